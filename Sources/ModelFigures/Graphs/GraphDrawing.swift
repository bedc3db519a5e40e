import FigureModel
import Tensors

/// The parts of a diagram of a computation graph.
struct GraphDrawing {
  private let nodes: [ComputationGraph.Node]
  private let blocks: [EqualBlocks]
  /// The nodes along which a gradient is drawn.
  private let gradient: Set<Int>

  init(_ nodes: [ComputationGraph.Node], isCollapsed: Bool, gradient: Set<Int> = []) {
    let named = GivenName.named(nodes)
    self.nodes = isCollapsed ? named.deepestFirst : named
    self.gradient = gradient
    blocks = isCollapsed ? EqualBlocks.all(in: self.nodes) : []
  }

  /// Nodes, containers of blocks, and edges.
  var parts: [GraphPart] {
    var parts: [GraphPart] = []
    var next = 0
    while next < nodes.count {
      if let block = blocks.first(where: { $0.start == next }) {
        let inner = (block.start..<(block.start + block.length)).flatMap { part(of: $0, in: block) }
        let container = Container(
          "block \(block.start)", caption: "Block", repeats: block.count, parts: inner)
        parts.append(container.part)
        next = block.end
      } else {
        parts += part(of: next, in: nil)
        next += 1
      }
    }
    return parts + edges + result
  }

  /// The diagram's names of a node.
  func names(of node: Int) -> [String] {
    node == nodes.count - 1 && !result.isEmpty ? ["\(node)", "result"] : ["\(node)"]
  }
}

extension GraphDrawing {
  /// Operations that only prepare an operand for the next one.
  private static let silent: Set = ["broadcast"]

  private func isDrawn(_ index: Int) -> Bool {
    let isHidden = blocks.contains {
      ($0.start..<$0.end).contains(index) && index >= $0.start + $0.length
    }
    return !isHidden && !Self.silent.contains(nodes[index].operation)
  }

  /// The node that is drawn for one: of equal ones the first, and for a silent one its operand.
  private func drawn(_ index: Int) -> Int {
    var index = index
    while Self.silent.contains(nodes[index].operation), let operand = nodes[index].operands.first {
      index = operand
    }
    guard let block = blocks.first(where: { ($0.start..<$0.end).contains(index) }) else {
      return index
    }
    return block.start + (index - block.start) % block.length
  }

  private func part(of index: Int, in block: EqualBlocks?) -> [GraphPart] {
    guard isDrawn(index) else { return [] }
    let node = nodes[index]
    if node.operation.isEmpty { return [given(node, "\(index)", in: block).part] }
    let symbol = OperationSymbolTable.label(of: node)
    let operands = node.operands.map { nodes[$0].shape }
    let isNews = !node.shape.isEmpty && !operands.contains(node.shape)
    return [Node("\(index)", symbol, detail: isNews ? Self.text(of: node.shape) : nil).part]
  }

  /// A value that comes from outside: a weight in a box, data without an outline.
  private func given(
    _ node: ComputationGraph.Node, _ name: String, in block: EqualBlocks?
  ) -> Node {
    let size = node.shape.isEmpty ? nil : Self.text(of: node.shape)
    if let known = node.name {
      let text = block?.isNamedByNumber(node) == true ? EqualBlocks.numbered(known) : known
      let isLearned = GivenName.isLearned(known)
      return Node(name, Self.label(text), detail: size, shape: isLearned ? .value : .plain)
    }
    if let item = node.item { return Node(name, NumberDisplay.text(Double(item)), shape: .plain) }
    return Node(name, size ?? "", shape: .value)
  }

  private var edges: [GraphPart] {
    nodes.indices.filter(isDrawn).flatMap { index in
      nodes[index].operands.map { operand in
        let isBack = gradient.contains(index) && gradient.contains(operand)
        return Edge("\(drawn(operand))", "\(index)", role: isBack ? .gradient : .data).part
      }
    }
  }

  /// What leaves the last operation: its name, or its value.
  private var result: [GraphPart] {
    guard let last = nodes.last, !last.operation.isEmpty else { return [] }
    let value = last.item.map { NumberDisplay.text(Double($0)) } ?? Self.text(of: last.shape)
    let label = last.name.map(Self.label) ?? .words(value)
    let role = gradient.contains(nodes.count - 1) ? Edge.Role.gradient : .data
    return [
      Node("result", label, shape: .plain).part,
      Edge("\(drawn(nodes.count - 1))", "result", role: role).part,
    ]
  }

  /// A name as a formula if it looks like one: one letter, or with a script or a command.
  private static func label(_ name: String) -> Label {
    let isFormula = name.unicodeScalars.count == 1 || name.contains { "_^\\".contains($0) }
    return isFormula && !name.contains("$") ? .math(name) : Label(name)
  }

  private static func text(of shape: [Int]) -> String {
    shape.map { "\($0)" }.joined(separator: " × ")
  }
}
