/// The names of control sequences as small numbers, so that a token needs no string.
///
/// An open-addressed hash table. Names are kept as words of eight bytes, as most names are one, and
/// such a name is found by its slot alone; a copy shares its storage until a name is added that no
/// one has used before.
struct NameTable: Hashable, Sendable {
  private var words: [UInt64] = []
  private var entries: [Entry] = []
  /// Always a power of two; at least three quarters of the slots are free.
  private var slots = [Slot](repeating: Slot(), count: 64)

  /// Where a name stands among the words.
  private struct Entry: Hashable, Sendable {
    var hash: UInt32
    /// The place of the first word.
    var start: Int32
    /// The number of bytes.
    var count: Int32
  }

  /// What tells most names apart without a look at the words.
  private struct Slot: Hashable, Sendable {
    /// The first word of a name.
    var first: UInt64 = 0
    /// The number of bytes.
    var count: Int32 = 0
    /// The number of the name, or -1 in a free slot.
    var id: Int32 = -1
  }

  /// A table without names.
  init() {}

  /// The number of names.
  var count: Int { entries.count }

  /// The name of a number.
  subscript(id: UInt32) -> String {
    let entry = entries[Int(id)]
    let bytes = (0..<Int(entry.count)).map { place in
      UInt8(truncatingIfNeeded: words[Int(entry.start) + place / 8] >> UInt64(place % 8 * 8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// All names, by number.
  var names: [String] { (0..<count).map { self[UInt32($0)] } }

  /// The number of the name in a part of a text, which is added if it is new.
  mutating func intern(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> UInt32 {
    let name = Name(text: text, start: start, count: end - start)
    guard name.count <= 8 else { return intern(long: name) }
    let first = name.word(at: 0)
    let hash = Self.hash(first)
    let place = place(of: name, first, hash) { _ in true }
    let id = slots[place].id
    return id >= 0 ? UInt32(truncatingIfNeeded: id) : add(name, hash, in: place)
  }

  /// The number of a name, which is added if it is new.
  mutating func intern(_ name: String) -> UInt32 {
    var name = name
    return name.withUTF8 { intern($0, from: 0, to: $0.count) }
  }
}

extension NameTable {
  /// A name where it stands in a text.
  private struct Name {
    let text: UnsafeBufferPointer<UInt8>
    let start: Int
    let count: Int

    /// Eight bytes from an offset, the first one lowest, with zeros behind the end.
    @inline(__always)
    func word(at offset: Int) -> UInt64 {
      let length = min(count - offset, 8)
      guard start + offset + 8 <= text.count, length > 0 else { return shortWord(at: offset) }
      let bytes = UnsafeRawBufferPointer(text)
      let word = bytes.loadUnaligned(fromByteOffset: start + offset, as: UInt64.self)
      return UInt64(littleEndian: word) & UInt64.max &>> UInt64(64 - 8 * length)
    }

    /// The same near the end of the text.
    @inline(never)
    private func shortWord(at offset: Int) -> UInt64 {
      var word: UInt64 = 0
      for place in (offset..<max(offset, min(offset + 8, count))).reversed() {
        word = word << 8 | UInt64(text[start + place])
      }
      return word
    }
  }

  @inline(never)
  private mutating func intern(long name: Name) -> UInt32 {
    let hash = Self.hash(ofLong: name)
    let place = place(of: name, name.word(at: 0), hash) { hasRest(of: name, Int($0)) }
    let id = slots[place].id
    return id >= 0 ? UInt32(truncatingIfNeeded: id) : add(name, hash, in: place)
  }

  /// The slot of a name, or the free one that it belongs into.
  ///
  /// - Parameter isSame: Whether a name of the same length, which begins with the same word, is it.
  @inline(__always)
  private func place(
    of name: Name, _ first: UInt64, _ hash: UInt32, _ isSame: (Int32) -> Bool
  ) -> Int {
    let mask = slots.count - 1
    var place = Int(hash) & mask
    while slots[place].id >= 0 {
      let slot = slots[place]
      if slot.first == first, Int(slot.count) == name.count, isSame(slot.id) { break }
      place = (place + 1) & mask
    }
    return place
  }

  private func hasRest(of name: Name, _ id: Int) -> Bool {
    var offset = 8
    while offset < name.count {
      guard words[Int(entries[id].start) + offset / 8] == name.word(at: offset) else {
        return false
      }
      offset += 8
    }
    return true
  }

  /// Fibonacci hashing, of which the highest bits are the best.
  @inline(__always)
  private static func hash(_ word: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15).byteSwapped)
  }

  /// The same, word by word.
  private static func hash(ofLong name: Name) -> UInt32 {
    var mixed: UInt64 = 0
    for offset in stride(from: 0, to: name.count, by: 8) {
      mixed = (mixed ^ mixed >> 29 ^ name.word(at: offset)) &* 0x9E37_79B9_7F4A_7C15
    }
    return hash(mixed)
  }

  @inline(never)
  private mutating func add(_ name: Name, _ hash: UInt32, in place: Int) -> UInt32 {
    let id = count
    slots[place] = Slot(first: name.word(at: 0), count: Int32(name.count), id: Int32(id))
    entries.append(Entry(hash: hash, start: Int32(words.count), count: Int32(name.count)))
    for offset in stride(from: 0, to: max(name.count, 1), by: 8) {
      words.append(name.word(at: offset))
    }
    if count * 4 > slots.count { grow() }
    return UInt32(id)
  }

  private mutating func grow() {
    let old = slots
    let mask = slots.count * 2 - 1
    slots = [Slot](repeating: Slot(), count: mask + 1)
    for slot in old where slot.id >= 0 {
      var place = Int(entries[Int(slot.id)].hash) & mask
      while slots[place].id >= 0 { place = (place + 1) & mask }
      slots[place] = slot
    }
  }
}
