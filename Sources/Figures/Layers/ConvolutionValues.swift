import FigureModel

/// The numbers of a convolution: the padded input, the kernel, the output.
struct ConvolutionValues {
  let input: [[Double?]]
  let kernel: [[Double?]]
  private(set) var output: [[Double?]] = []
  let stride: Int
  let padding: Int
  /// The place of the output that is shown; nil if the output does not have it.
  private(set) var place: (row: Int, column: Int)?

  init(_ grid: ConvolutionGrid) {
    let given = GridDraft.shortened(grid.input)
    let padding = min(grid.padding, 4)
    (self.padding, stride) = (padding, grid.stride)
    let width = (given.map(\.count).max() ?? 0) + 2 * padding
    let blank = [[Double?]](repeating: [Double?](repeating: 0, count: width), count: padding)
    let rows = given.map { row -> [Double?] in
      let missing = [Double?](repeating: nil, count: width - 2 * padding - row.count)
      let side = [Double?](repeating: 0, count: padding)
      return side + row + missing + side
    }
    input = given.isEmpty ? [] : blank + rows + blank
    kernel = GridDraft.shortened(grid.kernel)
    let (height, across) = (kernel.count, kernel.map(\.count).max() ?? 0)
    guard height > 0, across > 0, input.count >= height, width >= across else { return }
    let places = (
      (input.count - height) / stride + 1, (width - across) / stride + 1
    )
    output = (0..<places.0).map { row in (0..<places.1).map { value(row, $0) } }
    if (0..<places.0).contains(grid.row), (0..<places.1).contains(grid.column) {
      place = (grid.row, grid.column)
    }
  }

  /// The products of the place that is shown and their sum, as TeX; zeros are left out.
  var sum: String? {
    guard let place, let total = output[place.row][place.column] else { return nil }
    let terms = products(place.row, place.column).compactMap { a, b -> String? in
      guard let a, let b, a != 0, b != 0 else { return nil }
      return #"\#(Self.text(a)) \cdot \#(b < 0 ? "(\(Self.text(b)))" : Self.text(b))"#
    }
    return (terms.isEmpty ? "0" : terms.joined(separator: " + ")) + " = \(Self.text(total))"
  }

  private func products(_ row: Int, _ column: Int) -> [(Double?, Double?)] {
    kernel.indices.flatMap { y in
      kernel[y].indices.map { x in
        (input[row * stride + y][column * stride + x], kernel[y][x])
      }
    }
  }

  private func value(_ row: Int, _ column: Int) -> Double? {
    var sum = 0.0
    for (a, b) in products(row, column) {
      guard let a, let b else { return nil }
      sum += a * b
    }
    return sum.isFinite ? sum : nil
  }

  private static func text(_ number: Double) -> String {
    NumberDisplay.text(number).replacing("\u{2212}", with: "-")
  }
}
