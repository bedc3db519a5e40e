/// Writes lines of JSON, with the members in the order in which they are given.
package struct JSONLineWriter {
  /// What was written.
  package private(set) var bytes: [UInt8] = []
  private var isFirst = true

  /// An empty writer.
  package init() {}

  /// What was written, as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes an object with the members that the body gives it.
  package mutating func object(_ body: (inout JSONLineWriter) -> Void) {
    bytes.append(UInt8(ascii: "{"))
    isFirst = true
    body(&self)
    bytes.append(UInt8(ascii: "}"))
    isFirst = false
  }

  /// Ends the line.
  package mutating func endLine() { bytes.append(0x0A) }

  /// Writes a member that is text.
  package mutating func member(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  /// Writes a member that is text, from its UTF-8.
  package mutating func member(_ name: String, utf8: [UInt8]) {
    key(name)
    utf8.withUnsafeBufferPointer { string($0) }
  }

  /// Writes a member that is a number.
  package mutating func member(_ name: String, _ value: Int) {
    key(name)
    bytes += "\(value)".utf8
  }

  /// Writes a member that is a finite number.
  package mutating func member(_ name: String, _ value: Double) {
    key(name)
    bytes += "\(value.isFinite ? value : 0)".utf8
  }

  /// Writes a member that is true or false.
  package mutating func member(_ name: String, _ value: Bool) {
    key(name)
    bytes += (value ? "true" : "false").utf8
  }

  /// Writes a member that is an object.
  package mutating func member(_ name: String, _ body: (inout JSONLineWriter) -> Void) {
    key(name)
    object(body)
  }

  /// Writes a member that is a list of objects.
  package mutating func member<Item>(
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

  /// Writes a member that is a list of texts.
  package mutating func member(_ name: String, texts: [String]) {
    key(name)
    bytes.append(UInt8(ascii: "["))
    for (index, text) in texts.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      string(text)
    }
    bytes.append(UInt8(ascii: "]"))
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
    var text = text
    text.withUTF8 { string($0) }
  }

  private mutating func string(_ utf8: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    for index in 0..<utf8.count {
      let byte = utf8[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
      escape(byte)
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
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
