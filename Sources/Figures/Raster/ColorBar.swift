import FigureModel

/// The bar that says which color is which number: the ends of its range, and round numbers between.
struct ColorBar {
  /// The least distance between two numbers, from middle to middle.
  private static let pitch = 18.0

  /// A number beside the bar.
  struct Tick {
    var value: Double
    var label: TypesetLabel
  }

  let map: ColorMap
  /// Whether it stands beside a picture, which has its own diverging colors.
  let isPicture: Bool
  let width: Double
  let height: Double
  /// The numbers, ascending.
  let ticks: [Tick]

  /// A bar so high; a short one has only the numbers at its ends, and zero.
  init(
    _ map: ColorMap, _ typesetter: LabelTypesetter, isPicture: Bool, width: Double = 12,
    height: Double
  ) {
    (self.map, self.isPicture, self.width, self.height) = (map, isPicture, width, height)
    ticks = Self.numbers(map, height).map {
      Tick(value: $0.value, label: typesetter.words($0.text, .tick))
    }
  }

  /// The width of the bar with its numbers.
  var room: Double { width + 6 + (ticks.map(\.label.widestWidth).max() ?? 0) }

  /// Adds the bar to a scene.
  func draw(into scene: inout Scene, at corner: Point) {
    let bar = Rect(corner, corner.moved(x: width, y: height))
    if map.scale == .diverging {
      scene.fills.append(SceneFill(rects: [bar], paint: .role("tint")))
    }
    scene.fills.append(SceneFill(rects: [bar], paint: .map(map.scale, isPicture: isPicture)))
    let places = AxisPlacement(lower: map.lower, upper: map.upper, start: bar.maxY, end: bar.minY)
    for tick in ticks {
      let point = Point(x: bar.maxX, y: places.place(tick.value))
      scene.add(SceneLabel(tick.label, after: point, gap: 6, role: .muted))
    }
  }
}

extension ColorBar {
  /// Round numbers within the range: some that begin and end with it if there is room for them.
  private static func ticks(_ map: ColorMap, _ height: Double) -> AxisTicks {
    let slack = (map.upper - map.lower) * 1e-6
    let choices = [60.0, 44, 30].map {
      AxisTicks(from: map.lower, to: map.upper, about: max(height / $0, 2))
    }
    let whole = choices.first { ticks in
      guard let first = ticks.values.first, let last = ticks.values.last else { return false }
      return first - map.lower < slack && map.upper - last < slack
        && Double(ticks.values.count - 1) * 20 <= height
    }
    return whole ?? choices[0]
  }

  /// What is written beside a bar, from the lowest.
  private static func numbers(
    _ map: ColorMap, _ height: Double
  ) -> [(value: Double, text: String)] {
    let inner = ticks(map, height)
    let size = max(map.lower.magnitude, map.upper.magnitude)
    let isZero = { (value: Double) in value.magnitude < size * 1e-9 }
    let ends = [map.lower, map.upper].map { ($0, text(ofEnd: $0, among: inner, size)) }
    let reach = map.upper - map.lower
    let between = inner.values.filter { value in
      let gap = min(value - map.lower, map.upper - value) / reach * height
      return gap >= pitch && (height >= 2.5 * pitch || isZero(value))
    }
    return [ends[0]] + between.map { ($0, inner.text($0)) } + [ends[1]]
  }

  /// An end of the range, to one digit more than the round numbers have; without zeros at its end.
  private static func text(ofEnd value: Double, among ticks: AxisTicks, _ size: Double) -> String {
    let text = NumberText(exponent: ticks.exponent - 1, largest: size).text(value)
    guard text.contains("."), !text.contains("×") else { return text }
    let short = text.reversed().drop { $0 == "0" }
    return String((short.first == "." ? short.dropFirst() : short).reversed())
  }
}
