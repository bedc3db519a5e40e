import FigureModel
import Models

extension EncoderDecoder {
  /// Both networks over a sentence and its translation: the encoder's cells, then the decoder's,
  /// which begin with its last state.
  ///
  /// - Parameter feeding: What the decoder's cells after the first take in: the right words as in
  ///   training (`teacherForcing`), or what it wrote itself.
  public func unrolled(
    _ source: [String], _ target: [String], feeding: RNN.Feeding = .freeRunning
  ) -> UnrolledNetwork {
    let state = notation.encoder(notation.state)
    let prediction = notation.predicted(notation.output)
    let reading = source.enumerated().map { index, word in
      UnrolledNetwork.Cell(
        input: .words(word), state: .math(notation.symbol(state, at: index + 1)),
        name: encoder.stepLabel)
    }
    let writing = target.indices.map { index -> UnrolledNetwork.Cell in
      let before = index == 0 ? Label.words("start") : Label.words(target[index - 1])
      let fed = Label.math(notation.symbol(prediction, at: index))
      return UnrolledNetwork.Cell(
        input: index == 0 || feeding == .teacherForcing ? before : fed,
        output: .math(notation.symbol(prediction, at: index + 1)),
        state: .math(notation.symbol(notation.state, at: index + 1)), name: decoder.stepLabel)
    }
    return UnrolledNetwork(
      name: "Encoder–decoder", initialState: .math(notation.symbol(state, at: 0)),
      steps: (reading + writing).map { .cell($0) })
  }
}
