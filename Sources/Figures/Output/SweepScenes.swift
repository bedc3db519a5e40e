import FigureModel

/// The drawings of a sweep's frames, which stand still while the slider moves: plots share their
/// axes, and all frames have the size of the largest.
struct SweepScenes {
  /// More frames than that would make the page too large; of more, this many are picked evenly.
  static let most = 40

  let typesetter: LabelTypesetter
  /// Draws one frame.
  let draw: (Figure) -> Scene

  /// One scene a frame.
  func scenes(of sweep: Sweep) -> [Scene] {
    let fit = sharedFit(sweep)
    var scenes = sweep.frames.map { frame -> Scene in
      guard let fit, case .plot(let plot) = frame.figure else { return draw(frame.figure) }
      return PlotLayout.scene(plot, typesetter, fit: fit)
    }
    guard let first = scenes.first else { return [] }
    let bounds = scenes.reduce(first.bounds) { $0.union($1.bounds) }
    for index in scenes.indices {
      scenes[index].bounds = bounds
      let frame = sweep.starting(at: index).figure
      (scenes[index].title, scenes[index].description) = FigureDescriber.describe(frame)
    }
    return scenes
  }

  /// The axes that the plots of all frames have in common; nil if not all are plots with axes.
  private func sharedFit(_ sweep: Sweep) -> PlotFit? {
    var plots: [Plot] = []
    for frame in sweep.frames {
      guard case .plot(let plot) = frame.figure, !plot.hasCells else { return nil }
      plots.append(plot)
    }
    guard var all = plots.first else { return nil }
    all.marks = plots.flatMap(\.marks)
    var fit = PlotFit()
    // All frames are in the page, so many of them answer at fewer places.
    fit.answers = sweep.frames.count <= 20 ? min(40, 240 / sweep.frames.count) : 0
    let layout = PlotLayout(all, typesetter, fit: fit)
    fit.shared = (layout.frame.xDomain, layout.frame.yDomain)
    return fit
  }
}

extension Sweep {
  /// The sweep with at most so many frames, evenly picked, among them the one that it starts at.
  func shortened(to count: Int) -> Sweep {
    guard frames.count > count else { return self }
    let stride = (frames.count + count - 1) / count
    let picked = frames.indices.filter { $0 % stride == start % stride }
    return Sweep(
      name: name, frames: picked.map { frames[$0] }, start: picked.firstIndex(of: start))
  }
}
