import DocumentModel
import TeXMath

/// The numbers on one page: a side table, since they depend on the page's place in the site.
package struct PageNumbers: Sendable, Hashable {
  /// The numbers of headings, callouts and what has a caption, by the offset of their beginning.
  package var blocks: [Int: String] = [:]
  /// What stands beside the rows of formulas, by the offset of the beginning of their TeX.
  package var rows: [Int: [MathNumber]] = [:]

  /// No numbers.
  package init() {}

  /// What stands beside the rows of a formula.
  package func rows(of source: FormulaSource) -> [MathNumber] {
    rows[source.map.fileOffset(0)] ?? []
  }
}
