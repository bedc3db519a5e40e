import FigureModel
import SourceText

extension FigureChecker {
  /// The mistakes in the names of a graph.
  func diagnostics(of graph: GraphDiagram) -> [Diagnostic] {
    let tree = GraphTree(graph)
    var found = tree.unknownNames.map { Diagnostic.unknownNode($0) }
    found += tree.repeatedNames.map { .repeatedNode($0) }
    if tree.nodeCount > GraphTree.mostNodes { found.append(.tooManyNodes(tree.nodeCount)) }
    return found
  }

  /// The mistakes in the numbers of a convolution.
  func diagnostics(of grid: ConvolutionGrid) -> [Diagnostic] {
    let values = ConvolutionValues(grid)
    var found =
      diagnostics(of: grid.input, "the input") + diagnostics(of: grid.kernel, "the kernel")
    let width = grid.kernel.map(\.count).max() ?? 0
    if values.output.isEmpty {
      found.append(.largeWindow("\(grid.kernel.count) × \(width)"))
    } else if values.place == nil {
      let columns = values.output.map(\.count).max() ?? 0
      found.append(
        .missingPlace(row: grid.row, column: grid.column, of: values.output.count, columns))
    }
    return found
  }

  /// The mistakes in the numbers of a pooling.
  func diagnostics(of grid: PoolingGrid) -> [Diagnostic] {
    let width = grid.input.map(\.count).min() ?? 0
    let isLarge = grid.input.count < grid.size || width < grid.size
    return diagnostics(of: grid.input, "the input")
      + (isLarge ? [.largeWindow("\(grid.size) × \(grid.size)")] : [])
  }

  /// The mistakes in the pixels and the sources of features.
  func diagnostics(of features: FeatureHierarchy) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var before = 0
    for column in features.columns {
      for (index, map) in column.maps.enumerated() {
        let name = "feature \(index) of '\(column.name.text)'"
        found += diagnostics(of: map.values, name)
        found += map.sources.filter { !(0..<before).contains($0) }
          .map { .unknownFeature($0, of: name) }
      }
      before = column.maps.count
    }
    return found
  }

  private func diagnostics(of values: [[Double?]], _ name: String) -> [Diagnostic] {
    let gaps = values.joined().count { $0 == nil }
    let total = values.joined().count
    let isRagged = Set(values.map(\.count)).count > 1
    return (isRagged ? [.raggedRows(name)] : [])
      + (gaps > 0 ? [.undefinedValues(name, count: gaps, of: total)] : [])
  }
}
