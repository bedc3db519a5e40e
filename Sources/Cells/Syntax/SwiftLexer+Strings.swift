/// How a string literal is written (The Swift Programming Language, "String Literals").
struct StringStyle: Hashable {
  /// How many `#` stand before its first quotation mark.
  var pounds: Int
  /// Whether it stands between three quotation marks.
  var isMultiline: Bool
}

extension SwiftLexer {
  /// Reads a string, an extended regular expression, or a `#` with the word after it.
  mutating func poundOrString() {
    let start = position
    var pounds = 0
    while peek() == UInt8(ascii: "#") {
      position += 1
      pounds += 1
    }
    if peek() == UInt8(ascii: "\"") {
      openString(pounds: pounds, from: start)
    } else if pounds > 0, peek() == UInt8(ascii: "/") {
      skipRegularExpression(pounds: pounds, from: start)
    } else {
      let nameStart = position
      while 0x61...0x7A ~= peek() | 0x20 { position += 1 }
      add(.pound(text(nameStart, position)), from: start)
    }
  }

  private mutating func openString(pounds: Int, from start: Int) {
    let isMultiline = peek(1) == UInt8(ascii: "\"") && peek(2) == UInt8(ascii: "\"")
    position += isMultiline ? 3 : 1
    let style = StringStyle(pounds: pounds, isMultiline: isMultiline)
    openings.append(.string(style, at: start))
    stringCount += 1
    continueString(style, from: start)
  }

  /// Reads on inside a string: up to its end, or to the bracket of an interpolation.
  mutating func continueString(_ style: StringStyle, from start: Int) {
    while position < bytes.count {
      switch peek() {
      case UInt8(ascii: "\\") where arePounds(style.pounds, at: 1):
        let next = peek(1 + style.pounds)
        position += 2 + style.pounds
        if next == UInt8(ascii: "(") {
          openings.append(.bracket(next, at: position - 1))
          return
        }
      case UInt8(ascii: "\"") where isEnd(style):
        position += (style.isMultiline ? 3 : 1) + style.pounds
        return closeString(from: start)
      case 0x0A where !style.isMultiline:
        return closeString(from: start)
      default:
        position += 1
      }
    }
    position = bytes.count
  }

  private mutating func closeString(from start: Int) {
    openings.removeLast()
    stringCount -= 1
    add(.literal, from: start)
  }

  private func isEnd(_ style: StringStyle) -> Bool {
    guard style.isMultiline else { return arePounds(style.pounds, at: 1) }
    return peek(1) == UInt8(ascii: "\"") && peek(2) == UInt8(ascii: "\"")
      && arePounds(style.pounds, at: 3)
  }

  private func arePounds(_ count: Int, at distance: Int) -> Bool {
    (0..<count).allSatisfy { peek(distance + $0) == UInt8(ascii: "#") }
  }

  private mutating func skipRegularExpression(pounds: Int, from start: Int) {
    position += 1
    while position < bytes.count {
      if peek() == UInt8(ascii: "/"), arePounds(pounds, at: 1) {
        position += 1 + pounds
        break
      }
      position += peek() == UInt8(ascii: "\\") ? 2 : 1
    }
    position = min(position, bytes.count)
    add(.literal, from: start)
  }
}
