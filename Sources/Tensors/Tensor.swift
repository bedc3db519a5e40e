/// An array of numbers of any number of dimensions, which remembers how it was computed.
///
/// A tensor never changes. Operations make new ones that know their operands, so that
/// `gradient(of:wrt:)` can follow the way back.
///
///     let w: Tensor = [[1, 2], [3, 4]]
///     let y = tanh(matmul(w, [1, -1]))
public struct Tensor: Sendable {
  let node: TensorNode

  /// The size along each axis: `[]` for a number, `[rows, columns]` for a matrix.
  public var shape: [Int] { node.shape }

  /// The elements in row-major order: the last axis runs fastest.
  public var values: [Float] { node.values }

  /// The number of elements.
  public var count: Int { node.values.count }

  /// The number of axes.
  public var rank: Int { node.shape.count }

  /// The one element of a tensor that has just one.
  public var item: Float {
    require(count == 1, "item: a tensor of shape \(shape) has \(count) elements, not one")
    return values[0]
  }

  /// A tensor of this shape from its elements in row-major order.
  public init(shape: [Int], values: [Float]) {
    require(shape.allSatisfy { $0 >= 0 }, "Tensor: the shape \(shape) has a negative size")
    require(
      values.count == shape.elementCount,
      "Tensor: the shape \(shape) takes \(shape.elementCount) values, but there are \(values.count)"
    )
    node = TensorNode(shape: shape, values: values)
  }

  /// The result of an operation.
  init(_ operation: String, shape: [Int], values: [Float], parents: [TensorNode.Parent]) {
    node = TensorNode(operation: operation, shape: shape, values: values, parents: parents)
  }
}

extension Tensor {
  /// A number, of shape `[]`.
  public init(_ number: Float) { self.init(shape: [], values: [number]) }

  /// A number, of shape `[]`.
  public init(_ number: Double) { self.init(Float(number)) }

  /// A vector, of shape `[count]`.
  public init(_ vector: some Sequence<Float>) {
    let values = Array(vector)
    self.init(shape: [values.count], values: values)
  }

  /// A vector, of shape `[count]`.
  public init(_ vector: [Double]) { self.init(vector.lazy.map { Float($0) }) }

  /// A tensor filled with one number.
  public init(repeating number: Float, shape: [Int]) {
    self.init(shape: shape, values: [Float](repeating: number, count: shape.elementCount))
  }

  /// A tensor of zeros.
  public static func zeros(_ shape: Int...) -> Tensor { Tensor(repeating: 0, shape: shape) }

  /// A tensor of ones.
  public static func ones(_ shape: Int...) -> Tensor { Tensor(repeating: 1, shape: shape) }

  /// The same values with no memory of how they were computed.
  public var detached: Tensor { Tensor(shape: shape, values: values) }
}

extension Tensor: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral
{
  /// A number.
  public init(floatLiteral value: Float) { self.init(value) }

  /// A number.
  public init(integerLiteral value: Int) { self.init(Float(value)) }

  /// Tensors of one shape along a new first axis: `[1, 2]` is a vector, `[[1], [2]]` a matrix.
  public init(arrayLiteral elements: Tensor...) {
    self = elements.isEmpty ? Tensor.zeros(0) : stack(elements)
  }
}

extension Tensor: Equatable {
  /// Whether shapes and elements are the same; how they were computed does not matter.
  public static func == (left: Tensor, right: Tensor) -> Bool {
    left.shape == right.shape && left.values == right.values
  }
}
