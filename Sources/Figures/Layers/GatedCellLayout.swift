import FigureModel

/// Lays out the circuits of a GRU and an LSTM: the state along the top, what enters along the
/// bottom, gates between.
enum GatedCellLayout {
  /// The scene of a cell.
  static func scene(_ cell: GatedCell, _ typesetter: LabelTypesetter) -> Scene {
    var circuit = Circuit(typesetter)
    switch cell.kind {
    case .gru: drawGRU(cell, in: &circuit)
    case .lstm: drawLSTM(cell, in: &circuit)
    }
    circuit.draft.scene.cutCrossings()
    return circuit.draft.finished()
  }

  private static func drawLSTM(_ cell: GatedCell, in circuit: inout Circuit) {
    circuit.container("LSTM", Rect(minX: 20, minY: 20, maxX: 480, maxY: 300))
    let sums = [110.0, 190, 270, 350]
    let gates = zip([#"\sigma"#, #"\sigma"#, #"\tanh"#, #"\sigma"#], sums).map {
      circuit.gate($0, $1, 204)
    }
    let (forget, add) = (circuit.operation(#"\times"#, 110, 60), circuit.operation("+", 270, 60))
    let (write, read) = (
      circuit.operation(#"\times"#, 270, 124), circuit.operation(#"\times"#, 430, 156)
    )
    let squash = circuit.operation(#"\tanh"#, 430, 108)
    // The cell state along the top.
    circuit.wire(-24, 60, 96, 60, to: forget, as: .state)
    circuit.wire(124, 60, 256, 60, from: forget, to: add, as: .state)
    circuit.wire(284, 60, 524, 60, from: add, as: .state, isOpen: true)
    circuit.dot(430, 60)
    circuit.wire(430, 60, 430, 94, to: squash, as: .state)
    circuit.wire(430, 122, 430, 142, from: squash, to: read)
    circuit.wire(430, 170, 430, 260, 524, 260, from: read, as: .state, isOpen: true)
    // What the gates see along the bottom.
    circuit.wire(-24, 260, 60, 260, as: .state)
    circuit.wire(60, 340, 60, 260)
    circuit.wire(60, 260, 350, 260, 350, 220, to: gates[3])
    circuit.dot(60, 260)
    for (gate, x) in zip(gates, sums).dropLast() {
      circuit.dot(x, 260)
      circuit.wire(x, 260, x, 220, to: gate)
    }
    // What the gates do.
    circuit.wire(110, 188, 110, 74, from: gates[0], to: forget)
    circuit.wire(190, 188, 190, 124, 256, 124, from: gates[1], to: write)
    circuit.wire(270, 188, 270, 138, from: gates[2], to: write)
    circuit.wire(270, 110, 270, 74, from: write, to: add)
    circuit.wire(350, 188, 350, 156, 416, 156, from: gates[3], to: read)
    for (index, x) in sums.enumerated() { circuit.name(cell.gate(index), beside: x, 172) }
    circuit.entry(cell.cells.first, -24, 60)
    circuit.exit(cell.cells.last, 524, 60)
    circuit.entry(cell.states.first, -24, 260)
    circuit.exit(cell.states.last, 524, 260)
    circuit.input(cell.input, 60, 340)
  }

  private static func drawGRU(_ cell: GatedCell, in circuit: inout Circuit) {
    circuit.container("GRU", Rect(minX: 20, minY: 20, maxX: 460, maxY: 330))
    let (reset, keep) = (circuit.gate(#"\sigma"#, 150, 212), circuit.gate(#"\sigma"#, 250, 212))
    let candidate = circuit.gate(#"\tanh"#, 400, 212)
    let (seen, kept) = (
      circuit.operation(#"\times"#, 150, 140), circuit.operation(#"\times"#, 250, 60)
    )
    let (new, add) = (circuit.operation(#"\times"#, 400, 108), circuit.operation("+", 400, 60))
    let rest = circuit.operation("1-", 325, 108)
    // The state along the top.
    circuit.wire(-24, 60, 236, 60, to: kept, as: .state)
    circuit.wire(264, 60, 386, 60, from: kept, to: add, as: .state)
    circuit.wire(414, 60, 504, 60, from: add, as: .state, isOpen: true)
    for x in [70.0, 150] { circuit.dot(x, 60) }
    circuit.wire(150, 60, 150, 126, to: seen, as: .state)
    // What the gates see: the state, and below it the input.
    circuit.wire(70, 60, 70, 266, 240, 266, 240, 228, to: keep, as: .state)
    circuit.wire(140, 266, 140, 228, to: reset, as: .state)
    circuit.dot(140, 266)
    circuit.wire(100, 366, 100, 290, 400, 290, 400, 228, to: candidate)
    for (gate, x) in [(reset, 160.0), (keep, 260)] {
      circuit.dot(x, 290)
      circuit.wire(x, 290, x, 228, to: gate)
    }
    // What the gates do.
    circuit.wire(150, 196, 150, 154, from: reset, to: seen)
    circuit.wire(164, 140, 340, 140, 340, 212, 374, 212, from: seen, to: candidate)
    circuit.wire(250, 196, 250, 74, from: keep, to: kept)
    circuit.dot(250, 108)
    let box = circuit.draft.scene.nodes[rest].box
    circuit.wire(250, 108, box.minX, 108, to: rest)
    circuit.wire(box.maxX, 108, 386, 108, from: rest, to: new)
    circuit.wire(400, 196, 400, 122, from: candidate, to: new)
    circuit.wire(400, 94, 400, 74, from: new, to: add)
    circuit.name(cell.gate(0), beside: 150, 176)
    circuit.name(cell.gate(1), beside: 250, 176)
    circuit.name(cell.gate(2), beside: 400, 176)
    circuit.entry(cell.states.first, -24, 60)
    circuit.exit(cell.states.last, 504, 60)
    circuit.input(cell.input, 100, 366)
  }
}

extension GatedCell {
  /// The name of a gate, if it has one.
  fileprivate func gate(_ index: Int) -> Label? {
    gates.indices.contains(index) ? gates[index] : nil
  }

  /// Every label.
  var labels: [Label] { [input] + states + cells + gates }
}
