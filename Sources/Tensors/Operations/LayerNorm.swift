/// Shifts and scales each vector along the last axis to mean 0 and variance 1, then gives each
/// component a scale and a shift of its own (Ba, Kiros and Hinton 2016).
///
/// - Parameters:
///   - x: Of shape `[…, size]`.
///   - scale: Of shape `[size]`.
///   - shift: Of shape `[size]`.
///   - epsilon: Added to the variance, so that equal components do no harm.
public func layerNorm(
  _ x: Tensor, scale: Tensor, shift: Tensor, epsilon: Double = 1e-5
) -> Tensor {
  let size = x.shape.last ?? 0
  require(
    size > 0 && scale.shape == [size] && shift.shape == [size],
    "layerNorm: a scale of shape \(scale.shape), a shift of \(shift.shape) do not fit \(x.shape)")
  let rows = x.count / size
  let (scales, shifts) = (scale.values, shift.values)
  let (normal, deviations) = normalized(x.values, rows: rows, size: size, epsilon: epsilon)
  let columns = StridedView(shape: [rows, size], strides: [0, 1])
  return Tensor(
    "layerNorm", shape: x.shape,
    values: Kernels.zip(normal, columns.gather(from: scales), columns.gather(from: shifts)) {
      $0 * $1 + $2
    },
    parents: [
      .init(node: x.node) { upstream in
        // With g = upstream · scale: (g - mean(g) - normal · mean(g · normal)) / deviation.
        var slopes = Kernels.zip(upstream, columns.gather(from: scales), *)
        for row in 0..<rows {
          let range = (row * size)..<((row + 1) * size)
          var (sum, product) = (0.0, 0.0)
          for i in range {
            sum += Double(slopes[i])
            product += Double(slopes[i]) * Double(normal[i])
          }
          let (mean, share) = (Float(sum / Double(size)), Float(product / Double(size)))
          for i in range { slopes[i] = (slopes[i] - mean - normal[i] * share) / deviations[row] }
        }
        return slopes
      },
      .init(node: scale.node) { columns.scattered(Kernels.zip($0, normal, *), count: size) },
      .init(node: shift.node) { columns.scattered($0, count: size) },
    ])
}

/// Rows of mean 0 and variance 1, and the standard deviations that they had.
private func normalized(
  _ values: [Float], rows: Int, size: Int, epsilon: Double
) -> (normal: [Float], deviations: [Float]) {
  var (normal, deviations) = (values, [Float](repeating: 0, count: rows))
  for row in 0..<rows {
    let range = (row * size)..<((row + 1) * size)
    var (sum, squares) = (0.0, 0.0)
    for i in range { sum += Double(values[i]) }
    let mean = sum / Double(size)
    for i in range { squares += (Double(values[i]) - mean) * (Double(values[i]) - mean) }
    let deviation = (squares / Double(size) + epsilon).squareRoot()
    deviations[row] = Float(deviation)
    for i in range { normal[i] = Float((Double(values[i]) - mean) / deviation) }
  }
  return (normal, deviations)
}
