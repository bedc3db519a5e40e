/// Numbers that the elementary functions are defined for: `Double`, `Float`, and `Tensor`.
///
/// They are computed here, by additions, multiplications, divisions and integer arithmetic only,
/// because a C library picks its code by the processor and its last bits with it. The results for
/// `Double` lie within 2 units in the last place of the true value, those for `Float` are the
/// `Double` ones rounded. Operations are never fused, so all machines give the same bytes.
///
/// Where Foundation is imported too, a bare `exp(x)` of a `Double` means the C library's function;
/// `Double.exp(x)` and all functions of tensors are always these.
public protocol Elementary {
  /// e to the power of `x`.
  static func exp(_ x: Self) -> Self
  /// The natural logarithm of `x`.
  static func log(_ x: Self) -> Self
  /// The hyperbolic tangent of `x`, between -1 and 1.
  static func tanh(_ x: Self) -> Self
  /// The sine of `x`, in radians.
  static func sin(_ x: Self) -> Self
  /// The cosine of `x`, in radians.
  static func cos(_ x: Self) -> Self
  /// The logistic function 1 / (1 + exp(-x)), between 0 and 1.
  static func sigmoid(_ x: Self) -> Self
  /// `x` where it is positive, else 0 (Nair and Hinton 2010).
  static func relu(_ x: Self) -> Self
  /// `x` times the share of a standard normal distribution below `x`, by the formula with tanh
  /// (Hendrycks and Gimpel 2016).
  static func gelu(_ x: Self) -> Self
  /// The square root of the value, correctly rounded (IEEE 754 §5.4.1).
  func squareRoot() -> Self
}

/// e to the power of `x`.
public func exp<Value: Elementary>(_ x: Value) -> Value { Value.exp(x) }

/// The natural logarithm of `x`.
public func log<Value: Elementary>(_ x: Value) -> Value { Value.log(x) }

/// The hyperbolic tangent of `x`, between -1 and 1.
public func tanh<Value: Elementary>(_ x: Value) -> Value { Value.tanh(x) }

/// The sine of `x`, in radians.
public func sin<Value: Elementary>(_ x: Value) -> Value { Value.sin(x) }

/// The cosine of `x`, in radians.
public func cos<Value: Elementary>(_ x: Value) -> Value { Value.cos(x) }

/// The square root of `x`, correctly rounded.
public func sqrt<Value: Elementary>(_ x: Value) -> Value { x.squareRoot() }

/// The logistic function 1 / (1 + exp(-x)), between 0 and 1.
public func sigmoid<Value: Elementary>(_ x: Value) -> Value { Value.sigmoid(x) }

/// `x` where it is positive, else 0 (Nair and Hinton 2010).
public func relu<Value: Elementary>(_ x: Value) -> Value { Value.relu(x) }

/// `x` times the share of a standard normal distribution below `x` (Hendrycks and Gimpel 2016).
public func gelu<Value: Elementary>(_ x: Value) -> Value { Value.gelu(x) }
