/// A link to something with a label.
package struct ReferenceLink: Sendable, Hashable {
  /// The relative URL.
  package var url: String
  /// What the link says: "Figure 3.2".
  package var text: String
  /// The label, by which a preview of the target is found.
  package var label: String

  /// A link.
  package init(url: String, text: String, label: String) {
    self.url = url
    self.text = text
    self.label = label
  }
}
