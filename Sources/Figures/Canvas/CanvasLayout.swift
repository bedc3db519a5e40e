import FigureModel

/// Puts the shapes of a canvas into a scene; what has no place is left out.
struct CanvasLayout {
  private let typesetter: LabelTypesetter
  private var scene = Scene()

  private init(_ typesetter: LabelTypesetter) { self.typesetter = typesetter }

  /// The scene of a canvas.
  static func scene(_ canvas: Canvas, _ typesetter: LabelTypesetter) -> Scene {
    var layout = CanvasLayout(typesetter)
    for shape in canvas.shapes { layout.draw(shape) }
    layout.scene.bounds = Rect(
      minX: 0, minY: 0, maxX: size(canvas.width), maxY: size(canvas.height))
    return layout.scene
  }

  private static func size(_ value: Double) -> Double { min(max(value, 1), 2_000) }

  private mutating func draw(_ shape: CanvasShape) {
    switch shape {
    case .circle(let circle):
      guard let center = Point(circle.center) else { return }
      let radius = max(circle.radius, 0)
      let box = Rect(center: center, width: 2 * radius, height: 2 * radius)
      let line = circle.paint.stroke == nil ? [] : FlatCurve.circle(in: box)
      scene.shapes.append(
        SceneShape(outline: .circle, paint: circle.paint, box: box, line: line))
    case .rectangle(let rectangle):
      guard let corner = Point(rectangle.corner), let opposite = Point(rectangle.opposite) else {
        return
      }
      let box = Rect(corner, opposite)
      let line = rectangle.paint.stroke == nil ? [] : FlatCurve.outline(of: box)
      scene.shapes.append(
        SceneShape(
          outline: .box(corner: rectangle.rounding), paint: rectangle.paint, box: box, line: line))
    case .path(let path): draw(path)
    case .text(let text): draw(text)
    }
  }

  private mutating func draw(_ text: Text) {
    guard let place = Point(text.place) else { return }
    let content = typesetter.typeset(text.label, text.isSmall ? .tick : .label)
    let baseline = place.moved(y: content.centerHeight)
    var label =
      switch text.anchor {
      case .start: SceneLabel(content, startingAt: baseline)
      case .middle: SceneLabel(content, centeredOn: baseline)
      case .end: SceneLabel(content, endingAt: baseline)
      }
    label.role = .color(text.color)
    scene.add(label)
  }

  private mutating func draw(_ path: Path) {
    let points = path.points.compactMap { Point($0) }
    guard points.count > 1, let first = points.first, let last = points.last else { return }
    let corners = path.isClosed ? points + [first] : points
    let controls = path.isCurved ? SmoothCurve.controls(of: corners, isClosed: path.isClosed) : []
    var head: [Point] = []
    var tip = last
    if path.hasHead, !path.isClosed {
      let before = controls.last?.1 ?? points[points.count - 2]
      head = ArrowHead.corners(tip: last, from: before)
      tip = last.toward(before, by: min(ArrowHead.lineGap, last.distance(to: before)))
    }
    let ends = Array(corners.dropFirst().dropLast()) + [path.isClosed ? first : tip]
    var data = PathData()
    data.move(first)
    for (index, end) in ends.enumerated() {
      if path.isCurved {
        data.curve(controls[index].0, controls[index].1, to: end)
      } else {
        data.line(end)
      }
    }
    if path.isClosed { data.close() }
    let all = corners + controls.flatMap { [$0.0, $0.1] } + head
    let box = all.reduce(Rect(first, first)) { $0.union(Rect($1, $1)) }
    var line = corners
    if path.isCurved { line = FlatCurve.points(corners, controls) }
    if path.paint.stroke == nil { line = [] }
    scene.shapes.append(
      SceneShape(outline: .path(data, head: head), paint: path.paint, box: box, line: line))
  }
}

extension Point {
  /// A place of a canvas; nil if it is none.
  init?(_ place: CanvasPoint) {
    guard let x = place.x, let y = place.y else { return nil }
    self.init(x: x, y: y)
  }
}
