import SourceText

/// A formula: its TeX source and what it says, as a tree.
public struct Formula: Hashable, Sendable {
  /// The source as the author wrote it, without delimiters.
  public var tex: String
  /// The top-level list.
  public var nodes: [MathNode]
  /// The names that `\label` gives to the formula or to its rows.
  public var labels: [MathLabel] = []
  /// The numbers that `\tag` gives, or `\notag` refuses, to the formula or to its rows.
  public var tags: [MathTag] = []

  /// A formula from its source and its tree.
  public init(tex: String, nodes: [MathNode]) {
    self.tex = tex
    self.nodes = nodes
  }
}

/// One part of a formula, with the range of the TeX that produced it.
///
/// What a macro's body produced carries the range of the macro's use.
public struct MathNode: Hashable, Sendable {
  /// What it is.
  public var kind: Kind
  /// Where it stands in `Formula.tex`, in UTF-8 offsets.
  public var range: SourceRange

  /// A node.
  public init(_ kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  /// The shapes that a part of a formula can take.
  ///
  /// What is larger than a string and a byte is indirect, so that lists stay small.
  public enum Kind: Hashable, Sendable {
    /// One character: a letter, an operator, a bracket.
    case symbol(MathSymbol)
    /// A run of digits with its decimal point, upright unless an alphabet says otherwise.
    case number(String, MathAlphabet)
    /// Words in text mode.
    case text(String, MathAlphabet)
    /// A named function such as `\sin` or `\operatorname{softmax}`.
    case operatorName(String, LimitPlacement)
    /// A braced list, which TeX treats as one ordinary atom.
    case group([MathNode])
    /// A base with a subscript, a superscript or both.
    case scripts(MathScripts)
    /// Anything set over something else, with or without a line: fractions and binomials.
    indirect case fraction(MathFraction)
    /// A square root, or an n-th root if there is a degree.
    case root([MathNode], degree: [MathNode]?)
    /// A mark over or under a base: hat, bar, arrow, brace.
    indirect case accent(MathAccent)
    /// Lists stacked on a base: `\overset`, `\underset`, `\stackrel`, labels of braces and arrows.
    indirect case stack(MathStack)
    /// `\left … \middle … \right`.
    indirect case fence(MathFence)
    /// A bracket of a fixed size: `\big` to `\Bigg`.
    case sizedDelimiter(MathSymbol, SizedDelimiter)
    /// Horizontal space, in em; negative values pull back.
    case space(Double)
    /// A list in another style: `\displaystyle`, `\textstyle`, `\dfrac`'s.
    case styled(MathStyle, [MathNode])
    /// A list that counts as an atom of another class: `\mathbin{…}`.
    case classified(MathClass, [MathNode])
    /// Rows and columns: matrices, cases, aligned equations.
    indirect case array(MathArray)
    /// A list with something drawn around or through it, or hidden: `\boxed`, `\phantom`.
    indirect case enclosed(MathEnclosure, [MathNode])
    /// Four lists, of which the style decides: `\mathchoice`.
    indirect case choice(MathChoice)
    /// TeX that could not be understood; shown as source, marked.
    case unknown(String)
  }
}

/// TeX's eight classes of atoms, which decide the space between neighbours (TeXbook, ch. 17–18).
public enum MathClass: String, Hashable, Sendable {
  case ordinary, largeOperator, binary, relation, opening, closing, punctuation, inner
}

/// Unicode's mathematical alphabets, and the two that a formula has without asking.
public enum MathAlphabet: String, Hashable, Sendable, CaseIterable {
  /// TeX's default: italic Latin and lower-case Greek letters, upright everything else.
  case standard
  case upright, italic, bold, boldItalic, calligraphic, boldCalligraphic, fraktur, boldFraktur
  case doubleStruck, sansSerif, boldSansSerif, sansSerifItalic, sansSerifBoldItalic, monospace
}

/// One character with the class and the alphabet in which it stands.
public struct MathSymbol: Hashable, Sendable {
  /// The plain character, before its alphabet: `h` for `\mathbf{h}`.
  public var character: Unicode.Scalar
  /// Its class for spacing.
  public var mathClass: MathClass
  /// The alphabet it is drawn from.
  public var alphabet: MathAlphabet
  /// Where scripts go when it is a large operator.
  public var limits: LimitPlacement

  /// A symbol.
  public init(
    _ character: Unicode.Scalar, _ mathClass: MathClass = .ordinary,
    alphabet: MathAlphabet = .standard, limits: LimitPlacement = .beside
  ) {
    self.character = character
    self.mathClass = mathClass
    self.alphabet = alphabet
    self.limits = limits
  }
}

/// Where the scripts of a large operator go.
public enum LimitPlacement: Hashable, Sendable {
  /// Beside it, as ordinary scripts.
  case beside
  /// Over and under it in display style, beside it elsewhere.
  case inDisplay
  /// Always over and under it.
  case always
}

/// One list over another.
public struct MathFraction: Hashable, Sendable {
  /// The upper list.
  public var numerator: [MathNode]
  /// The lower list.
  public var denominator: [MathNode]
  /// The thickness of the line in em; nil is the font's own, 0 none.
  public var lineThickness: Double?
  /// The bracket on the left, as of a binomial.
  public var left: MathSymbol?
  /// The bracket on the right.
  public var right: MathSymbol?
  /// The style that the fraction forces (`\dfrac`, `\tfrac`), or nil.
  public var style: MathStyle?
  /// Whether the line is a slash between the two: `\sfrac`.
  public var isSlanted = false

  /// A fraction.
  public init(
    _ numerator: [MathNode], over denominator: [MathNode], lineThickness: Double? = nil,
    left: MathSymbol? = nil, right: MathSymbol? = nil, style: MathStyle? = nil
  ) {
    self.numerator = numerator
    self.denominator = denominator
    self.lineThickness = lineThickness
    self.left = left
    self.right = right
    self.style = style
  }
}

/// A mark over or under a base.
public struct MathAccent: Hashable, Sendable {
  /// What carries the mark.
  public var base: [MathNode]
  /// The mark as a spacing character: `^`, `¯`, `→`, `⏞`.
  public var mark: Unicode.Scalar
  /// Whether the mark stretches over the whole base.
  public var stretches: Bool
  /// Whether the mark is under the base.
  public var isUnder: Bool

  /// A mark on a base.
  public init(
    _ mark: Unicode.Scalar, on base: [MathNode], stretches: Bool = false, isUnder: Bool = false
  ) {
    self.mark = mark
    self.base = base
    self.stretches = stretches
    self.isUnder = isUnder
  }
}

/// Lists above and below a base.
public struct MathStack: Hashable, Sendable {
  /// The base.
  public var base: [MathNode]
  /// What stands over it.
  public var over: [MathNode]?
  /// What stands under it.
  public var under: [MathNode]?
  /// The class of the whole.
  public var mathClass: MathClass
  /// Whether the base is an arrow that grows with what stands over and under it.
  public var stretchesBase = false

  /// A stack.
  public init(
    base: [MathNode], over: [MathNode]? = nil, under: [MathNode]? = nil,
    mathClass: MathClass = .ordinary
  ) {
    self.base = base
    self.over = over
    self.under = under
    self.mathClass = mathClass
  }
}

/// A list between brackets that grow with it.
public struct MathFence: Hashable, Sendable {
  /// The opening bracket; nil for `\left.`.
  public var left: MathSymbol?
  /// The closing bracket; nil for `\right.`.
  public var right: MathSymbol?
  /// The content, cut at each `\middle`.
  public var parts: [[MathNode]]
  /// The brackets between the parts, one fewer than there are parts.
  public var middles: [MathSymbol]

  /// A fenced list.
  public init(
    left: MathSymbol?, parts: [[MathNode]], middles: [MathSymbol] = [], right: MathSymbol?
  ) {
    self.left = left
    self.parts = parts
    self.middles = middles
    self.right = right
  }
}

/// The size and class that `\bigl` and its kin give to a bracket.
public struct SizedDelimiter: Hashable, Sendable {
  /// 1 for `\big`, 2 for `\Big`, 3 for `\bigg`, 4 for `\Bigg`.
  public var size: Int
  /// Opening for `\bigl`, closing for `\bigr`, relation for `\bigm`, ordinary for `\big`.
  public var mathClass: MathClass

  /// A size and a class.
  public init(size: Int, mathClass: MathClass) {
    self.size = size
    self.mathClass = mathClass
  }
}

/// TeX's four styles (TeXbook, p. 140).
public enum MathStyle: Int, Hashable, Sendable {
  case display, text, script, scriptScript
}
