/// The names of control sequences as small numbers, so that a token needs no string.
///
/// An open-addressed hash table over one buffer of bytes; a copy shares its storage until a name
/// is added that no one has used before.
struct NameTable: Hashable, Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int32] = []
  private var slots = [Int32](repeating: -1, count: 64)

  /// The number of names.
  var count: Int { ends.count }

  /// The name of a number.
  subscript(id: UInt32) -> String {
    String(decoding: bytes[range(Int(id))], as: UTF8.self)
  }

  /// All names, by number.
  var names: [String] { (0..<count).map { self[UInt32($0)] } }

  /// The number of a name, which is added if it is new.
  mutating func intern(_ name: ArraySlice<UInt8>) -> UInt32 {
    let slot = slot(of: name)
    if slots[slot] >= 0 { return UInt32(slots[slot]) }
    let id = count
    slots[slot] = Int32(id)
    bytes.append(contentsOf: name)
    ends.append(Int32(bytes.count))
    if count * 2 > slots.count { grow() }
    return UInt32(id)
  }

  /// The number of a name, which is added if it is new.
  mutating func intern(_ name: String) -> UInt32 { intern(Array(name.utf8)[...]) }
}

extension NameTable {
  private func range(_ id: Int) -> Range<Int> {
    (id == 0 ? 0 : Int(ends[id - 1]))..<Int(ends[id])
  }

  /// The slot that holds the name, or the free one where it belongs.
  private func slot(of name: ArraySlice<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = hash(name) & mask
    while slots[slot] >= 0, !bytes[range(Int(slots[slot]))].elementsEqual(name) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  /// FNV-1a, with its high bits folded in.
  private func hash(_ name: ArraySlice<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash ^ (hash >> 15))
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for id in 0..<count { slots[slot(of: bytes[range(id)])] = Int32(id) }
  }
}
