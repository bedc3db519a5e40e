extension PlainTextWriter {
  /// Writes one list over another.
  mutating func write(_ fraction: MathFraction) {
    if fraction.lineThickness == 0 {
      return write(
        [fraction.numerator, fraction.denominator], between: " ",
        left: MathSymbol("(", .opening), right: MathSymbol(")", .closing))
    }
    fraction.left.map { write($0, isBetween: false) }
    writeBraced(fraction.numerator)
    text.append("/")
    writeBraced(fraction.denominator)
    endOfLoose = text.count
    fraction.right.map { write($0, isBetween: false) }
  }

  /// Writes a root.
  mutating func write(root radicand: [MathNode], degree: [MathNode]?) {
    write(degree: degree)
    let isPower = radicand.count == 1 && SpokenList.isPower(radicand[0])
    writeBraced(radicand, unless: !isPower && !PlainTextGap.isCompound(radicand))
    if isPower || PlainTextGap.isCompound(radicand) { return }
    endOfLoose = text.count
  }

  private mutating func write(degree: [MathNode]?) {
    let start = text.count
    if let degree {
      write(script: MathList(degree), SmallLetterTable.superscripts, mark: "^")
    }
    switch text.string(from: start) {
    case "²": text.remove(from: start)
    case "³":
      text.remove(from: start)
      return text.append("∛")
    case "⁴":
      text.remove(from: start)
      return text.append("∜")
    default: break
    }
    text.append("√")
  }

  /// Writes a list between brackets, cut by those in the middle.
  mutating func write(_ fence: MathFence) {
    let start = text.count
    fence.left.map { write($0, isBetween: false) }
    let isQuotient = fence.isQuotient
    for (index, part) in fence.parts.enumerated() {
      if index > 0, index <= fence.middles.count {
        if !isQuotient { text.append(" ") }
        write(fence.middles[index - 1], isBetween: false)
        if !isQuotient { text.append(" ") }
      }
      if isQuotient { writeBraced(part) } else { write(part) }
    }
    text.trimSpaces(from: start)
    fence.right.map { write($0, isBetween: false) }
  }

  /// Writes rows and columns.
  mutating func write(_ array: MathArray) {
    array.left.map { write($0, isBetween: false) }
    for (index, row) in array.rows.enumerated() {
      if index > 0 { text.append("; ") }
      write(row, between: " ", left: nil, right: nil)
    }
    array.right.map { write($0, isBetween: false) }
  }

  private mutating func write(
    _ lists: [[MathNode]], between separator: String, left: MathSymbol?, right: MathSymbol?
  ) {
    left.map { write($0, isBetween: false) }
    for (index, list) in lists.enumerated() {
      if index > 0 { text.append(separator) }
      write(list)
    }
    right.map { write($0, isBetween: false) }
  }

  /// Writes a list, in parentheses if it is more than one thing and has none yet.
  mutating func writeBraced(_ nodes: [MathNode]) {
    writeBraced(nodes, unless: !PlainTextGap.isCompound(nodes))
  }

  /// Writes a list, in parentheses unless it needs none.
  mutating func writeBraced(_ nodes: [MathNode], unless isPlain: Bool) {
    if isPlain { return write(nodes) }
    text.append("(")
    let start = text.count
    write(nodes)
    text.trimSpaces(from: start)
    text.append(")")
  }
}
