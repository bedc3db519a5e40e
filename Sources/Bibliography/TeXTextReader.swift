import SourceText

/// Turns the TeX of one value into text: accents, dashes, quotes, fonts; braces disappear.
///
/// One pass without recursion. Formulas are kept as they are written.
struct TeXTextReader {
  /// What a value says that no page can show.
  enum Problem: Hashable {
    /// A command that is neither an accent nor a letter nor a font.
    case unknownCommand(String)
    /// A `$` without its partner.
    case unclosedMath
  }

  private let bytes: [UInt8]
  private var position = 0
  /// What is wrong, with its place in the value.
  private(set) var problems: [(problem: Problem, range: SourceRange)] = []
  private var writer = RunWriter()
  /// The braces that are open: the font to go back to, and what is written at their end.
  private var groups: [(isEmphasized: Bool, ending: String)] = []
  /// Accents that wait for their letter, the outermost first, as combining characters.
  private var accents: [Unicode.Scalar] = []
  private var mayHoldMath = true

  /// A reader of one value.
  init(_ tex: String) { bytes = Array(tex.utf8) }

  /// Reads all of the value.
  mutating func read() -> BibliographyText {
    while position < bytes.count { readNext() }
    return writer.finish()
  }

  /// The most problems of a value.
  private static let maximumProblems = 8
}

extension TeXTextReader {
  private mutating func readNext() {
    let byte = bytes[position]
    switch byte {
    case .openBrace: openGroup()
    case .closeBrace: closeGroup()
    case .backslash: readCommand()
    case .dollar: readMath()
    case .tilde: writeMark("\u{A0}", count: 1)
    case .hyphen where follows("---"): writeMark("—", count: 3)
    case .hyphen where follows("--"): writeMark("–", count: 2)
    case UInt8(ascii: "`"): follows("``") ? writeMark("“", count: 2) : writeMark("‘", count: 1)
    case UInt8(ascii: "'"): follows("''") ? writeMark("”", count: 2) : writeMark("’", count: 1)
    case _ where byte.isSpace:
      position += 1
      if accents.isEmpty { writer.space() }
    default: readScalar()
    }
  }

  private mutating func openGroup(isEmphasized: Bool? = nil, ending: String = "") {
    groups.append((writer.isEmphasized, ending))
    if let isEmphasized { writer.isEmphasized = isEmphasized }
    position += 1
  }

  private mutating func closeGroup() {
    position += 1
    accents = []
    guard let group = groups.popLast() else { return }
    writer.write(group.ending)
    writer.isEmphasized = group.isEmphasized
  }

  private func follows(_ text: String) -> Bool {
    bytes[position...].starts(with: text.utf8)
  }

  private mutating func writeMark(_ mark: String, count: Int) {
    position += count
    accents = []
    writer.write(mark)
  }

  private mutating func readScalar() {
    var end = position + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let scalars = String(decoding: bytes[position..<end], as: UTF8.self).unicodeScalars
    position = end
    write(scalars.first ?? "\u{FFFD}")
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    writer.write(TeXAccentTable.compose(scalar, with: accents.reversed()))
    accents = []
  }
}

extension TeXTextReader {
  private mutating func readCommand() {
    let start = position
    position += 1
    guard position < bytes.count else { return }
    guard bytes[position].isLetter else { return readControlSymbol(from: start) }
    while position < bytes.count, bytes[position].isLetter { position += 1 }
    let name = String(decoding: bytes[(start + 1)..<position], as: UTF8.self)
    skipSpace()
    if let letters = TeXLetterTable.letters[name] {
      for scalar in letters.unicodeScalars { write(scalar) }
    } else if let accent = TeXAccentTable.accents[name] {
      wait(for: accent)
    } else {
      apply(name, from: start)
    }
  }

  private mutating func apply(_ name: String, from start: Int) {
    let opensGroup = position < bytes.count && bytes[position] == .openBrace
    switch name {
    case "emph" where opensGroup: openGroup(isEmphasized: !writer.isEmphasized)
    case "textit" where opensGroup, "textsl" where opensGroup: openGroup(isEmphasized: true)
    case "em": writer.isEmphasized.toggle()
    case "it", "itshape", "sl", "slshape": writer.isEmphasized = true
    case "rm", "upshape", "normalfont": writer.isEmphasized = false
    case "enquote" where opensGroup:
      writer.write("“")
      openGroup(ending: "”")
    case "noopsort": _ = readArgument()
    case "ensuremath": writer.write(.math(readArgument() ?? ""))
    case "url": writeLink(to: readArgument() ?? "")
    case "href": readHref()
    case _ where TeXLetterTable.silent.contains(name): return
    default: report(.unknownCommand(name), from: start, to: start + 1 + name.utf8.count)
    }
  }

  private mutating func readControlSymbol(from start: Int) {
    let byte = bytes[position]
    let symbol = String(decoding: [byte], as: UTF8.self)
    if byte == .openParenthesis { return readMath(upTo: "\\)", from: position + 1) }
    if byte >= 0x80 { return }
    position += 1
    if let accent = TeXAccentTable.accents[symbol] {
      wait(for: accent)
    } else if let text = TeXLetterTable.symbols[symbol] {
      writer.write(text)
    } else if byte.isSpace || byte == .backslash {
      writer.space()
    } else {
      report(.unknownCommand(symbol), from: start, to: position)
    }
  }

  private mutating func wait(for accent: Unicode.Scalar) {
    if accents.count < 4 { accents.append(accent) }
  }

  private mutating func report(_ problem: Problem, from start: Int, to end: Int) {
    guard problems.count < Self.maximumProblems else { return }
    problems.append((problem, SourceRange(start, end)))
  }

  private mutating func skipSpace() {
    while position < bytes.count, bytes[position].isSpace { position += 1 }
  }
}

extension TeXTextReader {
  private mutating func readMath() {
    if follows("$$") { return readMath(upTo: "$$", from: position + 2) }
    readMath(upTo: "$", from: position + 1)
  }

  private mutating func readMath(upTo closing: String, from start: Int) {
    var end = start
    while mayHoldMath, end < bytes.count {
      if bytes[end...].starts(with: closing.utf8) {
        position = end + closing.utf8.count
        return writer.write(.math(String(decoding: bytes[start..<end], as: UTF8.self)))
      }
      end += bytes[end] == .backslash ? 2 : 1
    }
    mayHoldMath = false
    let opening = position
    position = start
    report(.unclosedMath, from: opening, to: start)
    writer.write(String(decoding: bytes[opening..<start], as: UTF8.self))
  }

  /// The bytes between the braces that come next.
  private mutating func readArgument() -> String? {
    skipSpace()
    guard position < bytes.count, bytes[position] == .openBrace else { return nil }
    let start = position + 1
    var depth = 0
    repeat {
      if bytes[position] == .openBrace { depth += 1 }
      if bytes[position] == .closeBrace { depth -= 1 }
      position += 1
    } while depth > 0 && position < bytes.count
    let end = depth == 0 ? position - 1 : position
    return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }

  private mutating func readHref() {
    let url = readArgument() ?? ""
    guard let link = WebAddress(url) else { return }
    // What stands in the second group is TeX in its turn, and a link within it is none.
    let words = WebAddress.unescaped(readArgument() ?? "")
    writer.write(.link(words.isEmpty ? link.text : words, url: link.url))
  }

  private mutating func writeLink(to url: String) {
    guard let link = WebAddress(url) else { return writer.write(WebAddress.unescaped(url)) }
    writer.write(.link(link.text, url: link.url))
  }
}
