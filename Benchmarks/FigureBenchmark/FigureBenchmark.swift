import FigureModel
import Figures
import Foundation
import MathLayout

/// What the figures promise: the time of the processor for one drawing, and the size of its SVG.
///
/// A target of the tool's own package, since the drawing code is no library for others.
@main enum FigureBenchmark {
  static func main() throws {
    let font = try MathFont(contentsOf: MathFont.locate(configured: nil))
    let renderer = FigureRenderer(font: font)
    measure("encoder–decoder with all its labels", BenchmarkFigures.translator, renderer, bar: 3)
    measure("plot of 4 × 500 points", BenchmarkFigures.lines, renderer, bar: 2)
    measure("heatmap of 256 × 256", BenchmarkFigures.heatmap, renderer, bar: 10)
  }

  private static func measure(
    _ name: String, _ figure: Figure, _ renderer: FigureRenderer, bar: Double
  ) {
    let rounds = 60
    var times: [Double] = []
    var markup = ""
    for _ in 0..<rounds {
      let start = clock()
      markup = renderer.render(figure, id: "f").value.markup
      times.append(Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1000)
    }
    times.sort()
    // Pictures of pixels are a PNG in the drawing, and count apart.
    let pictures = markup.components(separatedBy: "data:image/png;base64,").dropFirst()
      .map { $0.prefix { $0 != "\"" }.utf8.count }.reduce(0, +)
    let size = Double(markup.utf8.count - pictures) / 1024
    print(
      name + ": " + text(times[rounds / 2]) + " ms (bar: below \(text(bar)) ms), "
        + text(size) + " KB of SVG (bar: at most 40 KB)")
  }

  private static func text(_ value: Double) -> String {
    "\((value * 100).rounded() / 100)"
  }
}
