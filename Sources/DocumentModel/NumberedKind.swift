/// What can have a number and be referred to as `@fig-x`: the part before the hyphen says what.
package enum NumberedKind: String, Sendable, Hashable, CaseIterable, Codable {
  case section = "sec"
  case figure = "fig"
  case table = "tbl"
  case equation = "eq"
  case listing = "lst"
  case definition = "def"
  case theorem = "thm"
  case lemma = "lem"
  case proposition = "prp"
  case corollary = "cor"
  case remark = "rem"
  case example = "exm"
  case exercise = "exr"
  case algorithm = "alg"

  /// The kind that a label's beginning names: `figure` for `fig-x`, nil for `x`.
  package init?(label: String) {
    let prefix = label.utf8.prefix { $0 != UInt8(ascii: "-") }
    guard prefix.count + 1 < label.utf8.count else { return nil }
    self.init(rawValue: String(decoding: Array(prefix), as: UTF8.self))
  }

  /// What it is called in front of its number.
  package var noun: String {
    switch self {
    case .section: "Section"
    case .figure: "Figure"
    case .table: "Table"
    case .equation: "Equation"
    case .listing: "Listing"
    case .definition: "Definition"
    case .theorem: "Theorem"
    case .lemma: "Lemma"
    case .proposition: "Proposition"
    case .corollary: "Corollary"
    case .remark: "Remark"
    case .example: "Example"
    case .exercise: "Exercise"
    case .algorithm: "Algorithm"
    }
  }
}
