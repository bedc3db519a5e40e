import Tensors

/// Nodes of a computation graph that come several times in a row, each time fed by the last one:
/// the layers of a network, the steps of a recurrent one.
struct EqualBlocks: Hashable {
  /// Where the first begins.
  var start: Int
  /// The number of nodes in each.
  var length: Int
  /// How many there are.
  var count: Int

  /// The node after the last one.
  var end: Int { start + length * count }

  private static let longest = 40
  private static let mostNodes = 1_500

  /// The blocks of a graph that save most, none within another one.
  static func all(in nodes: [ComputationGraph.Node]) -> [EqualBlocks] {
    guard nodes.count <= mostNodes else { return [] }
    var users = [[Int]](repeating: [], count: nodes.count)
    for (index, node) in nodes.enumerated() {
      for operand in node.operands { users[operand].append(index) }
    }
    var found: [EqualBlocks] = []
    for length in stride(from: min(longest, nodes.count / 2), to: 1, by: -1) {
      var start = 0
      while start + 2 * length <= nodes.count {
        var block = EqualBlocks(start: start, length: length, count: 1)
        while block.isFollowed(in: nodes) { block.count += 1 }
        block.trim(users)
        if block.count > 1 { found.append(block) }
        start += block.count > 1 ? length * (block.count - 1) : 1
      }
    }
    return chosen(found)
  }

  /// Whether a given value of the block is named apart from a number that differs.
  func isNamedByNumber(_ node: ComputationGraph.Node) -> Bool {
    node.name?.contains(where: \.isNumber) == true
  }

  /// A name with l for its number.
  static func numbered(_ name: String) -> String {
    var text = ""
    for character in name where !character.isNumber || text.last != "l" {
      text.append(character.isNumber ? "l" : character)
    }
    return text
  }
}

extension EqualBlocks {
  /// Those that save most; of two that overlap the one that saves more.
  private static func chosen(_ found: [EqualBlocks]) -> [EqualBlocks] {
    let ranked = found.filter { $0.saving > 2 }.sorted {
      ($1.saving, $0.length, $0.start) < ($0.saving, $1.length, $1.start)
    }
    return ranked.reduce(into: []) { chosen, block in
      let isFree = chosen.allSatisfy { $0.end <= block.start || block.end <= $0.start }
      if isFree { chosen.append(block) }
    }
  }

  private var saving: Int { (count - 1) * length }

  /// Whether what follows the last block is one more of them.
  private func isFollowed(in nodes: [ComputationGraph.Node]) -> Bool {
    guard end + length <= nodes.count else { return false }
    let (first, next) = (end - length, end)
    var (entry, exit): (Int?, Int?) = (nil, nil)
    for index in 0..<length {
      let (a, b) = (nodes[first + index], nodes[next + index])
      guard a.operation == b.operation, a.shape == b.shape, a.operands.count == b.operands.count,
        a.name.map(Self.numbered) == b.name.map(Self.numbered)
      else { return false }
      for (old, new) in zip(a.operands, b.operands) {
        if new >= next {
          guard new - next == old - first else { return false }
        } else if new >= first {
          guard old < first, exit ?? new == new, entry ?? old == old else { return false }
          (entry, exit) = (old, new)
        } else if new != old {
          return false
        }
      }
    }
    return exit != nil
  }

  /// Leaves out blocks whose inner values are used elsewhere, from the last on.
  private mutating func trim(_ users: [[Int]]) {
    guard count > 1 else { return }
    func leaves(_ block: Int) -> Bool {
      let range = (start + block * length)..<(start + (block + 1) * length)
      let exits = range.filter { users[$0].contains { !range.contains($0) } }
      if block < count - 1 {
        let next = range.upperBound..<(range.upperBound + length)
        return exits.allSatisfy { users[$0].allSatisfy { range.contains($0) || next.contains($0) } }
      }
      return exits.count <= 1
    }
    if (0..<count).contains(where: { !leaves($0) }) { count = 1 }
  }
}
