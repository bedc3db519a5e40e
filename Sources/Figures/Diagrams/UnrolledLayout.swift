import FigureModel

/// Lays out an unrolled recurrent network: states run to the right, data runs up.
///
/// A network that would become too wide is broken into rows; the state that leaves one row enters
/// the next.
struct UnrolledLayout {
  private let network: UnrolledNetwork
  private let typesetter: LabelTypesetter
  private let pitch: Double
  private var draft: DiagramDraft

  init(_ network: UnrolledNetwork, _ typesetter: LabelTypesetter) {
    self.network = network
    self.typesetter = typesetter
    draft = DiagramDraft(typesetter)
    pitch = Self.pitch(of: network, typesetter)
  }

  /// The scene of the whole network.
  static func scene(_ network: UnrolledNetwork, _ typesetter: LabelTypesetter) -> Scene {
    var network = network
    network.steps = Elision.shortened(network.steps)
    var layout = UnrolledLayout(network, typesetter)
    var middle = 0.0
    for (index, row) in layout.rows.enumerated() {
      let part = UnrolledRow(row, captioned: index == 0, pitch: layout.pitch, typesetter)
      middle += part.heightAbove
      part.draw(into: &layout.draft, middle: middle)
      middle += part.heightBelow + 36
    }
    return layout.draft.finished()
  }
}

extension UnrolledLayout {
  /// The networks of the rows, as even as possible.
  private var rows: [UnrolledNetwork] {
    let perRow = max(1, Int((DiagramMeasure.widest - 180) / pitch) + 1)
    let count = max(1, (network.steps.count + perRow - 1) / perRow)
    let even = max(1, (network.steps.count + count - 1) / count)
    var entering = network.initialState
    return (0..<count).map { row in
      let steps = Array(network.steps.dropFirst(row * even).prefix(even))
      defer { if case .cell(let cell)? = steps.last { entering = cell.state } }
      return UnrolledNetwork(name: network.name, initialState: entering, steps: steps)
    }
  }

  private static func pitch(of network: UnrolledNetwork, _ typesetter: LabelTypesetter) -> Double {
    var pitch = DiagramMeasure.pitch
    for case .cell(let cell) in network.steps {
      let unit = DiagramMeasure.unitWidth(
        around: cell.name.map { typesetter.typeset($0, .label) })
      if let state = cell.state {
        let width = typesetter.typeset(state, .label).width + ArrowHead.length + 24
        pitch = max(pitch, DiagramMeasure.labeledPitch, unit + width)
      }
      for label in [cell.input, cell.output].compactMap(\.self) {
        pitch = max(pitch, typesetter.typeset(label, .label).width + 20)
      }
    }
    return DiagramMeasure.onGrid(pitch)
  }
}
