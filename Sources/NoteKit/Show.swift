import FigureModel

/// Shows a value below the cell: a figure where the value has one, else its text.
///
/// The last expression of a cell is shown by itself; call this to show more than one. A call whose
/// result is `Void` shows nothing.
public func show<Value>(_ value: Value) {
  if value is Void { return }
  if let representable = value as? any FigureRepresentable {
    channel.send(representable.figure)
  } else {
    print(value)
  }
}

/// Tells the build that the outputs of the page's cell at this position begin. Not for authors.
public func _beginCell(_ index: Int) {
  channel.mark("cell \(index)")
}

/// Tells the build that the last cell came to its end. Not for authors.
public func _endCells() {
  channel.mark("end")
}

/// The way to the build that started this process.
private let channel = Channel()
