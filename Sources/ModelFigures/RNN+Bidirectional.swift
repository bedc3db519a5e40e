import FigureModel
import Models

extension RNN {
  /// This network over words together with one that reads them from the end (Schuster and Paliwal
  /// 1997).
  ///
  /// - Parameter isOutputShown: Whether something is made of both states at each step.
  public func unrolled(
    over words: [String], backward: RNN, outputs isOutputShown: Bool = true
  ) -> BidirectionalDiagram {
    let state = { (arrow: String, position: Int) in
      Label.math(notation.symbol(#"\\#(arrow){\#(notation.state)}"#, at: position))
    }
    let forward = words.enumerated().map { index, word in
      UnrolledNetwork.Cell(
        input: .words(word), state: state("overrightarrow", index + 1), name: stepLabel)
    }
    let back = words.indices.map { index in
      let output = Label.math(notation.symbol(notation.prediction, at: index + 1))
      return UnrolledNetwork.Cell(
        output: isOutputShown ? output : nil, state: state("overleftarrow", index + 1),
        name: backward.stepLabel)
    }
    return BidirectionalDiagram(
      forward: UnrolledNetwork(
        name: "Forward", initialState: state("overrightarrow", 0),
        steps: forward.map { .cell($0) }),
      backward: UnrolledNetwork(
        name: "Backward", initialState: state("overleftarrow", words.count + 1),
        steps: back.map { .cell($0) }))
  }
}
