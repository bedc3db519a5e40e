/// The nodes of all lists that are being read, in one buffer: a list becomes an array, of just its
/// size, when its end is known.
struct NodeStack: ~Copyable {
  /// The number of nodes.
  private(set) var count = 0
  /// The first `count` places are in use.
  private var room = UnsafeMutableBufferPointer<MathNode>.allocate(capacity: 32)

  deinit {
    room[..<count].deinitialize()
    room.deallocate()
  }

  /// The node that was pushed last.
  var last: MathNode? { count > 0 ? room[count - 1] : nil }

  /// Adds a node.
  @inline(__always)
  mutating func push(_ node: consuming MathNode) {
    if count == room.count { grow() }
    room.initializeElement(at: count, to: node)
    count += 1
  }

  /// Adds nodes.
  mutating func push(_ nodes: [MathNode]) {
    for node in nodes { push(node) }
  }

  /// Takes the last node off; there must be one.
  mutating func pop() -> MathNode {
    precondition(count > 0, "a node to take")
    count -= 1
    return room.moveElement(from: count)
  }

  /// Takes the nodes from a place on off.
  mutating func take(from start: Int) -> [MathNode] {
    precondition(start <= count, "a place in the stack")
    let taken = start..<count
    count = start
    switch taken.count {
    case 0: return []
    case 1: return [room.moveElement(from: start)]
    default: return taken.map { room.moveElement(from: $0) }
    }
  }

  private mutating func grow() {
    let larger = UnsafeMutableBufferPointer<MathNode>.allocate(capacity: 2 * room.count)
    _ = larger.moveInitialize(fromContentsOf: room[..<count])
    room.deallocate()
    room = larger
  }
}
