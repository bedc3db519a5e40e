extension Unicode.Scalar {
  /// Whether the character is a letter; for ASCII without asking Unicode's tables, which are slow.
  var isLetter: Bool {
    isASCII ? (0x41...0x5A).contains(value & 0xDF) : properties.isAlphabetic
  }
}
