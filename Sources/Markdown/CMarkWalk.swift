import CCmarkGFM

/// Walks over a part of cmark's tree without recursion, however deep it is.
struct CMarkWalk: ~Copyable {
  /// What the walk meets: every node on the way in, and those with children on the way out.
  enum Event {
    case enter(CMarkNode)
    case exit(CMarkNode)
  }

  private let iterator: OpaquePointer?
  private let root: CMarkNode

  /// A walk over the descendants of a node, not the node itself.
  init(below root: CMarkNode) {
    self.root = root
    iterator = cmark_iter_new(root.pointer)
  }

  deinit { cmark_iter_free(iterator) }

  /// The next event, or nil at the end.
  mutating func next() -> Event? {
    guard let iterator else { return nil }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = CMarkNode(cmark_iter_get_node(iterator)) else {
        return nil
      }
      if node == root { continue }
      return event == CMARK_EVENT_ENTER ? .enter(node) : .exit(node)
    }
  }

  /// Leaves out what is below a node that has just been entered.
  mutating func skipChildren(of node: CMarkNode) {
    guard let iterator, cmark_node_first_child(node.pointer) != nil else { return }
    cmark_iter_reset(iterator, node.pointer, CMARK_EVENT_EXIT)
  }
}
