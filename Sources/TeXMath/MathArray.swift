/// Rows of cells.
public struct MathArray: Hashable, Sendable {
  /// What kind of environment it came from, which decides gaps and styles.
  public enum Layout: Hashable, Sendable {
    /// `matrix`, `pmatrix`, …: centred, a column gap of 1 em.
    case matrix
    /// `smallmatrix`, `\substack`: in script style.
    case small
    /// `cases`: left, in text style.
    case cases
    /// `aligned`, `align`, `split`: right and left in turns, in display style.
    case aligned
    /// `gathered`, `gather`: centred, in display style.
    case gathered
    /// `array`: as its column list says.
    case array
  }

  /// How a column is set.
  public enum Alignment: Hashable, Sendable { case left, center, right }

  /// The layout.
  public var layout: Layout
  /// The alignment of each column; columns beyond the list repeat its last entry.
  public var columns: [Alignment]
  /// The rows, each a list of cells.
  public var rows: [[[MathNode]]]
  /// The bracket on the left.
  public var left: MathSymbol?
  /// The bracket on the right.
  public var right: MathSymbol?
  /// The vertical lines: n for a line before column n, the number of columns for the last.
  public var verticalLines: [Int] = []
  /// The horizontal lines: n for a line before row n, the number of rows for the last.
  public var horizontalLines: [Int] = []

  /// Whether the first row is on the left and the last on the right: `multline`.
  public var isStaircase = false
  /// Whether there is no space between the pairs of columns of `aligned`: `alignat`.
  public var isTight = false
  /// Whether each row is an equation with a number of its own: `align`, `gather`, `eqnarray`.
  public var isEquationList = false
  /// The dashed vertical lines, counted as `verticalLines`.
  public var dashedVerticalLines: [Int] = []
  /// The dashed horizontal lines, counted as `horizontalLines`.
  public var dashedHorizontalLines: [Int] = []
  /// The lines over some columns only: `\cline`.
  public var partialLines: [PartialLine] = []
  /// How much taller than usual the rows are: LaTeX's `\arraystretch`.
  public var stretch = 1.0
  /// The cells that depart from their columns: `\multicolumn`, `\intertext`, `\shoveleft`.
  public var spans: [CellPlace: CellSpan] = [:]
  /// The columns without the usual space on their left: `@{…}`.
  public var columnsClosedLeft: Set<Int> = []
  /// The columns without the usual space on their right.
  public var columnsClosedRight: Set<Int> = []
  /// Space before rows, in em, by row: `\\[1em]`.
  public var rowGaps: [Int: Double] = [:]

  /// A line over some columns of a row.
  public struct PartialLine: Hashable, Sendable {
    /// The row under the line.
    public var row: Int
    /// The columns.
    public var columns: ClosedRange<Int>

    /// A line.
    public init(row: Int, columns: ClosedRange<Int>) {
      self.row = row
      self.columns = columns
    }
  }

  /// An array.
  public init(
    _ layout: Layout, columns: [Alignment], rows: [[[MathNode]]], left: MathSymbol? = nil,
    right: MathSymbol? = nil
  ) {
    self.layout = layout
    self.columns = columns
    self.rows = rows
    self.left = left
    self.right = right
  }
}
