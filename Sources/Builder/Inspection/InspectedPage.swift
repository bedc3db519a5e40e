import DocumentModel
import Inspection
import Pages

/// A page by itself, as it was read.
package struct InspectedPage: Sendable {
  /// What the page says.
  package let document: Document
  let filtersHTML: Bool
  /// What is wrong with it, and with the site's configuration.
  package let findings: BuiltSite

  /// The document model, as `docs/document.md` describes it, on one line.
  package var json: String { DocumentReport(document).json + "\n" }

  /// The body alone: links and references as they are written, code without colours, cells
  /// without what they give.
  package var html: String {
    var renderer = BodyRenderer()
    renderer.filtersHTML = filtersHTML
    return String(decoding: renderer.render(document), as: UTF8.self)
  }
}
