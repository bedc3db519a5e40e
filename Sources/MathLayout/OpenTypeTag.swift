/// Four-letter names of OpenType tables and features, as numbers.
enum OpenTypeTag {
  /// The tag's number.
  static func tag(_ name: StaticString) -> UInt32 {
    precondition(name.utf8CodeUnitCount == 4, "an OpenType tag has four letters")
    return name.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt32($1) } }
  }
}
