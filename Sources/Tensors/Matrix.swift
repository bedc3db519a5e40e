/// A matrix somewhere in memory: element (i, j) lies at `i · rowStep + j · columnStep`.
struct Matrix {
  let start: UnsafePointer<Float>
  let rows: Int
  let columns: Int
  let rowStep: Int
  let columnStep: Int
}

extension Matrix {
  /// A row-major matrix.
  init(_ start: UnsafePointer<Float>, _ rows: Int, _ columns: Int) {
    self.init(start: start, rows: rows, columns: columns, rowStep: columns, columnStep: 1)
  }

  /// The same elements with rows as columns; nothing is copied.
  var transposed: Matrix {
    Matrix(start: start, rows: columns, columns: rows, rowStep: columnStep, columnStep: rowStep)
  }
}

extension [Float] {
  /// Gives these elements, from an offset on, to the body as a row-major matrix.
  @inline(__always)
  func withMatrix<Result>(
    _ rows: Int, _ columns: Int, from offset: Int = 0, _ body: (Matrix) -> Result
  ) -> Result {
    precondition(offset >= 0 && offset + rows * columns <= count, "a matrix outside its array")
    return withUnsafeBufferPointer { buffer in
      // An empty array may have no address; no element of it is read.
      let start = buffer.baseAddress ?? UnsafePointer(bitPattern: MemoryLayout<Float>.alignment)
      guard let start else { preconditionFailure("an address of zero") }
      return body(Matrix(start + offset, rows, columns))
    }
  }
}
