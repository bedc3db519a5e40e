/// Writes HTML, SVG and MathML as UTF-8 into one growing buffer: the only code that escapes.
///
/// Control characters that HTML forbids are dropped from text and attribute values, and NUL
/// becomes U+FFFD, so that nothing an author or a cell's output holds can break a page.
///
/// A writer cannot be copied, so that nothing has to be asked before it writes. Its memory is its
/// own, which the compiler cannot see; hence it is sendable unchecked.
public struct HTMLWriter: ~Copyable, @unchecked Sendable {
  /// Where the memory begins.
  @usableFromInline var start: UnsafeMutableRawPointer
  /// The place behind what has been written.
  @usableFromInline var end: UnsafeMutableRawPointer
  /// The place behind the memory.
  @usableFromInline var limit: UnsafeMutableRawPointer

  /// An empty writer.
  public init() {
    start = .allocate(byteCount: 256, alignment: 16)
    end = start
    limit = start + 256
  }

  deinit { start.deallocate() }

  /// The number of bytes that have been written.
  public var count: Int { end - start }

  /// What has been written, as a copy.
  public var bytes: [UInt8] { Array(written) }

  /// The byte that was written last.
  public var lastByte: UInt8? { written.last }

  /// What has been written, as a string.
  public var string: String { String(decoding: written, as: UTF8.self) }

  /// Forgets what has been written, and keeps the memory for what comes next.
  public mutating func removeAll() { end = start }

  /// Markup from the source code of this project, as it is.
  @inlinable @inline(__always)
  public mutating func markup(_ literal: StaticString) {
    let count = literal.utf8CodeUnitCount
    reserve(count).copyMemory(from: literal.utf8Start, byteCount: count)
    end += count
  }

  /// Markup that is trusted: an author's raw HTML, or what a writer made.
  public mutating func raw(_ markup: some Sequence<UInt8>) {
    let whole: Void? = markup.withContiguousStorageIfAvailable {
      append(UnsafeRawBufferPointer($0))
    }
    if whole == nil { for byte in markup { append(byte) } }
  }

  /// Markup that is trusted, from a string.
  public mutating func raw(_ markup: String) { raw(markup.utf8) }

  /// Text, escaped; the same escapes serve in attribute values between double quotes.
  public mutating func text(_ text: String) { self.text(text.utf8) }

  /// One character of text, escaped.
  @inlinable
  public mutating func text(_ scalar: Unicode.Scalar) {
    if Self.isPlain(scalar.value) {
      append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      write(scalar)
    }
  }

  /// An element around one character, escaped.
  @inlinable @inline(__always)
  public mutating func element(
    _ start: StaticString, _ content: Unicode.Scalar, _ end: StaticString
  ) {
    guard Self.isPlain(content.value) || content.value >= 0x80 else {
      return escapedElement(start, content, end)
    }
    let counts = (start.utf8CodeUnitCount, end.utf8CodeUnitCount)
    let room = reserve(counts.0 + 4 + counts.1)
    room.copyMemory(from: start.utf8Start, byteCount: counts.0)
    let length = counts.0 + Self.encode(content, into: room + counts.0)
    (room + length).copyMemory(from: end.utf8Start, byteCount: counts.1)
    self.end += length + counts.1
  }

  @usableFromInline
  mutating func escapedElement(
    _ start: StaticString, _ content: Unicode.Scalar, _ end: StaticString
  ) {
    markup(start)
    text(content)
    markup(end)
  }

  /// Text from UTF-8 bytes, escaped.
  public mutating func text(_ utf8: some Sequence<UInt8>) {
    let whole: Void? = utf8.withContiguousStorageIfAvailable { escape($0) }
    if whole == nil { for byte in utf8 { escape(byte) } }
  }

  /// ` name="value"`, escaped.
  public mutating func attribute(_ name: String, _ value: String) {
    append(0x20)
    raw(name)
    markup("=\"")
    text(value)
    append(0x22)
  }

  /// A start tag.
  public mutating func open(_ name: String, _ attributes: HTMLAttributes = [:]) {
    startTag(name, attributes)
    append(0x3E)
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
    append(0x3E)
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
    append(0x3C)
    raw(name)
    for attribute in attributes.list { self.attribute(attribute.name, attribute.value) }
  }

  /// Escapes text, from one byte that needs it to the next.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    let bytes = UnsafeRawBufferPointer(text)
    var start = 0
    for (index, byte) in text.enumerated() where byte < 0x80 && !Self.isPlain(UInt32(byte)) {
      append(UnsafeRawBufferPointer(rebasing: bytes[start..<index]))
      escape(byte)
      start = index + 1
    }
    append(UnsafeRawBufferPointer(rebasing: bytes[start...]))
  }

  /// Whether a character of ASCII stands as it is: all but controls and `"`, `&`, `<`, `>`.
  @inlinable @inline(__always)
  static func isPlain(_ value: UInt32) -> Bool {
    if value >= 0x40 { return value < 0x7F }
    return 0xAFFF_FFBB_0000_0000 as UInt64 >> UInt64(value) & 1 == 1
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x26: markup("&amp;")
    case 0x3C: markup("&lt;")
    case 0x3E: markup("&gt;")
    case 0x22: markup("&quot;")
    case 0x09, 0x0A, 0x0D: append(byte)
    case 0x00: markup("\u{FFFD}")
    case 0x01..<0x20, 0x7F: break
    default: append(byte)
    }
  }
}

extension HTMLWriter {
  private var written: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

  /// Appends bytes as they are.
  private mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let source = bytes.baseAddress else { return }
    reserve(bytes.count).copyMemory(from: source, byteCount: bytes.count)
    end += bytes.count
  }

  @usableFromInline
  mutating func write(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      escape(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      end += Self.encode(scalar, into: reserve(4))
    }
  }

  @inlinable @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1).storeBytes(of: byte, as: UInt8.self)
    end += 1
  }

  /// The place behind what has been written, with room for at least so many bytes.
  @inlinable @inline(__always)
  mutating func reserve(_ length: Int) -> UnsafeMutableRawPointer {
    if limit - end < length { grow(by: length) }
    return end
  }

  /// Writes a character as UTF-8 where there is room for four bytes; says how many it took.
  @inlinable @inline(__always)
  static func encode(_ scalar: Unicode.Scalar, into place: UnsafeMutableRawPointer) -> Int {
    let room = place.assumingMemoryBound(to: UInt8.self)
    let value = scalar.value
    if value < 0x80 {
      room[0] = UInt8(truncatingIfNeeded: value)
      return 1
    }
    let last = UInt8(truncatingIfNeeded: value & 0x3F | 0x80)
    if value < 0x800 {
      room[0] = UInt8(truncatingIfNeeded: value >> 6 | 0xC0)
      room[1] = last
      return 2
    }
    let third = UInt8(truncatingIfNeeded: value >> 6 & 0x3F | 0x80)
    if value < 0x10000 {
      room[0] = UInt8(truncatingIfNeeded: value >> 12 | 0xE0)
      room[1] = third
      room[2] = last
      return 3
    }
    room[0] = UInt8(truncatingIfNeeded: value >> 18 | 0xF0)
    room[1] = UInt8(truncatingIfNeeded: value >> 12 & 0x3F | 0x80)
    room[2] = third
    room[3] = last
    return 4
  }

  /// Moves into twice the memory, or what so many bytes more need.
  @usableFromInline mutating func grow(by length: Int) {
    let capacity = 2 * (limit - start) + length
    let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
    larger.copyMemory(from: start, byteCount: count)
    end = larger + count
    limit = larger + capacity
    start.deallocate()
    start = larger
  }
}
