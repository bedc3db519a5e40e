import DocumentModel
import SourceText

/// A part of a page that has a name, and so can be referred to.
package struct Target: Sendable, Hashable {
  /// The name: its fragment on its page.
  package var label: String
  /// What it is; nil for a name that only links can use.
  package var kind: NumberedKind?
  /// Its number as readers see it, `3.2`; nil for what has none.
  package var number: String?
  /// The path of its page's file.
  package var page: String
  /// A heading's text, a callout's title, a caption.
  package var title: [Inline]
  /// The place of the name in the file.
  package var range: SourceRange

  /// What a reference to it says: "Figure 3.2", "Equation (3.4)", or its title.
  package var text: String {
    guard let kind else { return title.plainText.isEmpty ? label : title.plainText }
    guard let number else {
      return title.plainText.isEmpty ? kind.noun : "\(kind.noun) “\(title.plainText)”"
    }
    return "\(kind.noun) \(number)"
  }
}
