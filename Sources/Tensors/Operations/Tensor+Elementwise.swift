/// Element by element over one tensor: the value, and its slope from input `x` and output `y`.
extension Tensor: Elementary {
  /// e to the power of each element.
  public static func exp(_ x: Tensor) -> Tensor {
    x.each("exp", Float.exp, slope: { _, y in y })
  }

  /// The natural logarithm of each element.
  public static func log(_ x: Tensor) -> Tensor {
    x.each("log", Float.log, slope: { x, _ in 1 / x })
  }

  /// The hyperbolic tangent of each element.
  public static func tanh(_ x: Tensor) -> Tensor {
    x.each("tanh", Float.tanh, slope: { _, y in 1 - y * y })
  }

  /// The sine of each element.
  public static func sin(_ x: Tensor) -> Tensor {
    x.each("sin", Float.sin, slope: { x, _ in Float.cos(x) })
  }

  /// The cosine of each element.
  public static func cos(_ x: Tensor) -> Tensor {
    x.each("cos", Float.cos, slope: { x, _ in -Float.sin(x) })
  }

  /// The logistic function of each element.
  public static func sigmoid(_ x: Tensor) -> Tensor {
    x.each("sigmoid", Float.sigmoid, slope: { _, y in y * (1 - y) })
  }

  /// Each element where it is positive, else 0; the slope at 0 is taken as 0.
  public static func relu(_ x: Tensor) -> Tensor {
    x.each("relu", Float.relu, slope: { x, _ in x > 0 ? 1 : 0 })
  }

  /// Each element times the share of a standard normal distribution below it, by the formula with
  /// tanh (Hendrycks and Gimpel 2016).
  public static func gelu(_ x: Tensor) -> Tensor {
    x.each(
      "gelu", Float.gelu,
      slope: { x, _ in
        let scale: Float = 0.797_884_6  // √(2/π)
        let wave = Float.tanh(scale * (x + 0.044715 * x * x * x))
        let inner = scale * (1 + 3 * 0.044715 * x * x)
        return 0.5 * (1 + wave) + 0.5 * x * (1 - wave * wave) * inner
      })
  }

  /// `relu` that lets only positive gradients back, so that what inhibits does not show (guided
  /// backpropagation, Springenberg et al. 2015). Not for training.
  public func guidedRelu() -> Tensor {
    let inputs = values
    return Tensor(
      "guidedRelu", shape: shape, values: Kernels.map(inputs, Float.relu),
      parents: [
        .init(node: node) { upstream in
          Kernels.zip(upstream, inputs) { $0 > 0 && $1 > 0 ? $0 : 0 }
        }
      ])
  }

  /// The square root of each element.
  public func squareRoot() -> Tensor {
    each("squareRoot", { $0.squareRoot() }, slope: { _, y in 0.5 / y })
  }

  /// The square of each element.
  public var squared: Tensor { each("squared", { $0 * $0 }, slope: { x, _ in 2 * x }) }
}

extension Tensor {
  /// A function of each element, with its slope.
  @inline(__always)
  func each(
    _ operation: String, _ function: (Float) -> Float,
    slope: @escaping @Sendable (_ x: Float, _ y: Float) -> Float
  ) -> Tensor {
    let inputs = values
    let outputs = Kernels.map(inputs, function)
    return Tensor(
      operation, shape: shape, values: outputs,
      parents: [
        .init(node: node) { upstream in
          Kernels.zip(upstream, inputs, outputs) { $0 * slope($1, $2) }
        }
      ])
  }
}
