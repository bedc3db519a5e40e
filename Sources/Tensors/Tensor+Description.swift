extension Tensor: CustomStringConvertible {
  /// The elements in nested brackets, to four digits; long axes keep their ends.
  public var description: String { text(from: 0, axis: 0) }

  private func text(from start: Int, axis: Int) -> String {
    guard axis < rank else { return Tensor.short(values[start]) }
    let stride = shape[(axis + 1)...].reduce(1, *)
    var parts = (0..<shape[axis]).prefix(shape[axis] > 12 ? 6 : 12).map {
      text(from: start + $0 * stride, axis: axis + 1)
    }
    if shape[axis] > 12 {
      parts += ["…", text(from: start + (shape[axis] - 1) * stride, axis: axis + 1)]
    }
    return "[" + parts.joined(separator: ", ") + "]"
  }

  /// A number to four significant digits, or all the digits of a whole one: `3`, `0.3333`, `1e-08`.
  public static func short(_ number: Float) -> String {
    let size = abs(Double(number))
    guard size.isFinite, size < 1e15 else { return "\(number)" }
    if size.rounded() == size { return "\(Int(number))" }
    guard size >= 1e-3 else { return "\(number)" }
    var scale = 1.0
    while size * scale < 1_000 { scale *= 10 }
    let rounded = (Double(number) * scale).rounded() / scale
    return rounded.rounded() == rounded ? "\(Int(rounded))" : "\(rounded)"
  }
}
