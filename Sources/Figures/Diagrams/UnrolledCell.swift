import FigureModel

/// A cell of an unrolled network with its labels measured; steps that are left out have none.
struct UnrolledCell {
  /// The cell; nil for steps that are left out.
  let cell: UnrolledNetwork.Cell?
  /// Half the width of its unit.
  var halfWidth = DiagramMeasure.radius
  var input: TypesetLabel?
  var output: TypesetLabel?
  var word: TypesetLabel?
  var target: TypesetLabel?
  var loss: TypesetLabel?
  var state: TypesetLabel?

  init(_ step: UnrolledNetwork.Step, _ typesetter: LabelTypesetter) {
    guard case .cell(let cell) = step else {
      self.cell = nil
      return
    }
    let measured = { (label: Label?) in label.map { typesetter.typeset($0, .label) } }
    self.cell = cell
    halfWidth = DiagramMeasure.unitWidth(around: measured(cell.name)) / 2
    input = measured(cell.input)
    output = measured(cell.output)
    word = measured(cell.word)
    target = measured(cell.target)
    loss = measured(cell.loss)
    state = measured(cell.state)
  }

  /// The labels in the middle of the column, each in a row of its own.
  var labels: [TypesetLabel?] { [input, loss == nil ? output : nil, word, target] }

  /// The widest of the labels in the middle of the column, with 8 px beside it; in a wider font it
  /// may take 6 of them.
  var widestLabel: Double {
    let beside = loss == nil ? [output, word] : [loss]
    return ([target] + beside).compactMap { label in
      label.map { max($0.width, $0.widestWidth - 12) }
    }.max() ?? 0
  }
}

/// The cells of all layers at one step.
struct UnrolledColumn {
  /// Where the column stands.
  var center = 0.0
  /// The cells from the lowest layer to the highest; never empty.
  var cells: [UnrolledCell]

  /// The cell that takes the input.
  var bottom: UnrolledCell { cells[0] }
  /// The cell that gives the output.
  var top: UnrolledCell { cells[cells.count - 1] }
  /// From the lane of what is fed back to the middle of the cells; 0 without any.
  var lane: Double {
    guard bottom.cell?.feedback != nil else { return 0 }
    let reach = max(halfWidth + 18, top.widestLabel / 2 + 8)
    return max(DiagramMeasure.lane, reach)
  }
  /// Whether steps are left out here.
  var isEllipsis: Bool { bottom.cell == nil }
  /// Half the width of the widest unit.
  var halfWidth: Double { cells.map(\.halfWidth).max() ?? DiagramMeasure.radius }
  /// How much the column hides of what lies behind it.
  var opacity = 1.0

  /// The columns of layers over the same steps.
  static func columns(
    of layers: [UnrolledNetwork], _ typesetter: LabelTypesetter
  ) -> [UnrolledColumn] {
    let shortened = layers.map { Elision.shortened($0.steps) }
    let count = shortened.map(\.count).max() ?? 0
    var columns = (0..<count).map { index in
      UnrolledColumn(
        cells: shortened.map { steps in
          UnrolledCell(index < steps.count ? steps[index] : .ellipsis, typesetter)
        })
    }
    fade(&columns)
    return columns
  }

  /// Fades columns as their cells say; dots go with the column before them.
  private static func fade(_ columns: inout [UnrolledColumn]) {
    for index in columns.indices {
      let isFaded = columns[index].bottom.cell?.isFaded
      let last = index > 0 ? columns[index - 1].opacity : 1
      columns[index].opacity = isFaded.map { $0 ? DiagramMeasure.fadedOpacity : 1 } ?? last
    }
  }
}
