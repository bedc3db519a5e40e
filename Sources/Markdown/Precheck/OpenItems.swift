/// The list items that are surely open, to know which markers surely begin another one.
///
/// A marker in the middle of a paragraph may be running text: `2.` does not interrupt a paragraph,
/// nor does a marker that is indented by four columns. Only markers that line up count here.
struct OpenItems {
  private var items: [ContainerPrefix.ItemMarker] = []
  private var quoteCount = 0

  /// Whether the line begins an item, wherever cmark stands; keeps the items open that still are.
  mutating func begins(_ prefix: ContainerPrefix, afterBlank: Bool) -> Bool {
    if prefix.quoteCount != quoteCount, afterBlank {
      items = []
      quoteCount = prefix.quoteCount
    }
    guard let first = prefix.items.first else {
      if !prefix.isBlank { items.removeAll { $0.contentColumn > prefix.column } }
      return false
    }
    guard prefix.quoteCount == quoteCount, isSure(first, prefix, afterBlank) else { return false }
    items.removeAll { $0.contentColumn > first.column }
    items += prefix.items
    return true
  }

  /// Whether a line without markers is indented by at most three columns where it stands.
  func isUnindented(_ prefix: ContainerPrefix) -> Bool {
    if prefix.markerCount > 0 { return prefix.indent <= 3 }
    return prefix.column <= 3
      || items.contains { $0.contentColumn...($0.contentColumn + 3) ~= prefix.column }
  }

  private func isSure(
    _ marker: ContainerPrefix.ItemMarker, _ prefix: ContainerPrefix, _ afterBlank: Bool
  ) -> Bool {
    if items.contains(where: { $0.column == marker.column }) { return true }
    let indent = marker.column - prefix.quoteColumn
    if let last = items.last, last.contentColumn > marker.column, indent <= 3 { return true }
    guard marker.interruptsParagraph || afterBlank else { return false }
    return indent <= 3
      || items.contains { $0.contentColumn...($0.contentColumn + 3) ~= marker.column }
  }
}
