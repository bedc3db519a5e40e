extension PlainTextWriter {
  /// Writes a base with its mark, as a character that combines if there is one.
  mutating func write(_ accent: MathAccent) {
    let start = text.count
    write(accent.base)
    let table = accent.isUnder ? SmallLetterTable.marksBelow : SmallLetterTable.combiningMarks
    if let mark = table[accent.mark] { combine(mark, from: start, withEach: false) }
  }

  /// Writes a list with what is drawn around or through it, as far as characters can.
  mutating func write(_ nodes: [MathNode], in enclosure: MathEnclosure) {
    if enclosure.isHidden { return }
    let start = text.count
    write(nodes)
    switch enclosure {
    case .overline: combine("\u{305}", from: start, withEach: true)
    case .underline: combine("\u{332}", from: start, withEach: true)
    case .negated: negate(from: start)
    default: break
    }
  }

  /// Puts a mark on what was written: on its one letter, on each of them, or on brackets.
  private mutating func combine(_ mark: Unicode.Scalar, from start: Int, withEach: Bool) {
    text.trimSpaces(from: start)
    // A list longer than this is no word, and each level of marks looks at its text once.
    let isShort = text.count - start <= 32
    let scalars = isShort ? Array(text.string(from: start).singleSpaced.unicodeScalars) : []
    let letters = scalars.filter { !$0.combines }
    let isWord = letters.allSatisfy { $0.isLetter || (0x30...0x39).contains($0.value) }
    guard letters.count > 1 || !isShort else {
      if !letters.isEmpty { text.append(mark) }
      return
    }
    let plain = text.string(from: start).singleSpaced
    text.remove(from: start)
    if isShort, isWord, withEach {
      for scalar in scalars {
        text.append(scalar)
        if !scalar.combines { text.append(mark) }
      }
    } else {
      text.append("(")
      text.append(plain)
      text.append(")")
      text.append(mark)
    }
  }

  private mutating func negate(from start: Int) {
    let isSpaced = text.count > start && text.endsWithSpace
    text.trimSpaces(from: start)
    text.append("\u{338}")
    if isSpaced { text.append(" ") }
  }
}

extension MathAccent {
  /// Whether there is a combining character for the mark; there is none for braces.
  var isCombining: Bool {
    let table = isUnder ? SmallLetterTable.marksBelow : SmallLetterTable.combiningMarks
    return table[mark] != nil
  }
}

extension Unicode.Scalar {
  /// Whether the character is a mark on the letter before it.
  var combines: Bool {
    (0x300...0x36F).contains(value) || (0x20D0...0x20FF).contains(value)
  }
}
