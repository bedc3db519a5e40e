import FigureModel
import Models
import Tensors

extension RNN {
  /// The network as it runs freely from a first element: each output, with its number, is what the
  /// next step reads.
  public func unrolled(continuing first: Tensor, steps count: Int) -> UnrolledNetwork {
    require(count > 0, "unrolled: \(count) steps")
    let outputs = continued([first], count: count)
    let states = states(of: [first] + outputs.dropLast())
    let steps = outputs.indices.map { index in
      UnrolledNetwork.Step.cell(
        UnrolledNetwork.Cell(
          input: .math(index == 0 ? first.tex : outputs[index - 1].tex),
          output: .math(outputs[index].tex), state: .math(states[index].tex), name: stepLabel,
          feedback: index == 0 ? nil : .output))
    }
    return UnrolledNetwork(initialState: .math(initialState.tex), steps: steps)
  }
}
