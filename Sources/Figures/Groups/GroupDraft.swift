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
    /// The part of the scene's horizontal axis that it takes in a column with others, so that all
    /// of them have the same places; nil is its bounds.
    var extent: ClosedRange<Double>?
    /// How far right of its middle its words stand: above and below the area of a plot.
    var shift = 0.0
    /// The gap to the figure before it in a row, if that is not the usual one.
    var gapBefore: Double?

    /// The width that it takes, with its caption.
    var width: Double {
      let own = extent.map { $0.upperBound - $0.lowerBound } ?? scene.bounds.width
      let words = max(caption?.width ?? 0, heading?.width ?? 0)
      return max(own, words > 0 ? words + 2 * shift.magnitude : 0)
    }

    /// How far right of a scene's middle that of a plot's area lies, or of a picture's frame.
    static func shift(of scene: Scene) -> Double {
      let line = scene.curves.first { $0.role == .axis || $0.role == .lattice }
      return line.map { $0.box.center.x - scene.bounds.center.x } ?? 0
    }

    /// Where the scene's origin lies when the item stands around a place.
    func left(around middle: Double) -> Double {
      let extent = extent ?? scene.bounds.minX...max(scene.bounds.minX, scene.bounds.maxX)
      return middle - (extent.lowerBound + extent.upperBound) / 2
    }
  }

  /// Puts one scene with its caption at the origin.
  mutating func place(_ part: Scene, caption: CaptionBlock) {
    let item = Item(scene: part, caption: caption, shift: Item.shift(of: part))
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
    var x = left - gap
    var bottom = start + height
    for (index, ((item, level), column)) in zip(zip(items, levels), columns).enumerated() {
      x += index == 0 ? gap : item.gapBefore ?? gap
      let middle = x + column / 2
      let origin = Point(x: item.left(around: middle), y: start + above - level)
      scene.parts.append(ScenePart(scene: item.scene, origin: origin))
      item.heading?.draw(into: &scene, x: middle + item.shift, top: start - headings)
      if let caption = item.caption {
        let captionTop = start + height + Self.captionGap
        caption.draw(into: &scene, x: middle + item.shift, top: captionTop)
        bottom = max(bottom, captionTop + caption.height)
      }
      x += column
    }
    scene.bounds = Rect(
      minX: 0, minY: 0, maxX: max(scene.bounds.maxX, x), maxY: max(scene.bounds.maxY, bottom))
    return bottom
  }

  /// Puts a scene above the rest, such as a legend, at a place.
  mutating func place(_ part: Scene, at origin: Point) {
    scene.parts.append(ScenePart(scene: part, origin: origin))
  }

  /// Puts a scene right of all others, its top at a height.
  mutating func placeBeside(_ part: Scene, gap: Double, top: Double) {
    let origin = Point(
      x: scene.bounds.maxX + gap - part.bounds.minX, y: top - part.bounds.minY)
    scene.parts.append(ScenePart(scene: part, origin: origin))
    scene.bounds = scene.bounds.union(scene.parts[scene.parts.count - 1].box)
  }

  /// Adds words below the scenes.
  mutating func add(_ label: SceneLabel) {
    scene.add(label)
    scene.bounds = scene.bounds.union(label.widestBox.inset(by: -8))
  }
}
