import FigureModel
import Models

extension EncoderDecoder {
  /// Both networks over a sentence and its translation: the encoder's cells, and the decoder's,
  /// which begin with its last state.
  ///
  /// - Parameters:
  ///   - source: The words that the encoder reads.
  ///   - target: The words that the decoder writes, or should write.
  ///   - feeding: What the decoder's cells after the first take in: the right words as in training
  ///     (`teacherForcing`), or what it wrote itself.
  public func unrolled(
    _ source: [String], _ target: [String], feeding: RNN.Feeding = .freeRunning
  ) -> EncoderDecoderDiagram {
    let state = notation.encoder(notation.state)
    let reading = source.enumerated().map { index, word in
      let position = index == source.count - 1 ? #"\bar{T}"# : "\(index + 1)"
      return UnrolledNetwork.Cell(
        input: .words(word), state: .math(notation.symbol(state, at: position)),
        name: encoder.stepLabel)
    }
    let writing = target.indices.map { written(target, at: $0, feeding) }
    return EncoderDecoderDiagram(
      encoder: UnrolledNetwork(
        name: "Encoder", initialState: .math(notation.symbol(state, at: 0)),
        steps: reading.map { .cell($0) }),
      decoder: UnrolledNetwork(name: "Decoder", steps: writing.map { .cell($0) }))
  }

  /// The decoder's cell that writes a word.
  private func written(
    _ target: [String], at index: Int, _ feeding: RNN.Feeding
  ) -> UnrolledNetwork.Cell {
    let prediction = notation.prediction
    let isForced = feeding == .teacherForcing
    var cell = UnrolledNetwork.Cell(
      output: .math(notation.symbol(prediction, at: index + 1)),
      state: .math(notation.symbol(notation.state, at: index + 1)), name: decoder.stepLabel)
    if isForced { cell.target = .words(target[index]) } else { cell.word = .words(target[index]) }
    if index == 0 {
      cell.input = "start"
    } else if feeding == .inputs {
      cell.input = .words(target[index - 1])
    } else if feeding != .firstInput {
      cell.input =
        isForced ? .words(target[index - 1]) : .math(notation.symbol(prediction, at: index))
      cell.feedback = isForced ? .target : .output
    }
    return cell
  }
}
