extension ReferenceList {
  /// What stands in the text for a citation, brackets included; unknown keys come with a `?`.
  package func label(for citation: Citation) -> [CitationRun] {
    var items = citation.items
    var label = CitationLabel()
    if citation.isNarrative, let first = items.first {
      let names = first.suppressesAuthor ? nil : cited(first.key)?.shortNames
      if let names {
        label.add(names, key: first.key)
        label.add(" ")
      }
      items[0].suppressesAuthor = true
    }
    switch style {
    case .authorYear: addAuthorYear(items, to: &label)
    case .numeric: addNumbers(items, to: &label)
    }
    return label.runs
  }

  /// The label of one source without brackets: `Elman, 1990` or `1`.
  package func label(for key: String) -> String {
    guard let cited = cited(key), let index = index(of: key) else { return key + "?" }
    return style == .numeric ? "\(index + 1)" : cited.shortNames + ", " + cited.labelYear
  }
}

extension ReferenceList {
  private func addAuthorYear(_ items: [Citation.Item], to label: inout CitationLabel) {
    label.add("(")
    for (index, item) in items.enumerated() {
      if index > 0 { label.add("; ") }
      if !item.prefix.isEmpty { label.add(item.prefix + " ") }
      let year = cited(item.key)?.labelYear
      label.add(
        item.suppressesAuthor ? year ?? item.key + "?" : self.label(for: item.key), key: item.key)
      if !item.locator.isEmpty { label.add(", " + item.locator) }
    }
    label.add(")")
  }

  private func addNumbers(_ items: [Citation.Item], to label: inout CitationLabel) {
    label.add("[")
    if items.allSatisfy({ $0.prefix.isEmpty && $0.locator.isEmpty && index(of: $0.key) != nil }) {
      addSorted(items.compactMap { index(of: $0.key) }, to: &label)
    } else {
      for (index, item) in items.enumerated() {
        if index > 0 { label.add("; ") }
        if !item.prefix.isEmpty { label.add(item.prefix + " ") }
        label.add(self.label(for: item.key), key: item.key)
        if !item.locator.isEmpty { label.add(", " + item.locator) }
      }
    }
    label.add("]")
  }

  /// Numbers in their order, three or more in a row as `1–3`.
  private func addSorted(_ indices: [Int], to label: inout CitationLabel) {
    let numbers = Set(indices).sorted()
    var start = 0
    while start < numbers.count {
      var end = start
      while end + 1 < numbers.count, numbers[end + 1] == numbers[end] + 1 { end += 1 }
      if end == start + 1 { end = start }
      if start > 0 { label.add(", ") }
      add(numbers[start], to: &label)
      if end > start {
        label.add("–")
        add(numbers[end], to: &label)
      }
      start = end + 1
    }
  }

  private func add(_ index: Int, to label: inout CitationLabel) {
    label.add("\(index + 1)", key: items[index].key)
  }
}

/// Collects the runs of a citation.
private struct CitationLabel {
  var runs: [CitationRun] = []

  mutating func add(_ words: String) {
    if case .text(let before)? = runs.last {
      runs[runs.count - 1] = .text(before + words)
    } else {
      runs.append(.text(words))
    }
  }

  mutating func add(_ words: String, key: String) { runs.append(.reference(words, key: key)) }
}
