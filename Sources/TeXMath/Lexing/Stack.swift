/// A stack in a buffer of its own, for what the parser works on: without copies, nothing has to be
/// asked before it changes.
///
/// Lists that are being read share one stack; a list becomes an array, of just its size, when its
/// end is known.
struct Stack<Element>: ~Copyable {
  /// The number of elements.
  private(set) var count = 0
  /// The first `count` places are in use.
  private var room: UnsafeMutableBufferPointer<Element>
  /// Whether the room is the stack's own.
  private var ownsRoom = false

  /// An empty stack in room that outlives it, and in larger room of its own if that is too small.
  init(in room: UnsafeMutableBufferPointer<Element>) {
    self.room = room
  }

  deinit {
    if count > 0 { room[..<count].deinitialize() }
    if ownsRoom { room.deallocate() }
  }

  /// The element at a place.
  subscript(place: Int) -> Element {
    precondition(place >= 0 && place < count, "a place in the stack")
    return room[place]
  }

  /// Adds an element.
  @inline(__always)
  mutating func push(_ element: consuming Element) {
    if count == room.count { grow() }
    room.initializeElement(at: count, to: element)
    count += 1
  }

  /// Adds elements.
  mutating func push(_ elements: [Element]) {
    for element in elements { push(element) }
  }

  /// Takes the last element off; there must be one.
  mutating func pop() -> Element {
    precondition(count > 0, "an element to take")
    count -= 1
    return room.moveElement(from: count)
  }

  /// Takes the elements from a place on off.
  mutating func take(from start: Int) -> [Element] {
    precondition(start >= 0 && start <= count, "a place in the stack")
    let taken = start..<count
    count = start
    // The short ones as literals, which the compiler allocates without asking for their type.
    switch taken.count {
    case 0: return []
    case 1: return [room.moveElement(from: start)]
    case 2: return [room.moveElement(from: start), room.moveElement(from: start + 1)]
    case 3:
      return [
        room.moveElement(from: start), room.moveElement(from: start + 1),
        room.moveElement(from: start + 2),
      ]
    default:
      var list: [Element] = []
      list.reserveCapacity(taken.count)
      for place in taken { list.append(room.moveElement(from: place)) }
      return list
    }
  }

  private mutating func grow() {
    let larger = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(2 * room.count, 8))
    _ = larger.moveInitialize(fromContentsOf: room[..<count])
    if ownsRoom { room.deallocate() }
    room = larger
    ownsRoom = true
  }
}
