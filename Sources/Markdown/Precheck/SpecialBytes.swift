/// The bytes at which cmark-gfm, its extensions and our math stop to look for an inline.
enum SpecialBytes {
  /// How many of them lie in a range.
  static func count(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var count = 0
    for offset in start..<end where isSpecial(bytes[offset]) { count += 1 }
    return count
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "&"), UInt8(ascii: "_"),
      UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"),
      UInt8(ascii: "!"), UInt8(ascii: "~"), UInt8(ascii: ":"), UInt8(ascii: "@"),
      UInt8(ascii: "w"), UInt8(ascii: "$"), UInt8(ascii: ">"):
      true
    default: false
    }
  }
}
