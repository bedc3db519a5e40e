/// The names of control sequences as small numbers, so that a token needs no string.
///
/// An open-addressed hash table over one buffer of bytes; a copy shares its storage until a name
/// is added that no one has used before.
struct NameTable: Hashable, Sendable {
  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// The number of a name, or -1 in a free slot; at least half of the slots are free.
  private var slots = [Int32](repeating: -1, count: 64)

  /// Where a name stands in the buffer.
  private struct Entry: Hashable, Sendable {
    var hash: UInt32
    var start: Int32
    var count: Int32

    var range: Range<Int> { Int(start)..<Int(start + count) }
  }

  /// The number of names.
  var count: Int { entries.count }

  /// The name of a number.
  subscript(id: UInt32) -> String {
    String(decoding: bytes[entries[Int(id)].range], as: UTF8.self)
  }

  /// All names, by number.
  var names: [String] { (0..<count).map { self[UInt32($0)] } }

  /// The number of a name, which is added if it is new.
  mutating func intern(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let hash = Self.hash(name)
    let slot = slot(of: name, hash)
    return slots[slot] >= 0 ? UInt32(slots[slot]) : add(name, hash, in: slot)
  }

  private mutating func add(
    _ name: UnsafeBufferPointer<UInt8>, _ hash: UInt32, in slot: Int
  ) -> UInt32 {
    let id = count
    slots[slot] = Int32(id)
    entries.append(Entry(hash: hash, start: Int32(bytes.count), count: Int32(name.count)))
    bytes.append(contentsOf: name)
    if count * 2 > slots.count { grow() }
    return UInt32(id)
  }

  /// The number of a name, which is added if it is new.
  mutating func intern(_ name: String) -> UInt32 {
    var name = name
    return name.withUTF8 { intern($0) }
  }
}

extension NameTable {
  /// The slot that holds the name, or the free one where it belongs.
  private func slot(of name: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] >= 0, !isName(entries[Int(slots[slot])], name, hash) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isName(
    _ entry: Entry, _ name: UnsafeBufferPointer<UInt8>, _ hash: UInt32
  ) -> Bool {
    guard entry.hash == hash, Int(entry.count) == name.count else { return false }
    let start = Int(entry.start)
    for index in name.indices where bytes[start + index] != name[index] { return false }
    return true
  }

  /// FNV-1a, with its high bits folded in.
  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash ^ (hash >> 15)
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = [Int32](repeating: -1, count: mask + 1)
    for (id, entry) in entries.enumerated() {
      var slot = Int(entry.hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(id)
    }
  }
}
