import SourceText

/// Every kind of message that the tool has, with its explanation.
///
/// The tables are made from the comments in each room's `Diagnostics.swift` and from the fixtures
/// by `DiagnosticsTests`.
package enum DiagnosticCatalogue {
  /// Where the user guide explains a kind, relative to the root of a site that holds the guide.
  package static func guideAddress(of id: String) -> String {
    "guide/diagnostics.html#" + Explanation.fragment(of: id)
  }

  /// All explanations, by room and name.
  package static let explanations = ExplanationTable.all

  /// The explanation of a kind.
  package static func explanation(of id: String) -> Explanation? {
    explanations.first { $0.id == id }
  }

  /// The kind that a misspelt name may mean; a name without a room counts in every room.
  package static func nearestID(to name: String) -> String? {
    let ids = explanations.map(\.id)
    if let exact = ids.first(where: { $0.hasSuffix("/" + name) }) { return exact }
    return NearestName.find(name, among: ids)
  }
}
