import DocumentModel

/// Finds the places in running text where something else was meant. A formula shows by what follows:
/// a command, or a script on a letter or a bracket, which prices do not have.
///
/// Linear: it looks from each opening sign to the next one.
struct SlipScanner {
  private let content: [UInt8]
  /// The end of the slip before, within which nothing opens.
  private var reach = 0

  /// A scanner of a block's content.
  init(_ content: [UInt8]) { self.content = content }

  /// The slips that begin in a part of a text. Parts are given in order.
  mutating func slips(in part: TextAlignment.Part) -> [Slip] {
    var index = max(part.raw.lowerBound, reach)
    if !part.isVerbatim {
      return index == part.raw.lowerBound ? [delimiterSlip(part.raw)].compactMap(\.self) : []
    }
    var slips: [Slip] = []
    while index < part.raw.upperBound {
      let slip: Slip?
      switch content[index] {
      case Self.dollar:
        let stretch = DollarStretch(content, from: index)
        slip = dollarSlip(stretch)
        index = stretch.opener.upperBound
      case UInt8(ascii: "\\"):
        slip = environmentSlip(at: index) ?? referenceSlip(at: index)
        index += 1
      case UInt8(ascii: "{"):
        slip = nameSlip(at: index)
        index += 1
      default:
        slip = nil
        index += 1
      }
      if let slip { slips.append(slip) }
      index = max(index, reach)
    }
    return slips
  }
}

// Dollars.
extension SlipScanner {
  private mutating func dollarSlip(_ stretch: DollarStretch) -> Slip? {
    guard stretch.mayBeFormula, hasTeX(stretch.tex), let slip = mistake(in: stretch) else {
      return nil
    }
    reach = stretch.closer?.upperBound ?? stretch.tex.upperBound
    return slip
  }

  private func mistake(in stretch: DollarStretch) -> Slip? {
    let tex = stretch.tex
    if let brace = unbalancedBrace(in: tex) { return brace }
    guard let closer = stretch.closer else {
      return Slip(mistake: .unclosed, range: stretch.opener)
    }
    if stretch.opener.count == 2 { return nil }
    let ends = [tex.lowerBound, tex.upperBound - 1]
    if let space = ends.first(where: { content[$0].isSpace }) {
      return Slip(mistake: .space, range: space..<(space + 1))
    }
    guard closer.upperBound < content.count, content[closer.upperBound].isDigit else { return nil }
    return Slip(mistake: .digit, range: closer.lowerBound..<(closer.upperBound + 1))
  }

  /// The first `}` too many, else the last `{` without its `}`.
  private func unbalancedBrace(in tex: Range<Int>) -> Slip? {
    var open: [Int] = []
    var index = tex.lowerBound
    while index < tex.upperBound {
      switch content[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "{"): open.append(index)
      case UInt8(ascii: "}") where open.popLast() == nil:
        return Slip(mistake: .extraBrace, range: index..<(index + 1))
      default: break
      }
      index += 1
    }
    return open.last.map { Slip(mistake: .openBrace, range: $0..<($0 + 1)) }
  }

  /// Whether a text, before which a sign stands, has a command or a script.
  private func hasTeX(_ text: Range<Int>) -> Bool {
    text.dropLast().contains { index in
      let next = content[index + 1]
      return switch content[index] {
      case UInt8(ascii: "\\"): next.isLetter
      case UInt8(ascii: "^"): content[index - 1] != UInt8(ascii: "[") && next.beginsScript
      case UInt8(ascii: "_"): hasBase(at: index - 1) && next.beginsScript
      default: false
      }
    }
  }

  /// Whether a subscript's base ends at an offset: a bracket, or a letter that is no word.
  private func hasBase(at index: Int) -> Bool {
    "})]".utf8.contains(content[index])
      || content[index].isLetter && !content[index - 1].isWord
  }

  fileprivate static let dollar = UInt8(ascii: "$")
}

// What LaTeX and MathJax read besides.
extension SlipScanner {
  /// The slip of `\(`, `\[`, or of the `\\(` that other tools ask for, if an escape begins one.
  /// A parenthesis behind a bracket is escaped to keep a link from being one.
  private mutating func delimiterSlip(_ escape: Range<Int>) -> Slip? {
    guard escape.count == 2, content[escape.lowerBound] == UInt8(ascii: "\\") else { return nil }
    var start = escape.lowerBound + 1
    if content[start] == UInt8(ascii: "\\") { start += 1 }
    guard start < content.count, "([".utf8.contains(content[start]),
      escape.lowerBound == 0 || content[escape.lowerBound - 1] != UInt8(ascii: "]")
    else { return nil }
    let isDisplay = content[start] == UInt8(ascii: "[")
    guard let end = delimiter(isDisplay ? "[]" : "()", from: start + 1),
      content[end + 1] != content[start]
    else { return nil }
    let tex = (start + 1)..<end
    guard !isDisplay || hasTeX(tex) || content[tex].contains(UInt8(ascii: "=")) else { return nil }
    reach = end + 2
    return Slip(
      mistake: .delimiter(isDisplay: isDisplay), range: escape.lowerBound..<(start + 1))
  }

  /// The offset of the next backslash before one of two brackets.
  private func delimiter(_ brackets: String, from start: Int) -> Int? {
    content[start...].indices.dropLast().first {
      content[$0] == UInt8(ascii: "\\") && brackets.utf8.contains(content[$0 + 1])
    }
  }

  /// The slip of a `\begin{…}` at an offset; what it encloses is a part of the same mistake.
  private mutating func environmentSlip(at start: Int) -> Slip? {
    guard let (name, end) = argument(of: "begin", at: start),
      content[name].allSatisfy({ $0.isLetter || $0 == UInt8(ascii: "*") })
    else { return nil }
    let closing = Array(#"\end{"#.utf8) + content[name.lowerBound..<end]
    let found = content[end...].indices.first { content[$0...].starts(with: closing) }
    reach = found.map { $0 + closing.count } ?? content.count
    return Slip(mistake: .environment, range: start..<end)
  }

  /// The slip of a `\ref{…}` or a `\cite{…}` at an offset.
  private mutating func referenceSlip(at start: Int) -> Slip? {
    for command in ["ref", "eqref", "autoref", "cref", "Cref", "cite", "citep", "citet"] {
      guard let (name, end) = argument(of: command, at: start) else { continue }
      reach = end
      let mistake = Slip.Mistake.reference(
        isCitation: command.hasPrefix("cite"), name: String(decoding: content[name], as: UTF8.self))
      return Slip(mistake: mistake, range: start..<end)
    }
    return nil
  }

  /// The argument in braces of a command at an offset, and where it ends with its brace.
  private func argument(of command: String, at start: Int) -> (name: Range<Int>, end: Int)? {
    let opening = Array("\\\(command){".utf8)
    let first = start + opening.count
    guard content[start...].starts(with: opening),
      let last = content[first...].prefix(60).firstIndex(of: UInt8(ascii: "}")), last > first
    else { return nil }
    return (first..<last, last + 1)
  }

  /// The slip of a `{#name}` at an offset.
  private mutating func nameSlip(at start: Int) -> Slip? {
    guard start + 1 < content.count, content[start + 1] == UInt8(ascii: "#"),
      let end = content[start...].prefix(60).firstIndex(of: UInt8(ascii: "}"))
    else { return nil }
    let name = content[(start + 2)..<end].prefix { $0.isWord || "-:.".utf8.contains($0) }
    guard NumberedKind(label: String(decoding: name, as: UTF8.self)) != nil else { return nil }
    return Slip(
      mistake: .name(String(decoding: name, as: UTF8.self)), range: start..<(end + 1))
  }
}

/// What follows a dollar, up to the next one.
private struct DollarStretch {
  /// One dollar or two.
  var opener: Range<Int>
  var tex: Range<Int>
  /// The dollars that would close the formula, if they do not open one.
  var closer: Range<Int>?
  /// Whether the text behind the dollar can begin a formula.
  var mayBeFormula = true

  /// Looks from a dollar on. A backtick ends the look, since code follows.
  init(_ content: [UInt8], from start: Int) {
    let dollar = SlipScanner.dollar
    let isDouble = start + 1 < content.count && content[start + 1] == dollar
    opener = start..<(start + (isDouble ? 2 : 1))
    var end = opener.upperBound
    while end < content.count, content[end] != dollar, content[end] != UInt8(ascii: "`") {
      end += content[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    tex = opener.upperBound..<min(end, content.count)
    closer = Self.closer(content, at: end, count: opener.count)
    guard closer == nil, let first = content[tex].first else { return }
    if first.isDigit {
      tex = tex.lowerBound..<(content[tex].firstIndex(where: \.isSpace) ?? tex.upperBound)
    } else {
      mayBeFormula = first.beginsFormula
    }
  }

  /// The dollars at an offset, unless they look as if they open a formula themselves.
  private static func closer(_ content: [UInt8], at start: Int, count: Int) -> Range<Int>? {
    let end = start + count
    guard end <= content.count,
      content[start..<end].allSatisfy({ $0 == SlipScanner.dollar })
    else { return nil }
    guard content[start - 1].isSpace, end < content.count else { return start..<end }
    return content[end].beginsFormula || content[end].isDigit ? nil : start..<end
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  fileprivate var isDigit: Bool { self &- 0x30 < 10 }

  fileprivate var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  fileprivate var isWord: Bool { isLetter || isDigit || self == UInt8(ascii: "_") || self >= 0x80 }

  /// Whether a formula, where there might as well be prose, is likely to begin with the byte.
  fileprivate var beginsFormula: Bool { isLetter || "\\{([|-".utf8.contains(self) }

  /// Whether the byte can begin a script.
  fileprivate var beginsScript: Bool { isLetter || isDigit || "{\\(*".utf8.contains(self) }
}
