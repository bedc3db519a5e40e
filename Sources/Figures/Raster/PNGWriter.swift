/// Writes pictures with a palette as PNG files (ISO/IEC 15948).
enum PNGWriter {
  /// A color with its opacity, from 0 to 255 each.
  struct Color: Hashable, Sendable {
    var red: UInt8
    var green: UInt8
    var blue: UInt8
    var alpha: UInt8 = 255
  }

  /// The file of a picture whose pixels are places in a palette of at most 256 colors, row by row.
  static func png(width: Int, height: Int, pixels: [UInt8], palette: [Color]) -> [UInt8] {
    precondition(width > 0 && height > 0 && pixels.count == width * height, "a picture of no size")
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    append("IHDR", word(width) + word(height) + [8, 3, 0, 0, 0], to: &file)
    append("PLTE", palette.flatMap { [$0.red, $0.green, $0.blue] }, to: &file)
    if palette.contains(where: { $0.alpha < 255 }) {
      append("tRNS", palette.map(\.alpha), to: &file)
    }
    var rows: [UInt8] = []
    rows.reserveCapacity((width + 1) * height)
    for row in 0..<height {
      rows.append(0)
      rows += pixels[row * width..<(row + 1) * width]
    }
    append("IDAT", [0x78, 0x01] + Deflate.packed(rows) + adler(rows), to: &file)
    append("IEND", [], to: &file)
    return file
  }

  private static func word(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  private static func append(_ name: String, _ data: [UInt8], to file: inout [UInt8]) {
    let chunk = Array(name.utf8) + data
    file += word(data.count) + chunk + word(Int(crc(chunk)))
  }

  /// The check sum of zlib's format (RFC 1950 §8).
  private static func adler(_ bytes: [UInt8]) -> [UInt8] {
    var (a, b): (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      a += UInt32(byte)
      if a >= 65_521 { a -= 65_521 }
      b += a
      if b >= 65_521 { b -= 65_521 }
    }
    return word(Int(b << 16 | a))
  }

  /// The check sum of a chunk.
  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = ~0
    for byte in bytes { crc = table[Int((crc ^ UInt32(byte)) & 0xFF)] ^ (crc >> 8) }
    return ~crc
  }

  private static let table = (0..<256).map { (number: UInt32) -> UInt32 in
    var value = number
    for _ in 0..<8 {
      let half: UInt32 = value >> 1
      value = value & 1 == 1 ? half ^ 0xEDB8_8320 : half
    }
    return value
  }
}
