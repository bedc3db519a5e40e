/// A tensor's values, and where they came from.
///
/// Pullbacks capture plain arrays and never nodes, so `parents` alone keeps a graph alive, and a
/// node that nobody names can be freed.
final class TensorNode: Sendable {
  /// Turns the gradient of a result into that of one operand, both row-major.
  typealias Pullback = @Sendable (_ upstream: [Float]) -> [Float]

  /// An operand of the operation that made a node.
  struct Parent: Sendable {
    let node: TensorNode
    let pullback: Pullback
  }

  /// What made it, such as `matmul`; empty for a value that was given.
  let operation: String
  let shape: [Int]
  let values: [Float]
  // Written in `deinit` only, when no other reference to the node is left.
  nonisolated(unsafe) private(set) var parents: [Parent]

  init(operation: String = "", shape: [Int], values: [Float], parents: [Parent] = []) {
    self.operation = operation
    self.shape = shape
    self.values = values
    self.parents = parents
  }

  // Freeing a node frees its parents, and theirs: a loop here, for a chain of operations may be
  // longer than the stack is deep.
  deinit {
    var doomed = parents.map(\.node)
    parents = []
    while var node = doomed.popLast() {
      guard isKnownUniquelyReferenced(&node) else { continue }
      doomed += node.parents.map(\.node)
      node.parents = []
    }
  }
}

extension TensorNode {
  /// The nodes that this was computed from, each once and after its parents; it is the last. Found
  /// depth first with a stack of its own, for graphs are deeper than the real one.
  var history: [TensorNode] {
    var (order, seen) = ([TensorNode](), Set([ObjectIdentifier(self)]))
    var path = [(node: self, next: 0)]
    while let (node, next) = path.last {
      if next < node.parents.count {
        path[path.count - 1].next += 1
        let parent = node.parents[next].node
        if seen.insert(ObjectIdentifier(parent)).inserted { path.append((parent, 0)) }
      } else {
        order.append(node)
        path.removeLast()
      }
    }
    return order
  }
}
