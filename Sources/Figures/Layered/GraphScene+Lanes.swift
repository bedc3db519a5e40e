import FigureModel

/// The bands of lanes, behind all else.
extension GraphScene {
  /// From the title of a lane to what is in the lane.
  private static let titleGap = 12.0

  /// Draws the bands with their titles: before the flow that goes to the right, else above it.
  mutating func drawLanes() {
    let titles = tree.lanes.map { draft.typesetter.typeset($0, .caption) }
    let isFlat = boxes.direction == .right
    let room = (isFlat ? titles.map(\.widestWidth).max() : titles.first?.ascent) ?? 0
    for (lane, band) in layout.lanes.sorted(by: { $0.key < $1.key }) {
      let ends = [
        Point(x: band.lowerBound, y: 0), Point(x: band.upperBound, y: layout.size.height),
      ]
      var box = Rect(boxes.turned(ends[0]), boxes.turned(ends[1]))
      let before = room + 2 * Self.titleGap
      if isFlat {
        (box.minX, box.maxX) = (box.minX - before, box.maxX + LaneBands.padding)
      } else {
        (box.minY, box.maxY) = (box.minY - before, box.maxY + LaneBands.padding)
      }
      draft.withOpacity(isFaded(lane: lane) ? DiagramMeasure.fadedOpacity : 1) { draft in
        Self.drawBand(box, titles[lane], isFlat: isFlat, into: &draft)
      }
    }
  }

  private static func drawBand(
    _ box: Rect, _ title: TypesetLabel, isFlat: Bool, into draft: inout DiagramDraft
  ) {
    let node = draft.scene.add(
      SceneNode(shape: .box(corner: DiagramMeasure.corner), role: .lane, box: box))
    let start = Point(x: box.minX + titleGap, y: box.center.y + title.centerHeight)
    let middle = Point(x: box.center.x, y: box.minY + titleGap + title.ascent)
    var label =
      isFlat
      ? SceneLabel(title, startingAt: start, role: .muted)
      : SceneLabel(title, centeredOn: middle, role: .muted)
    label.owner = .node(node)
    draft.scene.add(label)
  }

  /// Whether all that is in a lane is faded.
  private func isFaded(lane: Int) -> Bool {
    tree.roots.allSatisfy { tree.items[$0].lane != lane || isFaded[$0] }
  }
}
