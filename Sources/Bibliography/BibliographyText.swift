/// A piece of a reference as a page shows it: words, some of them in italics, formulas, links.
package struct BibliographyText: Sendable, Hashable {
  /// A part that is set in one way.
  package enum Run: Sendable, Hashable {
    /// Words.
    case text(String)
    /// Words in italics.
    case emphasized(String)
    /// A formula: the TeX between its delimiters.
    case math(String)
    /// Words that lead to a web page; the URL is ASCII and begins with `http://` or `https://`.
    case link(String, url: String)
  }

  /// The parts; no two neighbours are both words, or both in italics.
  package private(set) var runs: [Run] = []

  /// A text of these parts.
  package init(_ runs: [Run] = []) {
    for run in runs { append(run) }
  }

  /// The text that a TeX value stands for, whatever is wrong with it.
  package init(tex: String) {
    var reader = TeXTextReader(tex)
    self = reader.read()
  }

  /// Whether nothing would be shown.
  package var isEmpty: Bool { runs.isEmpty }

  /// The words alone; formulas are their TeX.
  package var plain: String {
    runs.map { run in
      switch run {
      case .text(let words), .emphasized(let words), .math(let words), .link(let words, _): words
      }
    }.joined()
  }

  /// The same text in italics, and what was in italics upright.
  package var emphasized: BibliographyText {
    BibliographyText(
      runs.map { run in
        switch run {
        case .text(let words): .emphasized(words)
        case .emphasized(let words): .text(words)
        case .math, .link: run
        }
      })
  }
}

extension BibliographyText {
  /// Adds a part, joined to the last one where both are set alike.
  mutating func append(_ run: Run) {
    switch (runs.last, run) {
    case (_, .text("")), (_, .emphasized("")): return
    case (.text(let before)?, .text(let words)): runs[runs.count - 1] = .text(before + words)
    case (.emphasized(let before)?, .emphasized(let words)):
      runs[runs.count - 1] = .emphasized(before + words)
    default: runs.append(run)
    }
  }

  /// Adds words.
  mutating func append(_ words: String) { append(.text(words)) }

  /// Adds another text.
  mutating func append(_ other: BibliographyText) {
    for run in other.runs { append(run) }
  }

  /// Ends a sentence, if it has no end yet; behind a URL a full stop would look like its part.
  mutating func endSentence() {
    guard let run = runs.last, let last = plain.unicodeScalars.last else { return }
    if case .link = run { return }
    if ![".", "?", "!", "…"].contains(last) { append(".") }
  }

  /// Adds a sentence behind what there is.
  mutating func appendSentence(_ sentence: BibliographyText) {
    if sentence.isEmpty { return }
    if !isEmpty { append(" ") }
    append(sentence)
    endSentence()
  }
}

extension [BibliographyText] {
  /// All of them with commas between, those without anything to show left out.
  func joinedByCommas() -> BibliographyText {
    var text = BibliographyText()
    for part in self where !part.isEmpty {
      if !text.isEmpty { text.append(", ") }
      text.append(part)
    }
    return text
  }
}
