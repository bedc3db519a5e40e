import DocumentModel
import SourceText

/// Checks what a page is like for readers who do not see it: the levels of its headings, and the
/// texts in place of its images.
enum OutlineChecker {
  /// The message about each heading that skips a level, and each image without a text.
  static func diagnostics(of document: Document) -> [Diagnostic] {
    let page = document.source.path
    var diagnostics: [Diagnostic] = []
    var level = 1
    for block in document.blocks {
      guard case .heading(let heading) = block.kind else { continue }
      if heading.level > level + 1 {
        diagnostics.append(
          .skippedLevel(heading.level, after: level, page, document.firstLine(of: block.range)))
      }
      level = heading.level
    }
    document.visitInlines { inline in
      guard case .image(let image) = inline.kind, image.content.plainText.isEmpty else { return }
      diagnostics.append(.missingAlternative(page, inline.range))
    }
    return diagnostics
  }
}

extension Document {
  /// The part of a range that lies on its first line.
  func firstLine(of range: SourceRange) -> SourceRange {
    let line = source.lines.line(at: range.start)
    let isLast = line + 1 >= source.lines.count
    let end = isLast ? source.bytes.count : source.lines.start(ofLine: line + 1) - 1
    return SourceRange(range.start, min(max(end, range.start), range.end))
  }
}
