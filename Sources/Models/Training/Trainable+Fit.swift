import Tensors

extension Trainable {
  /// Learns from examples in random batches, each example once an epoch.
  ///
  ///     let history = rnn.fit(examples: sums.count, epochs: 20) { rnn, batch, _ in
  ///       meanSquaredError(rnn.output(of: sums.at(batch).inputs), sums.at(batch).targets)
  ///     }
  ///
  /// - Parameters:
  ///   - count: How many examples there are.
  ///   - batch: How many of them make one step.
  ///   - optimizer: How the weights are changed.
  ///   - schedule: How the size of steps changes on the way.
  ///   - seed: What the order is drawn from, and all else that depends on chance.
  ///   - note: Called after each epoch, to write down more than the loss.
  ///   - loss: How wrong the model is on the examples at these positions: one number.
  /// - Returns: The mean loss of each epoch.
  @discardableResult
  public mutating func fit(
    examples count: Int, epochs: Int, batch: Int = 32, with optimizer: any Optimizer = Adam(),
    schedule: Schedule = .constant, seed: Int = 1,
    noting note: (Self, inout History) -> Void = { _, _ in },
    loss: (Self, _ positions: [Int], _ generator: inout SeededGenerator) -> Tensor
  ) -> History {
    require(count > 0 && batch > 0, "fit: there are no examples, or none in a batch")
    var (optimizer, generator, history) = (optimizer, SeededGenerator(seed: seed), History())
    let (rate, steps) = (optimizer.rate, (count + batch - 1) / batch)
    for epoch in 0..<epochs {
      let order = generator.order(of: count)
      var sum = 0.0
      for step in 0..<steps {
        optimizer.rate = rate * schedule(Double(epoch * steps + step) / Double(epochs * steps))
        let positions = Array(order[(step * batch)..<min(count, (step + 1) * batch)])
        let current = loss(self, positions, &generator)
        let slopes = gradient(of: current, wrt: parameters)
        parameters = optimizer.step(from: parameters, along: slopes)
        sum += Double(current.item)
      }
      history.losses.append(sum / Double(steps))
      note(self, &history)
      Terminal.showProgress(epoch + 1, of: epochs, "loss \(Float(history.losses[epoch]))")
    }
    return history
  }
}

extension Network {
  /// Learns to classify: makes the cross-entropy of the right classes small.
  ///
  /// - Parameters:
  ///   - inputs: Examples along the first axis.
  ///   - classes: The right class of each.
  ///   - validation: Examples to measure the network on after each epoch, without learning.
  @discardableResult
  public mutating func fit(
    _ inputs: Tensor, _ classes: [Int], epochs: Int = 10, batch: Int = 32,
    with optimizer: any Optimizer = Adam(), schedule: Schedule = .constant, seed: Int = 1,
    validation: (inputs: Tensor, classes: [Int])? = nil
  ) -> History {
    require(
      inputs.shape.first == classes.count,
      "fit: \(classes.count) classes for inputs of shape \(inputs.shape)")
    return fit(
      examples: classes.count, epochs: epochs, batch: batch, with: optimizer, schedule: schedule,
      seed: seed,
      noting: { network, history in
        guard let validation else { return }
        let scores = network.scores(validation.inputs)
        history.validationLosses.append(Double(crossEntropy(scores, validation.classes).item))
        let right = zip(scores.largestPositions(), validation.classes).count { $0 == $1 }
        history.accuracies.append(Double(right) / Double(max(validation.classes.count, 1)))
      },
      loss: { network, positions, generator in
        crossEntropy(
          network.trainingScores(inputs.gathered(positions), using: &generator),
          positions.map { classes[$0] })
      })
  }

  /// Learns to predict numbers: makes the mean squared error small.
  ///
  /// - Parameters:
  ///   - inputs: Examples along the first axis.
  ///   - targets: What the network should make of each, of the shape of what it makes.
  @discardableResult
  public mutating func fit(
    _ inputs: Tensor, to targets: Tensor, epochs: Int = 10, batch: Int = 32,
    with optimizer: any Optimizer = Adam(), schedule: Schedule = .constant, seed: Int = 1,
    validation: (inputs: Tensor, targets: Tensor)? = nil
  ) -> History {
    require(
      inputs.rank > 0 && targets.rank > 0 && inputs.shape[0] == targets.shape[0],
      "fit: targets of shape \(targets.shape) for inputs of \(inputs.shape)")
    return fit(
      examples: inputs.shape[0], epochs: epochs, batch: batch, with: optimizer,
      schedule: schedule, seed: seed,
      noting: { network, history in
        guard let validation else { return }
        let error = meanSquaredError(network(validation.inputs), validation.targets)
        history.validationLosses.append(Double(error.item))
      },
      loss: { network, positions, generator in
        meanSquaredError(
          network.trainingScores(inputs.gathered(positions), using: &generator),
          targets.gathered(positions))
      })
  }
}
