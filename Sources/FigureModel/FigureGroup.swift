/// Several figures as one: beside each other, below each other, or both.
public struct FigureGroup: Codable, Hashable, Sendable {
  /// How the figures stand.
  public enum Arrangement: Codable, Hashable, Sendable {
    /// Beside each other, in the middle of their heights; rows that are too wide break.
    case row
    /// Below each other.
    case column
    /// In so many columns, row by row.
    case grid(columns: Int)
  }

  /// One of the figures.
  public struct Member: Codable, Hashable, Sendable {
    /// The figure.
    public var figure: Figure
    /// What stands above it.
    public var heading: Label?
    /// What stands below it.
    public var caption: Label?

    /// A figure; one with a caption hands it over, so that captions of a row share a line.
    public init(_ figure: any FigureRepresentable) {
      self.figure = figure.figure
      if case .group(let group) = self.figure, group.members.count == 1 { self = group.members[0] }
      if case .pixels(var grid) = self.figure, let words = grid.caption {
        caption = words
        grid.caption = nil
        self.figure = .pixels(grid)
      }
    }
  }

  /// How the figures stand.
  public var arrangement: Arrangement
  /// The figures in reading order.
  public var members: [Member]
  /// Whether the plots among them have the same axes, which are numbered once.
  public var sharesAxes = false
  /// A title for readers who cannot see the figures; nil has one generated.
  public var title: String?
  /// A description for readers who cannot see the figures; nil has one generated.
  public var description: String?

  /// A group.
  public init(_ arrangement: Arrangement, _ members: [Member]) {
    (self.arrangement, self.members) = (arrangement, members)
  }
}

extension FigureGroup: FigureRepresentable {
  /// The group as a figure.
  public var figure: Figure { .group(self) }
}

extension FigureRepresentable {
  /// The figure with words below it.
  public func captioned(_ caption: any LabelConvertible) -> FigureGroup {
    var member = FigureGroup.Member(self)
    member.caption = caption.label
    return FigureGroup(.column, [member])
  }
}
