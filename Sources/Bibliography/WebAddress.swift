/// A web page that a reference leads to; nothing but `http` and `https` becomes one.
struct WebAddress: Hashable {
  /// What a reader sees.
  let text: String
  /// Where it leads, in ASCII.
  let url: String

  /// An address as it stands in a BibTeX field, or nil if it is none that is safe to follow.
  init?(_ field: String) {
    let text = Self.unescaped(field)
    let start = String(lowercasing: text.utf8.prefix(8))
    guard let scheme = ["http://", "https://"].first(where: start.hasPrefix),
      let host = text.utf8.dropFirst(scheme.utf8.count).first,
      host.isLetter || host.isDigit || host == UInt8(ascii: "[") || host >= 0x80
    else { return nil }
    guard !text.utf8.contains(where: \.isSpace) else { return nil }
    self.text = text
    url = scheme + Self.encoded(text.utf8.dropFirst(scheme.utf8.count))
  }

  /// The page of a DOI, given with or without the resolver's address, or nil if it is none.
  init?(doi field: String) {
    var doi = Self.unescaped(field)
    for prefix in ["https://", "http://", "dx.", "doi.org/", "doi:"]
    where String(lowercasing: doi.utf8).hasPrefix(prefix) {
      doi = String(doi.dropFirst(prefix.count)).trimmed
    }
    let bytes = Array(doi.utf8)
    guard doi.hasPrefix("10."), let slash = bytes.firstIndex(of: UInt8(ascii: "/")),
      slash + 1 < bytes.count, slash > 3, !bytes.contains(where: \.isSpace),
      bytes[3..<slash].allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") })
    else { return nil }
    text = "doi:" + doi
    url = "https://doi.org/" + Self.encoded(bytes, besides: "#?")
  }

  /// The page of an arXiv identifier, as `1409.0473` or `cs.CL/0102003`.
  init(arXiv identifier: ArXivIdentifier) {
    text = "arXiv:" + identifier.text
    url = "https://arxiv.org/abs/" + identifier.text
  }

  /// A field without braces around it, `\url` before it, and backslashes before characters.
  static func unescaped(_ field: String) -> String {
    var text: [UInt8] = []
    var bytes = Array(field.trimmed.utf8)
    if bytes.starts(with: #"\url{"#.utf8) { bytes.removeFirst(4) }
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      let isEscape = byte == .backslash && "_%&#$~{}".utf8.contains(next)
      if !isEscape, byte != .openBrace, byte != .closeBrace { text.append(byte) }
    }
    return String(decoding: text, as: UTF8.self).trimmed
  }

  /// Bytes with those that no URL may hold written as `%XX`; `%` itself is taken as one of these.
  private static func encoded(_ bytes: some Sequence<UInt8>, besides more: String = "") -> String {
    var result: [UInt8] = []
    for byte in bytes {
      let isPlain = byte > 0x20 && byte < 0x7F && !"\"<>\\^`{|}\(more)".utf8.contains(byte)
      if isPlain {
        result.append(byte)
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        result += (byte < 16 ? "%0" + hex : "%" + hex).utf8
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
