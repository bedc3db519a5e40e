import SourceText

@testable import TeXMath

extension [MathNode] {
  /// The ranges of the nodes and of all below them.
  var allRanges: [SourceRange] {
    flatMap { [$0.range] + $0.lists.flatMap(\.allRanges) }
  }

  /// Whether a node, or one below, could not be understood.
  var hasUnknown: Bool {
    contains { node in
      if case .unknown = node.kind { return true }
      return node.lists.contains(where: \.hasUnknown)
    }
  }
}

/// Whether every element of a markup is closed in order.
func isWellFormed(_ markup: String) -> Bool {
  var open: [String] = []
  // By bytes: a combining mark behind `>` makes one Character with it.
  for piece in markup.utf8.split(separator: UInt8(ascii: "<")) {
    guard let end = piece.firstIndex(of: UInt8(ascii: ">")) else { return false }
    let tag = String(decoding: piece[..<end], as: UTF8.self)
    if tag.hasPrefix("/") {
      guard open.popLast() == String(tag.dropFirst()) else { return false }
    } else if !tag.hasSuffix("/") {
      open.append(String(tag.prefix { $0 != " " }))
    }
  }
  return open.isEmpty
}
