/// Packs bytes in the format of RFC 1951: one block with the fixed codes, and matches that are
/// found through the last place of each three bytes.
///
/// Small and the same on every machine; pictures of few colors get as small as with zlib's fast
/// level.
struct Deflate {
  private var output: [UInt8] = []
  private var bits: UInt32 = 0
  private var bitCount: UInt32 = 0

  /// The packed bytes.
  static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var deflate = Deflate()
    deflate.output.reserveCapacity(bytes.count / 2 + 16)
    deflate.write(0b011, bits: 3)
    deflate.compress(bytes)
    deflate.writeSymbol(256)
    if deflate.bitCount > 0 { deflate.output.append(UInt8(truncatingIfNeeded: deflate.bits)) }
    return deflate.output
  }

  private mutating func compress(_ bytes: [UInt8]) {
    var last = [Int32](repeating: -1, count: 1 << 14)
    var place = 0
    while place < bytes.count {
      var length = 0
      var distance = 0
      if place + 3 <= bytes.count {
        let key = Self.hash(bytes, place)
        let candidate = Int(last[key])
        last[key] = Int32(place)
        if candidate >= 0, place - candidate <= 32_768 {
          length = Self.matchLength(bytes, candidate, place)
          distance = place - candidate
        }
      }
      if length >= 3 {
        writeMatch(length: length, distance: distance)
        place += length
      } else {
        writeSymbol(Int(bytes[place]))
        place += 1
      }
    }
  }

  private static func hash(_ bytes: [UInt8], _ place: Int) -> Int {
    let word =
      UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2]) << 16
    return Int((word &* 2_654_435_761) >> 18)
  }

  private static func matchLength(_ bytes: [UInt8], _ from: Int, _ to: Int) -> Int {
    let limit = min(258, bytes.count - to)
    var length = 0
    while length < limit, bytes[from + length] == bytes[to + length] { length += 1 }
    return length
  }
}

extension Deflate {
  private mutating func write(_ value: UInt32, bits count: UInt32) {
    bits |= value << bitCount
    bitCount += count
    while bitCount >= 8 {
      output.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
      bitCount -= 8
    }
  }

  /// A code, which stands in the stream with its highest bit first.
  private mutating func writeCode(_ code: UInt32, bits count: UInt32) {
    var reversed: UInt32 = 0
    for bit in 0..<count where code >> bit & 1 == 1 { reversed |= 1 << (count - 1 - bit) }
    write(reversed, bits: count)
  }

  /// A literal, the end of the block, or a length, in the fixed codes (§3.2.6).
  private mutating func writeSymbol(_ symbol: Int) {
    let value = UInt32(symbol)
    switch symbol {
    case ..<144: writeCode(0x30 + value, bits: 8)
    case ..<256: writeCode(0x190 + value - 144, bits: 9)
    case ..<280: writeCode(value - 256, bits: 7)
    default: writeCode(0xC0 + value - 280, bits: 8)
    }
  }

  private mutating func writeMatch(length: Int, distance: Int) {
    if length == 258 {
      writeSymbol(285)
    } else {
      // Lengths from 3: eight codes of their own, then four a power of two (§3.2.5).
      let (code, extra, rest) = Self.bucket(length - 3, perPower: 4)
      writeSymbol(257 + code)
      write(UInt32(rest), bits: UInt32(extra))
    }
    let (code, extra, rest) = Self.bucket(distance - 1, perPower: 2)
    writeCode(UInt32(code), bits: 5)
    write(UInt32(rest), bits: UInt32(extra))
  }

  /// The code of a value among `count` codes for each power of two, and the bits that it lacks.
  private static func bucket(
    _ value: Int, perPower count: Int
  ) -> (code: Int, extra: Int, rest: Int) {
    if value < count * 2 { return (value, 0, 0) }
    var extra = 0
    while value >> extra >= count * 2 { extra += 1 }
    return (count * extra + value >> extra, extra, value & (1 << extra - 1))
  }
}
