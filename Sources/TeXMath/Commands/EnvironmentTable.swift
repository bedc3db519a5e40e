/// What an environment makes.
struct EnvironmentShape: Sendable {
  /// What stands between `\begin{name}` and the rows.
  enum Prologue: Sendable {
    case nothing
    /// A column list, which may be missing or in square brackets.
    case columns
    /// A number, as of `alignedat`.
    case count
    /// `[t]`, `[b]` or `[c]`, as of `aligned`, or an alignment as of `matrix*`.
    case option
  }

  /// The layout; nil for an environment that is only a list, as `equation`.
  var layout: MathArray.Layout?
  /// The alignment of the columns; the last one, or for `aligned` the last two, repeat.
  var columns: [MathArray.Alignment] = [.center]
  /// The bracket on the left.
  var left: MathSymbol?
  /// The bracket on the right.
  var right: MathSymbol?
  /// What is read before the rows.
  var prologue = Prologue.nothing
  /// The style of the cells where it is not the layout's own.
  var style: MathStyle?
  /// Whether the first row is on the left and the last on the right.
  var isStaircase = false
  /// Whether there is no space between pairs of columns.
  var isTight = false
  /// Whether the cells are words, with formulas between `$`.
  var hasWords = false
  /// How cells are read where a star stands behind the name.
  var starredPreamble: ArrayPreamble?
  /// Whether each row is an equation with a number of its own.
  var isEquationList = false
  /// Whether it makes a display of its own, so that LaTeX refuses it within a formula.
  var isDisplay: Bool { isEquationList || layout == nil || isStaircase && prologue == .nothing }
  /// Whether its rows are equations if at least two of them have a label or a tag, which LaTeX
  /// refuses and authors write.
  var mayBeEquationList = false
}

/// The environments by name.
enum EnvironmentTable {
  /// All of them, each also with a star.
  static let shapes: [String: EnvironmentShape] = {
    var shapes: [String: EnvironmentShape] = [:]
    for (names, shape) in rows {
      for name in names.split(separator: " ") {
        shapes[String(name)] = shape
        shapes[name + "*"] = shape
      }
    }
    return shapes
  }()

  /// Environments that are not read, and what to write instead.
  static let alternatives: [String: String] = [
    "numcases": "write 'cases' behind the left-hand side, and number the equation as a whole",
    "subnumcases": "write 'cases' behind the left-hand side, and number the equation as a whole",
    "empheq": "write the environment in it, with '\\left\\{' or '\\boxed{…}' around 'aligned'",
    "tikzcd": "write 'CD', as in amscd, or draw it in a figure",
    "tikzpicture": "draw it in a figure",
  ]

  private static let rows: [(String, EnvironmentShape)] =
    brackets.flatMap { prefix, left, right in
      [
        (prefix + "matrix", matrix(.matrix, left, right)),
        (prefix + "smallmatrix", matrix(.small, left, right)),
      ]
    } + [
      ("cases", cases(left: MathSymbol("{", .opening))),
      ("rcases", cases(right: MathSymbol("}", .closing))),
      ("dcases", cases(left: MathSymbol("{", .opening), style: .display)),
      ("drcases", cases(right: MathSymbol("}", .closing), style: .display)),
      (
        "align flalign",
        EnvironmentShape(layout: .aligned, columns: [.right, .left], isEquationList: true)
      ),
      (
        "eqnarray",
        EnvironmentShape(
          layout: .array, columns: [.right, .center, .left], style: .display,
          isEquationList: true)
      ),
      (
        "aligned split",
        EnvironmentShape(
          layout: .aligned, columns: [.right, .left], prologue: .option, mayBeEquationList: true)
      ),
      (
        "alignat",
        EnvironmentShape(
          layout: .aligned, columns: [.right, .left], prologue: .count, isTight: true,
          isEquationList: true)
      ),
      (
        "xalignat xxalignat",
        EnvironmentShape(
          layout: .aligned, columns: [.right, .left], prologue: .count, isEquationList: true)
      ),
      (
        "alignedat",
        EnvironmentShape(
          layout: .aligned, columns: [.right, .left], prologue: .count, isTight: true)
      ),
      ("gather", EnvironmentShape(layout: .gathered, isEquationList: true)),
      (
        "gathered",
        EnvironmentShape(layout: .gathered, prologue: .option, mayBeEquationList: true)
      ),
      ("multline", EnvironmentShape(layout: .gathered, isStaircase: true)),
      ("multlined", EnvironmentShape(layout: .gathered, prologue: .option, isStaircase: true)),
      ("array", EnvironmentShape(layout: .array, prologue: .columns)),
      ("tabular", EnvironmentShape(layout: .array, prologue: .columns, hasWords: true)),
      ("darray", EnvironmentShape(layout: .array, prologue: .columns, style: .display)),
      ("subarray", EnvironmentShape(layout: .small, prologue: .columns)),
      ("equation displaymath math", EnvironmentShape()),
    ]

  private static let brackets: [(String, MathSymbol?, MathSymbol?)] = [
    ("", nil, nil),
    ("p", MathSymbol("(", .opening), MathSymbol(")", .closing)),
    ("b", MathSymbol("[", .opening), MathSymbol("]", .closing)),
    ("B", MathSymbol("{", .opening), MathSymbol("}", .closing)),
    ("v", MathSymbol("|", .opening), MathSymbol("|", .closing)),
    ("V", MathSymbol("‖", .opening), MathSymbol("‖", .closing)),
  ]

  private static func matrix(
    _ layout: MathArray.Layout, _ left: MathSymbol?, _ right: MathSymbol?
  ) -> EnvironmentShape {
    EnvironmentShape(layout: layout, left: left, right: right, prologue: .option)
  }

  private static func cases(
    left: MathSymbol? = nil, right: MathSymbol? = nil, style: MathStyle? = nil
  ) -> EnvironmentShape {
    EnvironmentShape(
      layout: .cases, columns: [.left], left: left, right: right, style: style,
      starredPreamble: .casesInWords)
  }
}
