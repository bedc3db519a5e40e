import FigureModel
import Tensors

/// Shows a value below the cell: a figure, a table or a matrix where the value is one, else its
/// text. A list of figures shows each.
///
/// The last expression of a cell is shown by itself; call this to show more than one. A call whose
/// result is `Void` shows nothing.
public func show<Value>(_ value: Value) {
  if value is Void { return }
  switch present(value) {
  case let representable as any FigureRepresentable:
    channel.send(.figure(representable.figure))
  case let list as [any FigureRepresentable] where !list.isEmpty:
    for representable in list { channel.send(.figure(representable.figure)) }
  case let table as DataTable: channel.send(.table(table))
  case let tensor as Tensor where tensor.isSmallMatrix: channel.send(.math(tensor.matrixTeX))
  case let other?: print(other)
  case nil: print("nil")
  }
}

/// Hands over the value of an expression in running text. Not for authors.
public func _value<Value>(_ value: Value) {
  switch present(value) {
  case let tensor as Tensor where tensor.rank == 0:
    channel.send(.text(NumberDisplay.text(Double(tensor.item))))
  case let tensor as Tensor where tensor.isSmallMatrix: channel.send(.math(tensor.matrixTeX))
  case let label as Label:
    switch label {
    case .math(let tex): channel.send(.math(tex))
    case .words(let words): channel.send(.text(words))
    }
  case let other?: channel.send(.text(NumberDisplay.text(of: other) ?? "\(other)"))
  case nil: channel.send(.text("nil"))
  }
}

/// Tells the build that the outputs of the page's cell at this position begin. Not for authors.
public func _beginCell(_ index: Int, seed: Int) {
  SharedGenerator.seed(seed)
  channel.mark("cell \(index)")
}

/// Tells the build that the last cell came to its end. Not for authors.
public func _endCells() {
  channel.mark("end")
}

/// The value within optionals; nil if there is none.
private func present(_ value: Any) -> Any? {
  let mirror = Mirror(reflecting: value)
  guard mirror.displayStyle == .optional else { return value }
  guard let inner = mirror.children.first?.value else { return nil }
  return present(inner)
}

extension Tensor {
  /// Whether it can be shown as a vector or matrix between brackets.
  fileprivate var isSmallMatrix: Bool {
    (1...2).contains(rank) && count > 0 && shape.allSatisfy { $0 <= 10 }
  }

  /// The elements as TeX, to four digits.
  fileprivate var matrixTeX: String {
    let columns = shape[rank - 1]
    let rows = stride(from: 0, to: count, by: columns).map { start in
      values[start..<start + columns].map(Tensor.tex).joined(separator: " & ")
    }
    return "\\begin{bmatrix}" + rows.joined(separator: " \\\\ ") + "\\end{bmatrix}"
  }

  private static func tex(_ number: Float) -> String {
    if number.isNaN { return "\\mathrm{NaN}" }
    if number.isInfinite { return number < 0 ? "-\\infty" : "\\infty" }
    let text = Tensor.short(number)
    guard let mark = text.firstIndex(of: "e") else { return text }
    return text[..<mark] + "\\cdot 10^{\(Int(text[text.index(after: mark)...]) ?? 0)}"
  }
}
