/// A block quote that begins with `[!NOTE]` or the like: GitHub's alerts, and theorem-like blocks.
package struct Callout: Sendable, Hashable {
  /// What the word in the brackets can be, in lower case.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case note, tip, important, warning, caution
    case definition, theorem, lemma, proposition, corollary, remark, proof, example, exercise
    case algorithm

    /// Whether GitHub knows it too, and shows it with its own colour and sign.
    package var isAlert: Bool {
      switch self {
      case .note, .tip, .important, .warning, .caution: true
      default: false
      }
    }

    /// How it is counted; alerts and proofs are not.
    package var numbered: NumberedKind? {
      switch self {
      case .note, .tip, .important, .warning, .caution, .proof: nil
      case .definition: .definition
      case .theorem: .theorem
      case .lemma: .lemma
      case .proposition: .proposition
      case .corollary: .corollary
      case .remark: .remark
      case .example: .example
      case .exercise: .exercise
      case .algorithm: .algorithm
      }
    }

    /// What it is called in front of its title.
    package var noun: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
  }

  /// What it is.
  package var kind: Kind
  /// What stands behind the bracket on the first line.
  package var title: [Inline]
  /// The name that it can be referred to by.
  package var anchor: Anchor?
  /// What it says.
  package var blocks: [Block]

  /// A callout.
  package init(kind: Kind, title: [Inline] = [], anchor: Anchor? = nil, blocks: [Block]) {
    self.kind = kind
    self.title = title
    self.anchor = anchor
    self.blocks = blocks
  }
}
