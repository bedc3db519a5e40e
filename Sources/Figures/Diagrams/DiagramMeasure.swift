/// The measures that all diagrams share, in pixels on a grid of four.
enum DiagramMeasure {
  /// The radius of a unit's circle.
  static let radius = 22.0
  /// The corner of a unit that is a box because its name is long.
  static let corner = 8.0
  /// From one step to the next where the edge between carries a label.
  static let labeledPitch = 128.0
  /// From one step to the next otherwise.
  static let pitch = 96.0
  /// From one step to the next where a row would not fit otherwise.
  static let tightPitch = 84.0
  /// From a container's middle to its top.
  static let containerHalfHeight = 46.0
  /// A container's corner.
  static let containerCorner = 12.0
  /// From a unit's border to the tip of what leaves it upwards.
  static let runOut = 52.0
  /// From where an input begins to the unit's border.
  static let runIn = 62.0
  /// From the middle of a layer to that of the layer above it.
  static let layerPitch = 136.0
  /// From the lane of what is fed back to the middle of the cell that it enters, at least.
  static let lane = 40.0
  /// What is left of lines that step back behind others; of words more, see `shownOpacity`.
  static let fadedOpacity = 0.3
  /// What three dots take along their direction, with room before and after.
  static let dotsLength = 34.0
  /// Between an edge and the label above it.
  static let edgeLabelGap = 9.0
  /// Between an arrow's tip and the label after it.
  static let headLabelGap = 10.0
  /// Between a label and the edge that begins after it.
  static let tailLabelGap = 8.0
  /// What a figure may be wide before it breaks into rows: a column of 720 px, scaled by 0.8.
  static let widest = 900.0
  /// What a figure may be wide until its smallest words, of 12 px, are scaled below 11.
  static let widestUnscaled = 740.0

  /// What a container is wide at the left of an arrow that passes its caption.
  static func room(before caption: TypesetLabel) -> Double { 12 + caption.widestWidth + 16 }

  /// What a row may be wide, without the margin around the figure.
  static let widestRow = widest - 16

  /// The width of a unit that holds a name.
  static func unitWidth(around name: TypesetLabel?) -> Double {
    guard let name, name.width > 32 else { return radius * 2 }
    return onGrid(max(name.width + 20, name.widestWidth + 8))
  }

  /// A length brought up to the grid.
  static func onGrid(_ length: Double) -> Double { (length / 4).rounded(.up) * 4 }
}
