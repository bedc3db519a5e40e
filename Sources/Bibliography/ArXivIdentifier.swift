/// The number of a preprint at arXiv: `1409.0473`, `1706.03762v5`, `cs/0102003`.
struct ArXivIdentifier: Hashable {
  /// The number without `arXiv:`.
  let text: String

  /// An identifier, or nil if the text is not exactly one.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard Self.length(in: bytes[...]) == bytes.count, !bytes.isEmpty else { return nil }
    self.text = text
  }

  /// The identifier behind the first `arXiv:` of a text, as in `arXiv preprint arXiv:1409.0473`.
  init?(in text: String, after prefix: String = "arxiv:") {
    let bytes = Array(text.utf8)
    let wanted = Array(prefix.utf8)
    guard bytes.count > wanted.count else { return nil }
    for start in 0..<(bytes.count - wanted.count)
    where wanted.indices.allSatisfy({ bytes[start + $0].lowercased == wanted[$0] }) {
      let rest = bytes[(start + wanted.count)...].drop(while: \.isSpace)
      let length = Self.length(in: rest)
      guard length > 0 else { continue }
      self.text = String(decoding: rest.prefix(length), as: UTF8.self)
      return
    }
    return nil
  }

  /// The preprint that an entry is or has, wherever its author wrote so.
  init?(of entry: BibliographyEntry) {
    let archive = entry.field(anyOf: ["archiveprefix", "eprinttype"])?.value.trimmed
    let isArXiv = archive.map { String(lowercasing: $0.utf8) == "arxiv" } ?? true
    let eprint = entry.field("eprint").map { WebAddress.unescaped($0.value) }
    let found = isArXiv ? eprint.flatMap { ArXivIdentifier($0) ?? ArXivIdentifier(in: $0) } : nil
    let places = [
      ("journal", "arxiv:"), ("journaltitle", "arxiv:"), ("howpublished", "arxiv:"),
      ("note", "arxiv:"), ("volume", "abs/"), ("url", "arxiv.org/abs/"), ("url", "arxiv.org/pdf/"),
    ]
    let named = places.lazy.compactMap { name, prefix in
      entry.field(name).flatMap { ArXivIdentifier(in: $0.value, after: prefix) }
    }
    guard let identifier = found ?? named.first else { return nil }
    self = identifier
  }

  /// The length of the identifier that bytes begin with, or 0.
  private static func length(in bytes: ArraySlice<UInt8>) -> Int {
    var rest = bytes
    let archive = rest.prefix { $0.isLetter || $0 == .hyphen || $0 == UInt8(ascii: ".") }
    if !archive.isEmpty {
      rest = rest.dropFirst(archive.count)
      guard rest.first == UInt8(ascii: "/") else { return 0 }
      rest = rest.dropFirst()
      guard rest.prefix(while: \.isDigit).count == 7 else { return 0 }
      rest = rest.dropFirst(7)
    } else {
      guard rest.prefix(while: \.isDigit).count == 4 else { return 0 }
      rest = rest.dropFirst(4)
      guard rest.first == UInt8(ascii: ".") else { return 0 }
      let digits = rest.dropFirst().prefix(while: \.isDigit).count
      guard digits == 4 || digits == 5 else { return 0 }
      rest = rest.dropFirst(1 + digits)
    }
    if rest.first == UInt8(ascii: "v"), rest.dropFirst().first?.isDigit == true {
      rest = rest.dropFirst().drop(while: \.isDigit)
    }
    return rest.startIndex - bytes.startIndex
  }
}
