/// The same figure for several values of a setting; readers choose one with a slider.
///
/// Without scripts and on paper the frame that comes first stands there.
public struct Sweep: Codable, Hashable, Sendable {
  /// The figure for one value.
  public struct Frame: Codable, Hashable, Sendable {
    /// The value, as readers see it.
    public var value: Label
    /// What it shows.
    public var figure: Figure

    /// A frame.
    public init(value: Label, figure: Figure) {
      self.value = value
      self.figure = figure
    }
  }

  /// What the slider sets.
  public var name: Label
  /// The figures, in the order of the slider.
  public var frames: [Frame]
  /// The frame that shall be shown first, whether it exists or not.
  public var wantedStart: Int
  /// The frame that is shown first.
  public var start: Int { max(0, min(wantedStart, frames.count - 1)) }

  /// A sweep; without a place that it starts at, it starts in the middle.
  public init(name: Label, frames: [Frame], start: Int? = nil) {
    self.name = name
    self.frames = frames
    wantedStart = start ?? frames.count / 2
  }

  /// The frame that is shown first; nil if there are none.
  public var first: Frame? { frames.indices.contains(start) ? frames[start] : nil }

  /// The same sweep, starting at another frame, counted from zero.
  public func starting(at index: Int) -> Sweep { Sweep(name: name, frames: frames, start: index) }
}

extension Sweep: FigureRepresentable {
  /// The sweep as a figure.
  public var figure: Figure { .sweep(self) }
}

/// One figure for each value of a setting, behind a slider.
///
/// ```swift
/// sweep("$k$", over: 1...6) { k in Plot { Line(over: -3...3) { sin(Double(k) * $0) } } }
/// ```
public func sweep<Value>(
  _ name: any LabelConvertible, over values: some Sequence<Value>,
  _ frame: (Value) throws -> any FigureRepresentable
) rethrows -> Sweep {
  let frames = try values.map { value in
    Sweep.Frame(
      value: (value as? any LabelConvertible)?.label
        ?? .words(NumberDisplay.text(of: value) ?? "\(value)"),
      figure: try frame(value).figure)
  }
  return Sweep(name: name.label, frames: frames)
}

/// Says what a frame must be where it is no figure; the compiler alone finds no words for it.
@available(*, unavailable, message: "each frame must be a figure, such as a Plot")
@_disfavoredOverload
public func sweep<Value, Frame>(
  _ name: any LabelConvertible, over values: some Sequence<Value>,
  _ frame: (Value) throws -> Frame
) rethrows -> Sweep {
  Sweep(name: name.label, frames: [])
}
