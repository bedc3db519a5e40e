import FigureModel

/// Words or a formula at a place.
struct SceneLabel: Sendable {
  /// What it is, which decides its color.
  enum Role: Sendable, Hashable {
    /// What is to be read: names, words, formulas.
    case ink
    /// What only helps: ticks, captions, subtitles.
    case muted
    /// A state.
    case state
    /// What an author gave a color.
    case color(FigureColor)
    /// What stands on a middling color of the page, in black or white.
    case strong
    /// What stands on a color of the page that is bright enough for black in light and in dark.
    case black
    /// What stands on a strong color of the page, in white or black.
    case inverse
    /// What stands on a color that is the same in light and dark.
    case onFixed(isDark: Bool)
    /// What is fed back.
    case feedback
    /// A gradient.
    case gradient
  }

  /// What it belongs to; the linter lets it lie there and nowhere else.
  enum Owner: Sendable, Hashable {
    case node(Int)
    case none
  }

  /// Which point of real text stays in place when the reader's font runs wider or narrower.
  enum Anchor: String, Sendable {
    case start, middle, end

    /// Where in the label's width the point lies.
    var part: Double { self == .start ? 0 : self == .middle ? 0.5 : 1 }
  }

  var content: TypesetLabel
  /// The left end of its baseline.
  var origin: Point
  var role: Role = .ink
  var owner: Owner = .none
  var anchor = Anchor.start
  /// The series that it names.
  var series: Int?
  /// How much of what lies behind it hides.
  var opacity = 1.0
  /// What is left of it when it is faded: never so little that it cannot be read, which is a
  /// contrast of 3.
  var shownOpacity: Double { opacity < 1 ? max(opacity, role.leastOpacity) : 1 }
  /// Whether a rim in the color of the page sets it off from colors behind it.
  var hasHalo = false

  /// The rectangle that its ink fills.
  var box: Rect {
    Rect(
      minX: origin.x, minY: origin.y - content.ascent, maxX: origin.x + content.width,
      maxY: origin.y + content.descent)
  }

  /// The rectangle that its ink fills where the reader's font runs wider than the measured one.
  ///
  /// Words before a formula grow to the left, away from it.
  var widestBox: Rect {
    var box = box
    let last = content.pieces.last?.spread ?? 0
    let before = content.widestWidth - content.width - last
    let anchor = content.pieces.count == 1 ? self.anchor : .start
    box.minX -= before + last * anchor.part
    box.maxX += last * (1 - anchor.part)
    return box
  }
}

extension SceneLabel.Role {
  /// The least opacity at which words have a contrast of 3 on tint, in light and in dark.
  var leastOpacity: Double {
    switch self {
    case .ink, .strong, .black, .inverse, .onFixed: 0.5
    case .state, .gradient: 0.7
    case .muted, .feedback, .color: 0.8
    }
  }
}

extension SceneLabel {
  /// A label whose baseline has its middle at a point.
  init(_ content: TypesetLabel, centeredOn baseline: Point, role: Role = .ink) {
    self.init(content: content, origin: baseline.moved(x: -content.width / 2), role: role)
    anchor = .middle
  }

  /// A label whose baseline ends at a point.
  init(_ content: TypesetLabel, endingAt baseline: Point, role: Role = .ink) {
    self.init(content: content, origin: baseline.moved(x: -content.width), role: role)
    anchor = .end
  }

  /// A label whose baseline starts at a point.
  init(_ content: TypesetLabel, startingAt baseline: Point, role: Role = .ink) {
    self.init(content: content, origin: baseline, role: role)
  }

  /// A label to the left of a point, in the middle of its height.
  init(_ content: TypesetLabel, before point: Point, gap: Double, role: Role = .ink) {
    self.init(
      content, endingAt: point.moved(x: -gap, y: content.centerHeight), role: role)
  }

  /// A label to the right of a point, in the middle of its height.
  init(_ content: TypesetLabel, after point: Point, gap: Double, role: Role = .ink) {
    self.init(
      content, startingAt: point.moved(x: gap, y: content.centerHeight), role: role)
  }

  /// A label in the middle of a node.
  init(_ content: TypesetLabel, in node: Int, of scene: Scene) {
    let center = scene.nodes[node].box.center
    self.init(content, centeredOn: center.moved(y: content.centerHeight))
    owner = .node(node)
  }
}
