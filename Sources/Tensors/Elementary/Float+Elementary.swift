extension Float: Elementary {
  /// e to the power of `x`.
  public static func exp(_ x: Float) -> Float { Float(Double.exp(Double(x))) }

  /// The natural logarithm of `x`.
  public static func log(_ x: Float) -> Float { Float(Double.log(Double(x))) }

  /// The hyperbolic tangent of `x`, between -1 and 1.
  public static func tanh(_ x: Float) -> Float { Float(Double.tanh(Double(x))) }

  /// The sine of `x`, in radians.
  public static func sin(_ x: Float) -> Float { Float(Double.sin(Double(x))) }

  /// The cosine of `x`, in radians.
  public static func cos(_ x: Float) -> Float { Float(Double.cos(Double(x))) }

  /// The logistic function 1 / (1 + exp(-x)), between 0 and 1.
  public static func sigmoid(_ x: Float) -> Float { Float(Double.sigmoid(Double(x))) }

  /// `x` where it is positive, else 0.
  public static func relu(_ x: Float) -> Float { x > 0 ? x : x.isNaN ? x : 0 }

  /// ½ x (1 + tanh(√(2/π) (x + 0.044715 x³))).
  public static func gelu(_ x: Float) -> Float { Float(Double.gelu(Double(x))) }
}
