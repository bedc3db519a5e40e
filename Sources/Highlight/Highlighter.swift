import HTML

/// Colours code: cuts it into spans and writes them as HTML.
///
/// Whatever the input, the texts of the spans make up the code again, and the time is linear in
/// its length. A language that has no table comes out as plain text.
package enum Highlighter {
  /// The names that a fence may use, sorted.
  package static var languageNames: [String] {
    LanguageTable.all.flatMap(\.names).sorted()
  }

  /// The spans of the code, in order and without gaps.
  ///
  /// The language is compared without regard to case.
  package static func spans(of code: [UInt8], language: String?) -> [CodeSpan] {
    guard !code.isEmpty else { return [] }
    guard let language, let grammar = LanguageTable.grammar(named: language) else {
      return [CodeSpan(0..<code.count, nil)]
    }
    var scanner = CodeScanner(code, grammar)
    return scanner.scan()
  }

  /// Writes the code, each span of a kind as `<span class="hl-…">`.
  package static func write(_ code: String, language: String?, to writer: inout HTMLWriter) {
    let bytes = Array(code.utf8)
    for span in spans(of: bytes, language: language) {
      guard let kind = span.kind else {
        writer.text(bytes[span.range])
        continue
      }
      writer.open("span", ["class": kind.cssClass])
      writer.text(bytes[span.range])
      writer.close("span")
    }
  }

  /// The same as nodes, for the inside of a `<code>`.
  package static func nodes(_ code: String, language: String?) -> [HTMLNode] {
    let bytes = Array(code.utf8)
    return spans(of: bytes, language: language).map { span in
      let text = HTMLNode.text(String(decoding: bytes[span.range], as: UTF8.self))
      guard let kind = span.kind else { return text }
      return .element("span", ["class": kind.cssClass], children: text)
    }
  }
}
