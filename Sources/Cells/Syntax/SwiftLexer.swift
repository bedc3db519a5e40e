import SourceText

/// Cuts Swift code into tokens: strings of every kind with what they interpolate, nested comments,
/// brackets. It never fails; what is still open at the end is remembered.
///
/// What is open lies in an array, not on the call stack, so that no nesting is too deep.
struct SwiftLexer {
  /// Something that has begun and waits for its end.
  enum Opening: Hashable {
    case bracket(UInt8, at: Int)
    case string(StringStyle, at: Int)
    case comment(at: Int)
  }

  /// The tokens outside strings, in order.
  private(set) var tokens: [SwiftToken] = []
  /// Where the innermost bracket, string or comment begins that the code does not close.
  private(set) var unclosed: Int?

  let bytes: [UInt8]
  var position = 0
  var openings: [Opening] = []
  /// How many of the openings are strings: inside them, nothing becomes a token.
  var stringCount = 0
  private var lineStarted = false
  private var spaceBefore = true

  /// Cuts this code.
  init(_ code: String) {
    bytes = Array(code.utf8)
    while position < bytes.count { step() }
    if unclosed == nil, let last = openings.last {
      switch last {
      case .bracket(_, let start), .string(_, let start), .comment(let start): unclosed = start
      }
    }
  }

  /// The byte at a distance, or 0 outside the code.
  func peek(_ distance: Int = 0) -> UInt8 {
    bytes.indices.contains(position + distance) ? bytes[position + distance] : 0
  }

  /// Records a token that ends here.
  mutating func add(_ kind: SwiftToken.Kind, from start: Int) {
    guard stringCount == 0 else { return }
    tokens.append(
      SwiftToken(
        kind: kind, range: SourceRange(start, position), depth: openings.count,
        startsLine: !lineStarted, spaceBefore: spaceBefore, spaceAfter: isSpaceAhead))
    lineStarted = true
    spaceBefore = false
  }

  /// The code of a range.
  func text(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

extension SwiftLexer {
  private var isSpaceAhead: Bool {
    switch peek() {
    case 0, 0x09...0x0D, 0x20: true
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): true
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): true
    case UInt8(ascii: "/"): peek(1) == UInt8(ascii: "/") || peek(1) == UInt8(ascii: "*")
    default: false
    }
  }

  private mutating func step() {
    switch peek() {
    case 0x0A, 0x0D: skipSpace(endsLine: true)
    case 0x00...0x20: skipSpace(endsLine: false)
    case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"): skipLineComment()
    case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"): skipBlockComment()
    case UInt8(ascii: "\""), UInt8(ascii: "#"): poundOrString()
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): open()
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): close()
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "@"):
      position += 1
      add(.punctuation(bytes[position - 1]), from: position - 1)
    case UInt8(ascii: "`"): quotedName()
    case let byte where byte.isDigit: number()
    case let byte where byte.isWordPart: word()
    default: dotOrOperator()
    }
  }

  private mutating func skipSpace(endsLine: Bool) {
    position += 1
    guard stringCount == 0 else { return }
    spaceBefore = true
    if endsLine { lineStarted = false }
  }

  private mutating func skipLineComment() {
    while position < bytes.count, peek() != 0x0A, peek() != 0x0D { position += 1 }
    spaceBefore = true
  }

  private mutating func skipBlockComment() {
    let start = position
    var depth = 0
    repeat {
      if peek() == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
        depth += 1
        position += 2
      } else if peek() == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
        depth -= 1
        position += 2
      } else {
        if peek() == 0x0A, stringCount == 0 { lineStarted = false }
        position += 1
      }
    } while depth > 0 && position < bytes.count
    spaceBefore = true
    if depth > 0 { unclosed = start }
    position = min(position, bytes.count)
  }

  private mutating func open() {
    position += 1
    add(.open(bytes[position - 1]), from: position - 1)
    openings.append(.bracket(bytes[position - 1], at: position - 1))
  }

  private mutating func close() {
    if case .bracket = openings.last { openings.removeLast() }
    position += 1
    if case .string(let style, let start) = openings.last {
      continueString(style, from: start)
    } else {
      add(.close(bytes[position - 1]), from: position - 1)
    }
  }
}

extension SwiftLexer {
  private mutating func quotedName() {
    let start = position
    position += 1
    while position < bytes.count, peek() != UInt8(ascii: "`"), peek() != 0x0A { position += 1 }
    if peek() == UInt8(ascii: "`") { position += 1 }
    add(.word(text(start, position)), from: start)
  }

  private mutating func number() {
    let start = position
    while peek().isWordPart
      || (peek() == UInt8(ascii: ".") && peek(1).isDigit)
      || (peek().isSign && peek(-1) | 0x20 == UInt8(ascii: "e") && peek(1).isDigit)
    {
      position += 1
    }
    add(.literal, from: start)
  }

  private mutating func word() {
    let start = position
    while peek().isWordPart { position += 1 }
    add(.word(text(start, position)), from: start)
  }

  private mutating func dotOrOperator() {
    let start = position
    if peek() == UInt8(ascii: "."), !peek(1).isOperatorPart {
      position += 1
      return add(.dot, from: start)
    }
    let mayHoldDots = peek() == UInt8(ascii: ".")
    repeat {
      position += 1
    } while peek().isOperatorPart
      && (mayHoldDots || peek() != UInt8(ascii: ".")) && !isComment
    add(.op(text(start, position)), from: start)
  }

  private var isComment: Bool {
    peek() == UInt8(ascii: "/") && (peek(1) == UInt8(ascii: "/") || peek(1) == UInt8(ascii: "*"))
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { 0x30...0x39 ~= self }

  fileprivate var isSign: Bool { self == UInt8(ascii: "+") || self == UInt8(ascii: "-") }

  /// Whether a name may hold it; every byte of a character outside ASCII counts.
  fileprivate var isWordPart: Bool {
    0x61...0x7A ~= self | 0x20 || isDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: "$")
      || self >= 0x80
  }

  fileprivate var isOperatorPart: Bool {
    switch self {
    case UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "%"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "^"),
      UInt8(ascii: "~"), UInt8(ascii: "?"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}
