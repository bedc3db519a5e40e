/// Figures beside each other.
///
/// ```swift
/// Row { sum.rolled; Equals(); sum.unrolled(at: ["t-2", "t-1", "t"]) }
/// ```
public struct Row: FigureRepresentable, Hashable, Sendable {
  /// The figures.
  public var group: FigureGroup

  /// A row of these figures.
  public init(@FigureBuilder _ figures: () -> [any FigureRepresentable]) {
    group = FigureGroup(.row, figures().map { FigureGroup.Member($0) })
  }

  /// The row as a figure.
  public var figure: Figure { .group(group) }
}

/// Figures below each other.
public struct Column: FigureRepresentable, Hashable, Sendable {
  /// The figures.
  public var group: FigureGroup

  /// A column of these figures.
  public init(@FigureBuilder _ figures: () -> [any FigureRepresentable]) {
    group = FigureGroup(.column, figures().map { FigureGroup.Member($0) })
  }

  /// The column as a figure.
  public var figure: Figure { .group(group) }
}

/// Figures in rows and columns.
public struct Grid: FigureRepresentable, Hashable, Sendable {
  /// The figures.
  public var group: FigureGroup

  /// A grid of these figures, row by row.
  public init(columns: Int, @FigureBuilder _ figures: () -> [any FigureRepresentable]) {
    group = FigureGroup(.grid(columns: columns), figures().map { FigureGroup.Member($0) })
  }

  /// The grid as a figure.
  public var figure: Figure { .group(group) }
}

/// The same plot for each of several values, side by side with the same axes.
///
/// ```swift
/// Facets(over: [0.01, 0.1, 1], label: "rate") { rate in Plot { Line(losses(rate)) } }
/// ```
public struct Facets: FigureRepresentable, Hashable, Sendable {
  /// The plots.
  public var group: FigureGroup

  /// A plot for each value, which stands above it behind the label.
  public init<Value: CustomStringConvertible>(
    over values: [Value], columns: Int? = nil, label: (any LabelConvertible)? = nil,
    _ plot: (Value) -> Plot
  ) {
    let members = values.map { value in
      var member = FigureGroup.Member(plot(value))
      member.heading = Self.heading(value, label?.label)
      return member
    }
    let count = columns ?? (values.count == 4 ? 2 : min(max(values.count, 1), 3))
    group = FigureGroup(.grid(columns: count), members)
    group.sharesAxes = true
  }

  private static func heading(_ value: any CustomStringConvertible, _ label: Label?) -> Label {
    let text = NumberDisplay.text(of: value) ?? value.description
    return switch label {
    case .math(let tex): .math("\(tex) = \(text)")
    case .words(let words): .words("\(words) \(text)")
    case nil: Label(text)
    }
  }

  /// The plots as one figure.
  public var figure: Figure { .group(group) }
}
