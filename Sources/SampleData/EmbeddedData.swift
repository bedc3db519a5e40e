// The files of the target CDataSets, which Models links. They are found by symbol and not by
// importing its module: what imports Models, such as a cell, would have to find that module too.

@_silgen_name("notesite_small_digits")
private func smallDigits(_ count: UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>

@_silgen_name("notesite_large_digits")
private func largeDigits(_ count: UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>

@_silgen_name("notesite_sentences")
private func sentences(_ count: UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>

/// The bytes of a data set that is linked into the program.
enum EmbeddedData {
  /// Names of 1,797 digits, then 64 pixels of each from 0 to 16.
  static var smallDigitBytes: UnsafeBufferPointer<UInt8> { bytes(smallDigits) }

  /// Names of 1,000 digits, then 784 pixels of each from 0 to 15, two to a byte.
  static var largeDigitBytes: UnsafeBufferPointer<UInt8> { bytes(largeDigits) }

  /// Lines of an English and a French sentence with a tab between.
  static var sentenceBytes: UnsafeBufferPointer<UInt8> { bytes(sentences) }

  private static func bytes(
    _ find: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    var count = 0
    let start = find(&count)
    return UnsafeBufferPointer(start: start, count: count)
  }
}
