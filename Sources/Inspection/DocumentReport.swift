import DocumentModel
import JSON
import SourceText

/// A document as JSON, for editors and other tools; `docs/document.schema.json` describes it.
///
/// Every range is a `start` and an `end` in bytes of the file. It recurses over blocks and inlines,
/// which the parser nests at most 100 deep each, and once more in an example.
package struct DocumentReport {
  /// The version of the format: it changes when a member changes its meaning or goes away.
  package static let version = 1

  private let document: Document

  /// A report of a document.
  package init(_ document: Document) { self.document = document }

  /// The report, on one line.
  package var json: String {
    var writer = JSONLineWriter()
    writer.object { writer in
      writer.member("version", Self.version)
      writer.member("path", document.source.path)
      writer.member("bytes", document.source.bytes.count)
      writer.member("frontMatter") { Self.write(document.frontMatter, to: &$0) }
      writer.member("blocks", of: document.blocks, Self.write)
      writer.member("footnotes", of: document.footnotes, Self.write)
    }
    return writer.text
  }
}

extension DocumentReport {
  static func write(_ writer: inout JSONLineWriter, _ footnote: Footnote) {
    writer.member("label", footnote.label)
    writer.member("number", footnote.number)
    writer.member("references", footnote.referenceCount)
    writer.member("blocks", of: footnote.blocks, write)
  }

  static func write(_ range: SourceRange, to writer: inout JSONLineWriter) {
    writer.member("start", range.start)
    writer.member("end", range.end)
  }

  static func write(_ anchor: Anchor?, to writer: inout JSONLineWriter) {
    guard let anchor else { return }
    writer.member("anchor") { writer in
      writer.member("name", anchor.name)
      write(anchor.range, to: &writer)
    }
  }
}
