import FigureModel
import Tensors

extension ComputationGraph: FigureRepresentable {
  /// The graph, equal blocks drawn once.
  public var figure: Figure { diagram().figure }

  /// What stands out in a drawing of a graph; the rest is faded.
  public enum Highlight: Sendable {
    /// The way back from the result to a tensor, along which its gradient is found.
    case gradient(wrt: Tensor)
    /// A tensor and all that it was computed from.
    case history(of: Tensor)
  }

  /// The graph as a diagram, from the given values to the result.
  ///
  /// What is learned stands in boxes, data without an outline. A value is taken for learned if it
  /// is the weight or the bias of a layer, or if its name begins as that of one: W, b, θ, ….
  ///
  /// - Parameter isCollapsed: Whether blocks that follow one another and differ in nothing but
  ///   their values are drawn once, as ×N.
  public func diagram(isCollapsed: Bool = true) -> GraphDiagram {
    GraphDiagram(parts: GraphDrawing(nodes, isCollapsed: isCollapsed).parts)
  }

  /// The graph with a part of it emphasized.
  public func highlighting(_ highlight: Highlight) -> GraphDiagram {
    switch highlight {
    case .gradient(let tensor):
      let shown = way(from: position(of: tensor, for: "gradient"))
      return diagram(of: shown, isGradient: true)
    case .history(let tensor):
      let shown = history(of: position(of: tensor, for: "history"))
      return diagram(of: shown, isGradient: false)
    }
  }
}

extension ComputationGraph {
  private func position(of tensor: Tensor, for purpose: String) -> Int {
    guard let position = position(of: tensor) else {
      stop("highlighting(.\(purpose)): the graph has no such tensor of shape \(tensor.shape)")
    }
    return position
  }

  private func diagram(of shown: Set<Int>, isGradient: Bool) -> GraphDiagram {
    let drawing = GraphDrawing(nodes, isCollapsed: false, gradient: isGradient ? shown : [])
    var diagram = GraphDiagram(parts: drawing.parts)
    diagram.highlighted = shown.sorted().flatMap(drawing.names)
    return diagram
  }

  /// All that lies between a value and the result.
  private func way(from start: Int) -> Set<Int> {
    nodes.indices.reduce(into: [start]) { shown, index in
      if nodes[index].operands.contains(where: shown.contains) { shown.insert(index) }
    }
  }

  /// A value with all that it was made of.
  private func history(of end: Int) -> Set<Int> {
    nodes.indices.reversed().reduce(into: [end]) { shown, index in
      if shown.contains(index) { shown.formUnion(nodes[index].operands) }
    }
  }
}
