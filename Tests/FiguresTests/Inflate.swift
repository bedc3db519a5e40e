/// Unpacks what `Deflate` packs: one block with the fixed codes of RFC 1951.
struct Inflate {
  private let bytes: [UInt8]
  private var place = 0

  static func unpacked(_ bytes: [UInt8]) -> [UInt8]? {
    var inflate = Inflate(bytes: bytes)
    guard inflate.bits(1) == 1, inflate.bits(2) == 1 else { return nil }
    var output: [UInt8] = []
    while let symbol = inflate.symbol() {
      if symbol == 256 { return (inflate.place + 7) / 8 == bytes.count ? output : nil }
      if symbol < 256 {
        output.append(UInt8(symbol))
        continue
      }
      let length = symbol == 285 ? 258 : 3 + inflate.value(symbol - 257, perPower: 4)
      let distance = 1 + inflate.value(inflate.code(5), perPower: 2)
      guard distance <= output.count else { return nil }
      for _ in 0..<length { output.append(output[output.count - distance]) }
    }
    return nil
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func bit() -> Int {
    guard place < bytes.count * 8 else { return 0 }
    defer { place += 1 }
    return Int(bytes[place / 8] >> UInt8(place % 8)) & 1
  }

  private mutating func bits(_ count: Int) -> Int {
    (0..<count).reduce(0) { value, index in value | bit() << index }
  }

  private mutating func code(_ count: Int) -> Int {
    (0..<count).reduce(0) { value, _ in value << 1 | bit() }
  }

  private mutating func symbol() -> Int? {
    if place >= bytes.count * 8 { return nil }
    let seven = code(7)
    if seven < 0b001_1000 { return 256 + seven }
    let eight = seven << 1 | bit()
    if eight < 0b1100_0000 { return eight - 0x30 }
    if eight < 0b1100_1000 { return 280 + eight - 0xC0 }
    return 144 + (eight << 1 | bit()) - 0x190
  }

  private mutating func value(_ code: Int, perPower count: Int) -> Int {
    if code < count * 2 { return code }
    let extra = code / count - 1
    return (count + code % count) << extra | bits(extra)
  }
}
