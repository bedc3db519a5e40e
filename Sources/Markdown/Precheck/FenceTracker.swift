/// Knows which lines surely lie in fenced code, where nothing is parsed.
///
/// As soon as a line could be read in two ways (it leaves the containers in which a fence was
/// opened, or a fence stands within HTML or a formula), cmark and this tracker may disagree about
/// what is fenced; from then on it exempts nothing.
struct FenceTracker {
  private struct Fence {
    var byte: UInt8
    var length: Int
    var quoteCount: Int
    var column: Int
  }

  private enum Reading { case text, code, unsure }

  private var open: Fence?
  private var opaque = OpaqueRun()
  private var isSure = true

  /// Whether the line is part of fenced code, its fences included.
  mutating func exempts(
    _ bytes: [UInt8], _ prefix: ContainerPrefix, to end: Int, isUnindented: Bool
  ) -> Bool {
    guard isSure else { return false }
    let reading =
      if let fence = open {
        readInside(fence, bytes, prefix, to: end)
      } else {
        readOutside(bytes, prefix, to: end, isUnindented: isUnindented)
      }
    if reading == .unsure { isSure = false }
    return reading == .code
  }

  private mutating func readOutside(
    _ bytes: [UInt8], _ prefix: ContainerPrefix, to end: Int, isUnindented: Bool
  ) -> Reading {
    guard let fence = Self.opening(bytes, prefix, to: end) else {
      opaque.read(bytes, from: prefix.textStart, to: end)
      return opaque.isEndless ? .unsure : .text
    }
    guard isUnindented, !opaque.isOpen else { return .unsure }
    open = fence
    return .code
  }

  private mutating func readInside(
    _ fence: Fence, _ bytes: [UInt8], _ prefix: ContainerPrefix, to end: Int
  ) -> Reading {
    if prefix.quoteCount < fence.quoteCount { return .unsure }
    if !prefix.isBlank, prefix.column < fence.column, prefix.markerCount == fence.quoteCount {
      return .unsure
    }
    guard prefix.markerCount == fence.quoteCount, Self.closes(fence, bytes, prefix, to: end)
    else { return .code }
    if prefix.column == fence.column {
      open = nil
      return .code
    }
    return prefix.column > fence.column + 3 ? .code : .unsure
  }

  private static func opening(_ bytes: [UInt8], _ prefix: ContainerPrefix, to end: Int) -> Fence? {
    guard prefix.textStart < end else { return nil }
    let byte = bytes[prefix.textStart]
    guard byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else { return nil }
    let length = runLength(bytes, of: byte, from: prefix.textStart, to: end)
    guard length >= 3 else { return nil }
    if byte == UInt8(ascii: "`"), bytes[(prefix.textStart + length)..<end].contains(byte) {
      return nil
    }
    return Fence(
      byte: byte, length: length, quoteCount: prefix.quoteCount, column: prefix.column)
  }

  private static func closes(
    _ fence: Fence, _ bytes: [UInt8], _ prefix: ContainerPrefix, to end: Int
  ) -> Bool {
    let length = runLength(bytes, of: fence.byte, from: prefix.textStart, to: end)
    let rest = bytes[(prefix.textStart + length)..<end]
    return length >= fence.length && rest.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private static func runLength(
    _ bytes: [UInt8], of byte: UInt8, from start: Int, to end: Int
  ) -> Int {
    var offset = start
    while offset < end, bytes[offset] == byte { offset += 1 }
    return offset - start
  }
}
