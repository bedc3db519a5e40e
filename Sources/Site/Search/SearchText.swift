/// Gathers words, with one space between them however they were written.
struct SearchText {
  private var bytes: [UInt8] = []
  private var isApart = false

  /// The words so far.
  var words: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds text right behind what there is; control characters are left out.
  mutating func add(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case 0x09...0x0D, 0x20: isApart = true
      case 0..<0x20, 0x7F: break
      default:
        if isApart, !bytes.isEmpty { bytes.append(0x20) }
        isApart = false
        bytes.append(byte)
      }
    }
  }

  /// Sets what follows apart from what there is.
  mutating func separate() { isApart = true }

  /// Adds text as words of their own.
  mutating func addApart(_ text: String) {
    separate()
    add(text)
    separate()
  }
}
