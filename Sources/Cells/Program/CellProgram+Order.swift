import SourceText

extension CellProgram {
  /// The places that read a variable which only a later cell declares.
  var earlyUses: [CellMistake] {
    var known = Set<String>()
    return parts.indices.flatMap { index -> [CellMistake] in
      known.formUnion(syntax[index].names.declarations.keys)
      if parts[index].mode == .check { return [] }
      return syntax[index].names.used.compactMap { use in
        guard !known.contains(use.name), let later = declaration(of: use.name, after: index) else {
          return nil
        }
        let place = CellPlace(cell: parts[index].cell, range: use.range)
        return .usedEarly(place, name: use.name, declared: later)
      }
    }
  }

  private func declaration(of name: String, after index: Int) -> CellPlace? {
    for later in parts.indices[(index + 1)...] where parts[later].mode == .run {
      guard let range = syntax[later].names.declarations[name] else { continue }
      return CellPlace(cell: parts[later].cell, range: range)
    }
    return nil
  }
}
