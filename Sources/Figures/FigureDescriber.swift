import FigureModel
import TeXMath

/// Says in words what a figure shows, for readers who cannot see it.
struct FigureDescriber {
  /// The title and the description of a figure.
  static func describe(_ figure: Figure) -> (title: String, description: String) {
    (title(of: figure), description(of: figure))
  }

  /// The title of a figure.
  static func title(of figure: Figure) -> String {
    switch figure {
    case .plot(let plot): plot.title ?? title(of: plot)
    case .diagram(let diagram): diagram.title ?? title(of: diagram.content)
    case .canvas(let canvas): canvas.title ?? "Drawing"
    case .sweep(let sweep): title(of: sweep)
    case .pixels(let grid): title(of: grid)
    case .matrix: "Matrix"
    case .sign(let sign): words(sign.label)
    case .group(let group): group.title ?? title(of: group)
    }
  }

  /// The description of a figure.
  static func description(of figure: Figure) -> String {
    switch figure {
    case .plot(let plot): plot.description ?? description(of: plot)
    case .diagram(let diagram): diagram.description ?? description(of: diagram.content)
    case .canvas(let canvas): canvas.description ?? description(of: canvas)
    case .sweep(let sweep): description(of: sweep)
    case .pixels(let grid): description(of: grid.values, "picture")
    case .matrix(let matrix): description(of: matrix.values, "matrix")
    case .sign(let sign): words(sign.label)
    case .group(let group): group.description ?? description(of: group)
    }
  }

  /// The words of a label; formulas are spoken.
  static func words(_ label: Label) -> String {
    LabelPiece.pieces(of: label).map { piece in
      switch piece {
      case .words(let words): return words
      case .math(let tex):
        var parser = MathParser()
        return parser.parse(tex).value.spokenText
      }
    }.joined()
  }

  static func list(_ labels: [Label]) -> String {
    labels.map(words).joined(separator: ", ")
  }
}

extension FigureDescriber {
  private static func description(of canvas: Canvas) -> String {
    let labels = canvas.labels
    return labels.isEmpty ? "A drawing without words." : "A drawing with \(list(labels))."
  }

  /// What the first frame shows, and for which value.
  private static func title(of sweep: Sweep) -> String {
    guard let first = sweep.first else { return "Empty sweep" }
    return "\(title(of: first.figure)), \(words(sweep.name)) = \(words(first.value))"
  }

  private static func description(of sweep: Sweep) -> String {
    guard let first = sweep.first else { return "Nothing is shown." }
    let text = description(of: first.figure)
    return text.isEmpty ? "" : "\(text) One of \(sweep.frames.count) frames."
  }

  private static func title(of plot: Plot) -> String {
    let names = PlotSeries.list(of: plot).compactMap(\.label)
    let kind = kind(of: plot)
    let what = names.isEmpty ? kind : "\(kind) of \(list(names))"
    guard let x = plot.xAxis.label else { return what }
    return "\(what) over \(words(x))"
  }

  private static func description(of plot: Plot) -> String {
    let frame = PlotFrame(plot)
    var sentences = [
      axis("horizontal", plot.xAxis, frame.xDomain, frame.xSlots),
      axis("vertical", plot.yAxis, frame.yDomain, frame.ySlots),
    ]
    sentences += frame.series.map { sentence(for: $0, frame) }
    sentences += plot.marks.compactMap(sentence)
    return sentences.joined(separator: " ")
  }

  private static func axis(
    _ name: String, _ axis: Plot.Axis, _ domain: PlotDomain, _ slots: [Label]?
  ) -> String {
    let label = axis.label.map { ", \(words($0))," } ?? ""
    if let slots {
      let names = slots.count > 12 ? list(Array(slots.prefix(10))) + " and others" : list(slots)
      return "The \(name) axis\(label) has \(slots.count) slots: \(names)."
    }
    let text = { (value: Double) in
      domain.scale == .time ? TimeText.full(value) : NumberText.significant(value)
    }
    if domain.scale == .log {
      return "The \(name) axis\(label) is logarithmic and runs from \(text(domain.lower)) to"
        + " \(text(domain.upper))."
    }
    return "The \(name) axis\(label) runs from \(text(domain.lower)) to \(text(domain.upper))."
  }
}
