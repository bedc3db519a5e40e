/// Writes HTML, SVG and MathML as UTF-8 into one growing buffer: the only code that escapes.
///
/// Control characters that HTML forbids are dropped from text and attribute values, and NUL
/// becomes U+FFFD, so that nothing an author or a cell's output holds can break a page.
public struct HTMLWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []

  /// An empty writer.
  public init() {}

  /// What has been written, as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Markup from the source code of this project, as it is.
  public mutating func markup(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Markup that is trusted: an author's raw HTML, or what a writer made.
  public mutating func raw(_ markup: some Sequence<UInt8>) { bytes.append(contentsOf: markup) }

  /// Markup that is trusted, from a string.
  public mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Text, escaped; the same escapes serve in attribute values between double quotes.
  public mutating func text(_ text: String) { escape(text.utf8) }

  /// One character of text, escaped.
  public mutating func text(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x80 {
      escape(UInt8(truncatingIfNeeded: value))
    } else if value < 0x800 {
      bytes.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    } else {
      if value < 0x10000 {
        bytes.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
      } else {
        bytes.append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18))
        bytes.append(UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 0x3F))
      }
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    }
  }

  /// Text from UTF-8 bytes, escaped.
  public mutating func text(_ utf8: some Sequence<UInt8>) { escape(utf8) }

  /// ` name="value"`, escaped.
  public mutating func attribute(_ name: String, _ value: String) {
    bytes.append(0x20)
    raw(name)
    markup("=\"")
    text(value)
    bytes.append(0x22)
  }

  /// A start tag.
  public mutating func open(_ name: String, _ attributes: HTMLAttributes = [:]) {
    startTag(name, attributes)
    bytes.append(0x3E)
  }

  /// An element that has no content, as `<br />`.
  public mutating func empty(_ name: String, _ attributes: HTMLAttributes = [:]) {
    startTag(name, attributes)
    markup(HTMLElementTable.void.contains(name) ? " />" : "/>")
  }

  /// An end tag.
  public mutating func close(_ name: String) {
    markup("</")
    raw(name)
    bytes.append(0x3E)
  }

  /// A whole tree.
  public mutating func node(_ node: HTMLNode) {
    switch node {
    case .text(let text): self.text(text)
    case .raw(let markup): raw(markup)
    case .fragment(let nodes): for node in nodes { self.node(node) }
    case .element(let name, let attributes, let children):
      if children.isEmpty, HTMLElementTable.closesItself.contains(name) {
        empty(name, attributes)
      } else {
        open(name, attributes)
        for child in children { self.node(child) }
        close(name)
      }
    }
  }
}

extension HTMLWriter {
  private mutating func startTag(_ name: String, _ attributes: HTMLAttributes) {
    bytes.append(0x3C)
    raw(name)
    for attribute in attributes.list { self.attribute(attribute.name, attribute.value) }
  }

  private mutating func escape(_ utf8: some Sequence<UInt8>) {
    for byte in utf8 { escape(byte) }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x26: markup("&amp;")
    case 0x3C: markup("&lt;")
    case 0x3E: markup("&gt;")
    case 0x22: markup("&quot;")
    case 0x09, 0x0A, 0x0D: bytes.append(byte)
    case 0x00: markup("\u{FFFD}")
    case 0x01..<0x20, 0x7F: break
    default: bytes.append(byte)
    }
  }
}
