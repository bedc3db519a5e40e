/// Collects text into runs, with single spaces and none at the ends.
struct RunWriter {
  /// Whether words are in italics from here on.
  var isEmphasized = false {
    willSet {
      if isEmphasized == newValue { return }
      if newValue { paySpace() }
      flush()
    }
  }

  private var text = BibliographyText()
  private var words = String.UnicodeScalarView()
  private var owesSpace = false

  /// Adds a space, unless there is one or nothing precedes.
  mutating func space() {
    owesSpace = !(text.isEmpty && words.isEmpty)
  }

  /// Adds words.
  mutating func write(_ more: String) {
    if more.isEmpty { return }
    paySpace()
    words.append(contentsOf: more.unicodeScalars)
  }

  /// Adds a formula or a link.
  mutating func write(_ run: BibliographyText.Run) {
    paySpace()
    flush()
    text.append(run)
  }

  /// All that was written.
  mutating func finish() -> BibliographyText {
    flush()
    return text
  }

  private mutating func paySpace() {
    if owesSpace { words.append(" ") }
    owesSpace = false
  }

  private mutating func flush() {
    text.append(isEmphasized ? .emphasized(String(words)) : .text(String(words)))
    words = String.UnicodeScalarView()
  }
}
