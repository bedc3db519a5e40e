import TeXMath

/// The gaps, struts and styles of LaTeX's environments, in em.
struct ArrayMetrics {
  let layout: MathArray.Layout
  /// Whether there is no space between pairs of columns.
  let isTight: Bool
  private let stretch: Double
  private let closedLeft: Set<Int>
  private let closedRight: Set<Int>

  init(_ array: MathArray) {
    layout = array.layout
    isTight = array.isTight
    stretch = array.stretch
    closedLeft = array.columnsClosedLeft
    closedRight = array.columnsClosedRight
  }

  /// The least height of a row.
  var strutHeight: Double { 0.7 * lineHeight * stretch }
  /// The least depth of a row.
  var strutDepth: Double { 0.3 * lineHeight * stretch }

  /// The distance of baselines: LaTeX's 12 points for a 10-point font, stretched for `cases`.
  private var lineHeight: Double {
    switch layout {
    case .small: 0.65
    case .cases: 1.44
    case .matrix, .aligned, .gathered, .array: 1.2
    }
  }

  /// The space between rows beyond their struts.
  var rowGap: Double {
    switch layout {
    case .aligned, .gathered: 0.3
    case .small: 0.1
    case .matrix, .cases, .array: 0
    }
  }

  /// The space left and right of all columns.
  var margin: Double { layout == .array ? 0.5 : 0 }

  /// Whether every second column continues the equation of the column before it.
  var continuesEquations: Bool { layout == .aligned }

  /// The space before a column but the first.
  func gap(before column: Int) -> Double {
    switch layout {
    case .array:
      (closedRight.contains(column - 1) ? 0 : 0.5) + (closedLeft.contains(column) ? 0 : 0.5)
    case .matrix, .cases: 1
    case .small: 5.0 / 18
    case .gathered: 0
    case .aligned: column % 2 == 0 && !isTight ? 1 : 0
    }
  }

  /// The style of the cells.
  func style(in outer: LayoutStyle) -> LayoutStyle {
    switch layout {
    case .aligned, .gathered: LayoutStyle(level: .display)
    case .small: LayoutStyle(level: .script)
    case .matrix, .cases, .array:
      LayoutStyle(level: outer.isDisplay ? .text : outer.level)
    }
  }

  /// How a column is set.
  func alignment(of column: Int, in array: MathArray) -> MathArray.Alignment {
    switch layout {
    case .aligned: column % 2 == 0 ? .right : .left
    case .cases: .left
    case .matrix, .small, .gathered, .array:
      column < array.columns.count ? array.columns[column] : array.columns.last ?? .center
    }
  }
}

extension MathArray.Alignment {
  /// The part of a column's spare width that goes to the left of a cell.
  var share: Double {
    switch self {
    case .left: 0
    case .center: 0.5
    case .right: 1
    }
  }
}
