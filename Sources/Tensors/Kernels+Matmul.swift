extension Kernels {
  /// The product of two matrices, row-major.
  static func matmul(_ a: Matrix, _ b: Matrix) -> [Float] {
    var product = [Float](repeating: 0, count: a.rows * b.columns)
    product.withUnsafeMutableBufferPointer { product in
      if let start = product.baseAddress { addProduct(a, b, to: start) }
    }
    return product
  }

  /// Adds the product of two matrices to a row-major one.
  ///
  /// Each element adds its products in the order of the inner axis, whatever the sizes and however
  /// the matrices lie in memory. Eight columns at a time are copied together (Goto and van de Geijn
  /// 2008), then four rows of them are summed in registers.
  static func addProduct(_ a: Matrix, _ b: Matrix, to sums: UnsafeMutablePointer<Float>) {
    precondition(a.columns == b.rows, "sizes do not fit")
    guard a.rows > 0, b.columns > 0, a.columns > 0 else { return }
    withUnsafeTemporaryAllocation(of: SIMD8<Float>.self, capacity: b.rows) { panel in
      guard let panel = panel.baseAddress else { return }
      for column in stride(from: 0, to: b.columns, by: 8) {
        let width = min(8, b.columns - column)
        pack(b, from: column, width: width, into: panel)
        var row = 0
        while row + 4 <= a.rows {
          addFourRows(a, row, panel, to: sums + row * b.columns + column, b.columns, width)
          row += 4
        }
        while row < a.rows {
          addRow(a, row, panel, to: sums + row * b.columns + column, width)
          row += 1
        }
      }
    }
  }
}

extension Kernels {
  /// Copies up to eight columns, row by row; those that are missing are zeros.
  @inline(__always)
  private static func pack(
    _ b: Matrix, from column: Int, width: Int, into panel: UnsafeMutablePointer<SIMD8<Float>>
  ) {
    var source = b.start + column * b.columnStep
    for k in 0..<b.rows {
      if width == 8, b.columnStep == 1 {
        panel[k] = UnsafeRawPointer(source).loadUnaligned(as: SIMD8<Float>.self)
      } else {
        var row = SIMD8<Float>(repeating: 0)
        for j in 0..<width { row[j] = source[j * b.columnStep] }
        panel[k] = row
      }
      source += b.rowStep
    }
  }

  @inline(__always)
  private static func addFourRows(
    _ a: Matrix, _ row: Int, _ panel: UnsafeMutablePointer<SIMD8<Float>>,
    to sums: UnsafeMutablePointer<Float>, _ step: Int, _ width: Int
  ) {
    var (s0, s1) = (load(sums, width), load(sums + step, width))
    var (s2, s3) = (load(sums + 2 * step, width), load(sums + 3 * step, width))
    var a0 = a.start + row * a.rowStep
    var (a1, a2, a3) = (a0 + a.rowStep, a0 + 2 * a.rowStep, a0 + 3 * a.rowStep)
    for k in 0..<a.columns {
      let b = panel[k]
      s0 += a0.pointee * b
      s1 += a1.pointee * b
      s2 += a2.pointee * b
      s3 += a3.pointee * b
      a0 += a.columnStep
      a1 += a.columnStep
      a2 += a.columnStep
      a3 += a.columnStep
    }
    store(s0, to: sums, width)
    store(s1, to: sums + step, width)
    store(s2, to: sums + 2 * step, width)
    store(s3, to: sums + 3 * step, width)
  }

  @inline(__always)
  private static func addRow(
    _ a: Matrix, _ row: Int, _ panel: UnsafeMutablePointer<SIMD8<Float>>,
    to sums: UnsafeMutablePointer<Float>, _ width: Int
  ) {
    var sum = load(sums, width)
    var factor = a.start + row * a.rowStep
    for k in 0..<a.columns {
      sum += factor.pointee * panel[k]
      factor += a.columnStep
    }
    store(sum, to: sums, width)
  }

  @inline(__always)
  private static func load(_ source: UnsafeMutablePointer<Float>, _ width: Int) -> SIMD8<Float> {
    if width == 8 { return UnsafeRawPointer(source).loadUnaligned(as: SIMD8<Float>.self) }
    var values = SIMD8<Float>(repeating: 0)
    for j in 0..<width { values[j] = source[j] }
    return values
  }

  @inline(__always)
  private static func store(
    _ values: SIMD8<Float>, to target: UnsafeMutablePointer<Float>, _ width: Int
  ) {
    if width == 8 {
      UnsafeMutableRawPointer(target).storeBytes(of: values, as: SIMD8<Float>.self)
    } else {
      for j in 0..<width { target[j] = values[j] }
    }
  }
}
