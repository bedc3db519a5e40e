import FigureModel

extension FigureDescriber {
  /// The title of a diagram of layers or grids.
  static func layersTitle(of content: Diagram.Content) -> String {
    switch content {
    case .units(let units): "Units of \(list(units.columns.map(\.name)))"
    case .volumes(let volumes): "Feature maps from \(list(volumes.stages.map(\.name)))"
    case .convolution(let grid):
      "Convolution of \(size(of: grid.input)) numbers with a kernel of \(size(of: grid.kernel))"
    case .pooling(let grid):
      "\(grid.kind == .max ? "Max" : "Average") pooling of \(size(of: grid.input)) numbers"
    case .receptiveField(let field):
      "What one unit sees through \(list(field.layers.map(\.name)))"
    case .features(let features):
      "Features of \(list(features.columns.map(\.name))), each made of those before"
    case .gates(let cell): "Inside \(cell.kind == .gru ? "a GRU" : "an LSTM") cell"
    default: ""
    }
  }

  /// What a diagram of layers or grids shows.
  static func layersDescription(of content: Diagram.Content) -> String {
    switch content {
    case .units(let units): description(of: units)
    case .volumes(let volumes): description(of: volumes)
    case .convolution(let grid): description(of: grid)
    case .pooling(let grid):
      "Of each window of \(grid.size) by \(grid.size) numbers, \(grid.stride) apart, the"
        + " \(grid.kind == .max ? "largest" : "mean") is kept."
    case .receptiveField(let field): description(of: field)
    case .features(let features): description(of: features)
    case .gates(let cell): description(of: cell)
    default: ""
    }
  }
}

extension FigureDescriber {
  private static func size(of values: [[Double?]]) -> String {
    "\(values.count) by \(values.map(\.count).max() ?? 0)"
  }

  private static func description(of units: UnitsDiagram) -> String {
    let columns = units.columns.map { column in
      let detail = column.detail.map { ", \(words($0))" } ?? ""
      return "\(words(column.name))\(detail), has \(column.count) units."
    }
    return columns.joined(separator: " ") + " Every unit sees all of the layer before."
  }

  private static func description(of volumes: VolumesDiagram) -> String {
    volumes.stages.map { stage in
      let detail = stage.detail.map { ", \(words($0))" } ?? ""
      return "\(words(stage.name))\(detail): "
        + stage.shape.map { "\($0)" }.joined(separator: " by ") + "."
    }.joined(separator: " ")
  }

  private static func description(of grid: ConvolutionGrid) -> String {
    let values = ConvolutionValues(grid)
    let padding = grid.padding > 0 ? ", padded by \(grid.padding)" : ""
    let whole =
      "The window moves by \(grid.stride) over the input\(padding);"
      + " the output has \(size(of: values.output)) numbers."
    guard let place = values.place, let value = values.output[place.row][place.column] else {
      return whole
    }
    return whole + " In row \(place.row + 1), column \(place.column + 1) the sum of the products is"
      + " \(NumberText.significant(value))."
  }

  private static func description(of field: ReceptiveFieldDiagram) -> String {
    let sizes = ReceptiveFieldLayout.shown(field).map {
      "\(words($0.name)) sees windows of \($0.window)"
    }
    let seen = ReceptiveFieldLayout.shown(field)
    return sizes.joined(separator: "; ") + ". A unit at the top sees"
      + " \(ReceptiveFieldLayout.counts(seen)[0]) places of the input."
  }

  private static func description(of features: FeatureHierarchy) -> String {
    features.columns.map { column in
      let maps = column.maps.enumerated().map { index, map in
        let name = map.caption.map(words) ?? "feature \(index + 1)"
        let sources = map.sources.map { "\($0 + 1)" }.joined(separator: " and ")
        return sources.isEmpty ? name : "\(name), made of \(sources) of the layer before"
      }
      return "\(words(column.name)): \(maps.joined(separator: "; "))."
    }.joined(separator: " ")
  }

  private static func description(of cell: GatedCell) -> String {
    let (before, after) = (
      cell.states.first.map(words) ?? "the state", cell.states.last.map(words) ?? "the next state"
    )
    let ends = "\(words(cell.input)) and \(before) enter; \(after) leaves."
    let gates = cell.gates.map(words)
    switch cell.kind {
    case .gru:
      return ends + " Of \(list(cell.gates)), the first says how much of the state the candidate"
        + " sees, the second how much of it stays; the candidate fills the rest."
    case .lstm:
      return ends + " Along the top runs the cell state, from which \(gates.first ?? "a gate")"
        + " forgets and to which an input gate adds; an output gate says what is shown of it."
    }
  }
}
