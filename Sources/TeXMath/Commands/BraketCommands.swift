/// Dirac's notation and sets: fences with bars in them.
enum BraketCommands {
  /// The family; a capital makes the brackets grow with what they enclose.
  static let all: [Command] = shapes.flatMap { name, shape in
    [
      Command(name, "{a|b}") { parser, token in
        .group(flat(parser.argument(of: token), shape, token))
      },
      Command(name.prefix(1).uppercased() + name.dropFirst(), "{a|b}") { parser, token in
        .fence(growing(parser.argument(of: token), shape))
      },
    ]
  }

  private struct Shape: Sendable {
    var left: MathSymbol
    var right: MathSymbol
    /// How many bars in the argument are brackets, too.
    var bars = 0
    /// The space inside the brackets, in em.
    var space = 0.0
  }

  private static let shapes: [(String, Shape)] = [
    ("bra", Shape(left: MathSymbol("⟨", .opening), right: MathSymbol("|", .closing))),
    ("ket", Shape(left: MathSymbol("|", .opening), right: MathSymbol("⟩", .closing))),
    ("braket", Shape(left: MathSymbol("⟨", .opening), right: MathSymbol("⟩", .closing), bars: 9)),
    (
      "set",
      Shape(
        left: MathSymbol("{", .opening), right: MathSymbol("}", .closing), bars: 1,
        space: 3.0 / 18)
    ),
  ]

  private static func flat(
    _ nodes: [MathNode], _ shape: Shape, _ token: Token
  ) -> [MathNode] {
    func node(_ kind: MathNode.Kind) -> MathNode { MathNode(kind, range: token.range) }
    let padding = shape.space > 0 ? [node(.space(shape.space))] : []
    var bars = shape.bars
    let inner = nodes.map { child in
      guard bars > 0, child.isBar else { return child }
      bars -= 1
      let mathClass: MathClass = shape.space > 0 ? .relation : .ordinary
      return MathNode(.symbol(MathSymbol("|", mathClass)), range: child.range)
    }
    return [node(.symbol(shape.left))] + padding + inner + padding + [node(.symbol(shape.right))]
  }

  private static func growing(_ nodes: [MathNode], _ shape: Shape) -> MathFence {
    var fence = MathFence(left: shape.left, parts: [[]], right: shape.right)
    for node in nodes {
      if node.isBar, fence.middles.count < shape.bars {
        fence.middles.append(MathSymbol("|"))
        fence.parts.append([])
      } else {
        fence.parts[fence.parts.count - 1].append(node)
      }
    }
    return shape.space > 0 ? spaced(fence, shape.space, 5.0 / 18) : spaced(fence, 0, 3.0 / 18)
  }

  /// Space inside the brackets, and on both sides of the bars.
  private static func spaced(_ fence: MathFence, _ width: Double, _ gap: Double) -> MathFence {
    var fence = fence
    let last = fence.parts.count - 1
    for index in fence.parts.indices {
      guard let first = fence.parts[index].first else { continue }
      let outer = MathNode(.space(width), range: first.range)
      let inner = MathNode(.space(gap), range: first.range)
      if index > 0 || width > 0 { fence.parts[index].insert(index == 0 ? outer : inner, at: 0) }
      if index < last || width > 0 { fence.parts[index].append(index == last ? outer : inner) }
    }
    return fence
  }
}

extension MathNode {
  /// Whether the node is a vertical bar.
  fileprivate var isBar: Bool {
    guard case .symbol(let symbol) = kind else { return false }
    return symbol.character == "|" || symbol.character == "∣"
  }
}
