import DocumentModel
import SourceText
import TeXMath

/// Finds what a reader on GitHub would see otherwise than on the site.
struct GitHubChecker {
  /// The macros of the site, which GitHub does not know.
  let macros: Set<String>

  /// A warning for each.
  func diagnostics(of document: Document) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var named: Set<String> = []
    for source in document.formulas {
      let delimiter = Delimiter(source, document.source)
      diagnostics += commands(in: source, delimiter, &named)
      if let range = delimiter.touchedWord {
        diagnostics.append(.dollarInWord(at: range))
      }
    }
    for block in document.allBlocks {
      guard case .html(let html) = block.kind, let tag = Self.filteredTag(in: html) else {
        continue
      }
      diagnostics.append(.filteredTag(tag, at: document.firstLine(of: block.range)))
    }
    document.visitInlines { inline in
      guard case .html(let html) = inline.kind, let tag = Self.filteredTag(in: html) else { return }
      diagnostics.append(.filteredTag(tag, at: inline.range))
    }
    return diagnostics.map { $0.located(in: document.source.path) }
  }

  /// A macro is named once a page.
  private func commands(
    in source: FormulaSource, _ delimiter: Delimiter, _ named: inout Set<String>
  ) -> [Diagnostic] {
    let bytes = Array(source.formula.tex.utf8)
    var diagnostics: [Diagnostic] = []
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "\\")), start + 1 < bytes.count {
      let letters = bytes[(start + 1)...].prefix(while: Self.isLetter)
      index = start + 1 + max(letters.count, 1)
      let name = String(decoding: bytes[start..<index], as: UTF8.self)
      let range = source.map.fileRange(SourceRange(start, index))
      if let instead = GitHubTable.refused[name] {
        diagnostics.append(.refusedByGitHub(name, instead: instead, at: range))
      } else if macros.contains(name) {
        if named.insert(name).inserted { diagnostics.append(.macroOnGitHub(name, at: range)) }
      } else if letters.isEmpty, delimiter.kind == .dollar, bytes[index - 1] < 0x80 {
        diagnostics.append(
          .backslashOnGitHub(name, instead: GitHubTable.spelledOut[name], at: range))
      }
    }
    return diagnostics
  }

  fileprivate static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func filteredTag(in html: String) -> String? {
    let html = html.lowercased()
    return GitHubTable.filteredTags.first { html.utf8.starts(with: "<\($0)".utf8) }
  }
}

/// What stands around a formula.
private struct Delimiter {
  enum Kind { case dollar, other }

  var kind: Kind
  /// The dollar that touches a letter or a digit outside, if there is one.
  var touchedWord: SourceRange?

  init(_ source: FormulaSource, _ file: SourceFile) {
    let start = source.map.fileOffset(0)
    let end = source.map.fileOffset(max(source.formula.tex.utf8.count - 1, 0)) + 1
    let dollar = UInt8(ascii: "$")
    let before = start > 0 ? file.bytes[start - 1] : 0
    let isSingle = before == dollar && !(start > 1 && file.bytes[start - 2] == dollar)
    guard !source.isDisplay, isSingle, end < file.bytes.count, file.bytes[end] == dollar else {
      kind = .other
      return
    }
    kind = .dollar
    if start > 1, Self.isWord(file.bytes[start - 2]) {
      touchedWord = SourceRange(start - 1, start)
    } else if end + 1 < file.bytes.count, Self.isWord(file.bytes[end + 1]) {
      touchedWord = SourceRange(end, end + 1)
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    GitHubChecker.isLetter(byte) || byte &- 0x30 < 10 || byte >= 0x80
  }
}
