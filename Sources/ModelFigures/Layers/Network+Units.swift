import FigureModel
import Models
import Tensors

extension Network {
  /// The layers of vectors as columns of units, from the input on, or, behind convolutions, from the
  /// first vector on.
  public var units: UnitsDiagram { units(showsWeights: false) }

  /// The same with lines that are the thicker the larger their weights are, negative ones dashed.
  public var weightedUnits: UnitsDiagram { units(showsWeights: true) }

  private func units(showsWeights: Bool) -> UnitsDiagram {
    require(!shapes.isEmpty, "units: say the shape of an example: Network(input: …)")
    let first = shapes.firstIndex { $0.count == 1 } ?? shapes.count
    var columns: [UnitsDiagram.Column] = []
    if first < shapes.count {
      let name = first == 0 ? "Input" : layers[first - 1].name
      columns.append(UnitsDiagram.Column(.words(name), count: shapes[first][0]))
    }
    for index in layers.indices.dropFirst(first) where shapes[index + 1].count == 1 {
      if let dense = layers[index] as? Dense {
        columns.append(column(of: dense, index, showsWeights))
      } else if shapes[index + 1] == shapes[index] {
        let detail = columns[columns.count - 1].detail.map { "\($0.text), " } ?? ""
        columns[columns.count - 1].detail = .words(
          detail + (layers[index] is Softmax ? "softmax" : layers[index].name.lowercased()))
      }
    }
    return UnitsDiagram(columns: columns)
  }

  private func column(of dense: Dense, _ index: Int, _ showsWeights: Bool) -> UnitsDiagram.Column {
    let name = dense.activation.name
    return UnitsDiagram.Column(
      .words("Layer \(index + 1)"), detail: name == "identity" ? nil : .words(name),
      count: dense.bias.count, weights: showsWeights ? dense.weights.rows : [])
  }
}

extension Tensor {
  /// The rows of a matrix; a vector has one.
  var rows: [[Double]] {
    let width = shape.last ?? 1
    guard width > 0 else { return [] }
    return stride(from: 0, to: count, by: width).map { start in
      values[start..<(start + width)].map { Double($0) }
    }
  }
}
