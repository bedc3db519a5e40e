/// Writes lines of JSON, with the members in the order in which they are given.
struct JSONLineWriter {
  /// What was written.
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  /// What was written, as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes an object with the members that the body gives it.
  mutating func object(_ body: (inout JSONLineWriter) -> Void) {
    bytes.append(UInt8(ascii: "{"))
    isFirst = true
    body(&self)
    bytes.append(UInt8(ascii: "}"))
    isFirst = false
  }

  /// Ends the line.
  mutating func endLine() { bytes.append(0x0A) }

  /// Writes a member that is text.
  mutating func member(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  /// Writes a member that is a number.
  mutating func member(_ name: String, _ value: Int) {
    key(name)
    bytes += "\(value)".utf8
  }

  /// Writes a member that is a list of objects.
  mutating func member<Item>(
    _ name: String, of items: [Item], _ body: (inout JSONLineWriter, Item) -> Void
  ) {
    key(name)
    bytes.append(UInt8(ascii: "["))
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      object { body(&$0, item) }
    }
    bytes.append(UInt8(ascii: "]"))
    isFirst = false
  }
}

extension JSONLineWriter {
  private mutating func key(_ name: String) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    string(name)
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for (index, byte) in utf8.enumerated()
      where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        bytes.append(contentsOf: utf8[start..<index])
        escape(byte)
        start = index + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case 0x0A: bytes += "\\n".utf8
    case 0x09: bytes += "\\t".utf8
    default: bytes += ((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)).utf8
    }
  }
}
