/// What stands at an edge, in a box or beside an axis: plain words or a formula.
public enum Label: Codable, Hashable, Sendable {
  /// Plain words, on one line.
  case words(String)
  /// TeX math, without dollar signs.
  case math(String)

  /// A label from text as it is written in notes: `"$x_t$"` is math, anything else is words.
  public init(_ text: String) {
    let inner = text.dropFirst().dropLast()
    if text.utf8.count > 2, text.hasPrefix("$"), text.hasSuffix("$"), !inner.contains("$") {
      self = .math(String(inner))
    } else {
      self = .words(text)
    }
  }

  /// What stands for left-out members of a sequence; drawn as three dots along its direction.
  public static let ellipsis = Label.words("…")

  /// The words, or the TeX between dollar signs.
  public var text: String {
    switch self {
    case .words(let words): words
    case .math(let tex): "$\(tex)$"
    }
  }
}

extension Label: ExpressibleByStringInterpolation {
  /// A label from a literal; see `init(_:)`.
  public init(stringLiteral value: String) { self.init(value) }
}

/// A label, or a string that is read as one.
public protocol LabelConvertible {
  /// The label.
  var label: Label { get }
}

extension Label: LabelConvertible {
  /// The label itself.
  public var label: Label { self }
}

extension String: LabelConvertible {
  /// The string as `Label.init(_:)` reads it.
  public var label: Label { Label(self) }
}
