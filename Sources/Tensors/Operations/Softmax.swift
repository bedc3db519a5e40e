/// The elements as shares that sum to 1 along an axis: exp(x_i) / Σ_j exp(x_j) (Bridle 1990).
public func softmax(_ x: Tensor, axis number: Int = -1) -> Tensor {
  let lanes = Lanes(x.shape, along: x.shape.axis(number, in: "softmax"))
  let powers = Kernels.zip(x.values, lanes.spread(lanes.max(x.values))) { Float.exp($0 - $1) }
  let shares = Kernels.zip(powers, lanes.spread(lanes.sum(powers)), /)
  return Tensor(
    "softmax", shape: x.shape, values: shares,
    parents: [
      .init(node: x.node) { upstream in
        let weighted = lanes.spread(lanes.sum(Kernels.zip(upstream, shares, *)))
        return Kernels.zip(upstream, shares, weighted) { ($0 - $2) * $1 }
      }
    ])
}

/// How surprised a classifier is by the right classes: the mean of -log softmax(scores)[class].
///
/// Softmax and logarithm are one operation, so that scores of any size give finite gradients.
///
/// - Parameters:
///   - scores: Of shape `[…, classes]`, before any softmax.
///   - classes: The right class of each row of scores; rows whose class is negative do not count.
public func crossEntropy(_ scores: Tensor, _ classes: [Int]) -> Tensor {
  let size = scores.shape.last ?? 0
  require(
    scores.count == classes.count * size && classes.allSatisfy { $0 < size },
    "crossEntropy: \(classes.count) classes do not fit scores of shape \(scores.shape)")
  let counted = classes.count { $0 >= 0 }
  require(counted > 0, "crossEntropy: there is no class to compare with")
  let lanes = Lanes([classes.count, size], along: 1)
  let shifted = Kernels.zip(scores.values, lanes.spread(lanes.max(scores.values)), -)
  let powers = Kernels.map(shifted, Float.exp)
  let totals = lanes.sum(powers)
  var surprise = 0.0
  for (row, target) in classes.enumerated() where target >= 0 {
    surprise += Double(Float.log(totals[row]) - shifted[row * size + target])
  }
  return Tensor(
    "crossEntropy", shape: [], values: [Float(surprise / Double(counted))],
    parents: [
      .init(node: scores.node) { upstream in
        let share = upstream[0] / Float(counted)
        var slopes = Kernels.zip(powers, lanes.spread(totals)) { share * ($0 / $1) }
        for (row, target) in classes.enumerated() {
          guard target < 0 else { slopes[row * size + target] -= share; continue }
          for index in (row * size)..<((row + 1) * size) { slopes[index] = 0 }
        }
        return slopes
      }
    ])
}

/// The same for yes-or-no targets between 0 and 1: the mean of -t log σ(s) - (1 - t) log(1 - σ(s)).
///
/// Computed as max(s, 0) - s t + log(1 + exp(-|s|)), which no score overflows.
public func binaryCrossEntropy(_ scores: Tensor, _ targets: Tensor) -> Tensor {
  require(
    scores.shape == targets.shape && scores.count > 0,
    "binaryCrossEntropy: scores of shape \(scores.shape), targets of \(targets.shape)")
  let (values, goals, count) = (scores.values, targets.values, Float(scores.count))
  let losses = Kernels.zip(values, goals) { score, goal in
    Float.relu(score) - score * goal + Float.log(1 + Float.exp(-abs(score)))
  }
  return Tensor(
    "binaryCrossEntropy", shape: [], values: [Lanes(count: losses.count).sum(losses)[0] / count],
    parents: [
      .init(node: scores.node) { upstream in
        Kernels.zip(values, goals) { upstream[0] / count * (Float.sigmoid($0) - $1) }
      },
      .init(node: targets.node) { upstream in values.map { -$0 * (upstream[0] / count) } },
    ])
}
