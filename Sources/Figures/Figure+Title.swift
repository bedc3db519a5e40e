import FigureModel

extension Figure {
  /// The title that an author gave, which stands above the figure in a group.
  var givenTitle: String? {
    switch self {
    case .plot(let plot): plot.title
    case .diagram(let diagram): diagram.title
    case .canvas(let canvas): canvas.title
    case .group(let group): group.title
    case .sweep, .pixels, .matrix, .sign: nil
    }
  }
}
