/// What texts are sorted by: their letters without accents and case, the same on any machine.
enum SortKey {
  /// The base letters, digits and single spaces of a text, in lower case.
  static func folded(_ text: String) -> [UInt8] {
    var key: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let letters = TeXLetterTable.sorted[scalar] {
        key += letters.utf8
      } else {
        append(base(of: scalar), to: &key)
      }
    }
    if key.last == 0x20 { key.removeLast() }
    return key
  }

  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    var scalar = scalar
    while let base = TeXAccentTable.base(of: scalar) { scalar = base }
    return scalar
  }

  private static func append(_ scalar: Unicode.Scalar, to key: inout [UInt8]) {
    if let letters = TeXLetterTable.sorted[scalar] {
      key += letters.utf8
    } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      key += scalar.properties.lowercaseMapping.utf8
    } else if scalar.properties.isWhitespace || scalar == "-" || scalar == "–" {
      if let last = key.last, last != 0x20 { key.append(0x20) }
    }
  }
}
