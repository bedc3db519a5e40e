/// A scene of scenes while it is being laid out.
struct GroupDraft {
  static let captionGap = 4.0

  private(set) var scene = Scene()

  /// One scene of a line of them.
  struct Item {
    var scene: Scene
    var heading: CaptionBlock?
    var caption: CaptionBlock?
    /// The height within the scene that stands level with those of its neighbors; nil is the
    /// middle.
    var level: Double?

    /// The width that it takes, with its caption.
    var width: Double { max(scene.bounds.width, caption?.width ?? 0, heading?.width ?? 0) }
  }

  /// Puts one scene with its caption at the origin.
  mutating func place(_ part: Scene, caption: CaptionBlock) {
    let item = Item(scene: part, caption: caption)
    placeLine([item], columns: [item.width], gap: 0, top: 0)
  }

  /// Puts scenes beside each other into columns of these widths; gives the height below them.
  @discardableResult
  mutating func placeLine(
    _ items: [Item], columns: [Double], gap: Double, left: Double = 0, top: Double
  ) -> Double {
    let headings = items.compactMap { $0.heading?.height }.max().map { $0 + Self.captionGap } ?? 0
    let start = top + headings
    let isLevel = items.allSatisfy { $0.level != nil }
    let levels = items.map { isLevel ? $0.level ?? 0 : $0.scene.bounds.center.y }
    let above = zip(items, levels).map { $1 - $0.scene.bounds.minY }.max() ?? 0
    let below = zip(items, levels).map { $0.scene.bounds.maxY - $1 }.max() ?? 0
    let height = above + below
    var x = left
    var bottom = start + height
    for ((item, level), column) in zip(zip(items, levels), columns) {
      let bounds = item.scene.bounds
      let middle = x + column / 2
      let origin = Point(
        x: middle - bounds.width / 2 - bounds.minX, y: start + above - level)
      scene.parts.append(ScenePart(scene: item.scene, origin: origin))
      item.heading?.draw(into: &scene, x: middle, top: start - headings)
      if let caption = item.caption {
        let captionTop = start + height + Self.captionGap
        caption.draw(into: &scene, x: middle, top: captionTop)
        bottom = max(bottom, captionTop + caption.height)
      }
      x += column + gap
    }
    scene.bounds = Rect(
      minX: 0, minY: 0, maxX: max(scene.bounds.maxX, x - gap), maxY: max(scene.bounds.maxY, bottom))
    return bottom
  }

  /// Puts a scene above the rest, such as a legend, at a place.
  mutating func place(_ part: Scene, at origin: Point) {
    scene.parts.append(ScenePart(scene: part, origin: origin))
  }
}
