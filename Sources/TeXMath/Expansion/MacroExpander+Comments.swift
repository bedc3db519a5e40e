import SourceText

/// Comments that were none: a `%` that was to be a sign hides the rest of its line.
extension MacroExpander {
  /// What was wrong, with comments in the place of what they made go missing.
  @inline(__always)
  func judgedDiagnostics(_ tex: String) -> [Diagnostic] {
    let rest = tex.utf8.count - lastTokenEnd
    return rest == 0 && diagnostics.isEmpty ? diagnostics : judged(tex, rest: rest)
  }

  private func judged(_ tex: String, rest: Int) -> [Diagnostic] {
    guard !isExhausted,
      diagnostics.contains(where: { $0.missing != nil }) || tex.utf8.suffix(rest).contains(0x25)
    else { return diagnostics }
    return judged(Array(tex.utf8))
  }

  private func judged(_ tex: [UInt8]) -> [Diagnostic] {
    let comments = comments(in: tex)
    var judged: [Diagnostic] = []
    var blamed: Set<Int> = []
    for diagnostic in diagnostics {
      let cause = diagnostic.missing.flatMap { missing in
        comments.first { $0.start >= diagnostic.range.start && $0.hides(missing, in: tex) }
      }
      guard let cause else {
        judged.append(diagnostic)
        continue
      }
      guard blamed.insert(cause.start).inserted else { continue }
      judged.append(.commentHides(isCause: true, range: cause.sign))
    }
    if let last = comments.last, last.end == tex.count, !blamed.contains(last.start) {
      judged.append(.commentHides(isCause: false, range: last.sign))
    }
    return judged
  }

  /// The comments, which stand where no token is.
  private func comments(in tex: [UInt8]) -> [Comment] {
    var comments: [Comment] = []
    var place = 0
    func read(until end: Int) {
      while place < end {
        guard tex[place] == 0x25 else {
          place += 1
          continue
        }
        let start = place
        while place < end, tex[place] != 0x0A { place += 1 }
        comments.append(Comment(start: start, end: place))
      }
    }
    for token in inputTokens {
      read(until: token.start)
      place = token.end
    }
    read(until: tex.count)
    return comments
  }
}

/// What lies between a `%` and the end of its line.
private struct Comment {
  let start: Int
  let end: Int

  /// The place of the `%`.
  var sign: SourceRange { SourceRange(start, start + 1) }

  /// Whether more ends in it than begins, so that what began before it lost its end.
  func hides(_ missing: Diagnostic.Missing, in tex: [UInt8]) -> Bool {
    var depth = 0
    var place = start + 1
    while place < end {
      let word = word(at: place, in: tex)
      place += max(word.count, 1)
      if word.elementsEqual(missing.end.utf8) { depth -= 1 }
      if word.elementsEqual(missing.start.utf8) { depth += 1 }
      if depth < 0 { return true }
    }
    return false
  }

  /// A command with its backslash, or one byte.
  private func word(at place: Int, in tex: [UInt8]) -> ArraySlice<UInt8> {
    guard tex[place] == 0x5C, place + 1 < end else { return tex[place...place] }
    let letters = tex[(place + 1)..<end].prefix { (0x41...0x5A).contains($0 & 0xDF) }
    return tex[place..<(place + 1 + max(letters.count, 1))]
  }
}

extension Diagnostic {
  /// What is missing: the sign that ends it, and the one that begins another of its kind.
  fileprivate struct Missing {
    let start: String
    let end: String
  }

  /// What the message says is missing, if that is the end of something.
  fileprivate var missing: Missing? {
    switch id {
    case "math/unclosed-group": Missing(start: "{", end: "}")
    case "math/unclosed-bracket": Missing(start: "[", end: "]")
    case "math/left-without-right": Missing(start: "\\left", end: "\\right")
    case "math/unclosed-environment": Missing(start: "\\begin", end: "\\end")
    case "math/unclosed-text-formula": Missing(start: "", end: "$")
    case "math/missing-argument": Missing(start: "}", end: "{")
    default: nil
    }
  }
}
