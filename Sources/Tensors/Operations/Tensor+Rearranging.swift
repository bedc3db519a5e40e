extension Tensor {
  /// The same elements in another shape; one size may be -1, for what is left.
  public func reshaped(_ sizes: Int...) -> Tensor { reshaped(to: sizes) }

  /// The same elements in another shape; one size may be -1, for what is left.
  public func reshaped(to sizes: [Int]) -> Tensor {
    let known = sizes.filter { $0 != -1 }.elementCount
    let filled = sizes.map { $0 == -1 && known > 0 ? count / known : $0 }
    require(
      filled.elementCount == count && filled.allSatisfy { $0 >= 0 },
      "reshaped: \(count) elements of shape \(shape) do not fill the shape \(sizes)")
    return Tensor(
      "reshaped", shape: filled, values: values, parents: [.init(node: node) { $0 }])
  }

  /// The axes in reverse order: of a matrix, its rows as columns.
  public func transposed() -> Tensor {
    view(
      "transposed", StridedView(shape: shape.reversed(), strides: shape.rowMajorStrides.reversed()))
  }

  /// The axes in another order: axis i of the result is axis `axes[i]` of this.
  public func transposed(to axes: [Int]) -> Tensor {
    require(
      axes.sorted() == Array(0..<rank),
      "transposed: \(axes) is no order of the axes of the shape \(shape)")
    let strides = shape.rowMajorStrides
    return view(
      "transposed", StridedView(shape: axes.map { shape[$0] }, strides: axes.map { strides[$0] }))
  }

  /// The same elements, repeated to a shape that these can be stretched to.
  public func broadcast(to larger: [Int]) -> Tensor {
    require(
      shape.broadcast(with: larger) == larger,
      "broadcast: the shape \(shape) cannot be repeated to \(larger)")
    let spread = Broadcast(shape, to: larger)
    return Tensor(
      "broadcast", shape: larger, values: spread.spread(values),
      parents: [.init(node: node) { spread.total($0) }])
  }

  /// The parts at several positions of the first axis, in this order and with repeats: the rows of
  /// a table, such as the vectors of words.
  public func gathered(_ positions: [Int]) -> Tensor {
    require(
      rank > 0 && positions.allSatisfy { (0..<shape[0]).contains($0) },
      "gathered: not all positions of \(positions.prefix(8)) are in the shape \(shape)")
    let (size, count) = (shape.dropFirst().reduce(1, *), count)
    return Tensor(
      "gathered", shape: [positions.count] + shape.dropFirst(),
      values: positions.flatMap { values[($0 * size)..<(($0 + 1) * size)] },
      parents: [
        .init(node: node) { upstream in
          var slopes = [Float](repeating: 0, count: count)
          for (row, position) in positions.enumerated() {
            for i in 0..<size { slopes[position * size + i] += upstream[row * size + i] }
          }
          return slopes
        }
      ])
  }

  /// The part at one position of the first axis: a row of a matrix, an element of a vector.
  public subscript(position: Int) -> Tensor {
    require(
      rank > 0 && (0..<shape[0]).contains(position),
      "subscript: there is no position \(position) along the first axis of the shape \(shape)")
    return self[position..<(position + 1)].reshaped(to: Array(shape.dropFirst()))
  }

  /// The part at neighbouring positions of the first axis.
  public subscript(range: Range<Int>) -> Tensor { sliced(range, axis: 0) }

  /// The part at neighbouring positions of an axis.
  public func sliced(_ range: Range<Int>, axis number: Int) -> Tensor {
    let axis = shape.axis(number, in: "sliced")
    require(
      range.lowerBound >= 0 && range.upperBound <= shape[axis],
      "sliced: there is no range \(range) along axis \(number) of the shape \(shape)")
    return view("sliced", StridedView(shape, axis: axis, range: range))
  }

  /// What a view selects; each element is selected at most once.
  private func view(_ operation: String, _ view: StridedView) -> Tensor {
    let count = count
    return Tensor(
      operation, shape: view.shape, values: view.gather(from: values),
      parents: [.init(node: node) { view.scattered($0, count: count) }])
  }
}

/// Tensors one after another along an axis; their other sizes agree.
public func concatenate(_ tensors: [Tensor], axis number: Int = 0) -> Tensor {
  require(!tensors.isEmpty, "concatenate: there are no tensors")
  let axis = tensors[0].shape.axis(number, in: "concatenate")
  var whole = tensors[0].shape
  whole[axis] = 0
  for tensor in tensors {
    var expected = tensor.shape
    if tensor.rank == whole.count { expected[axis] = whole[axis] }
    require(
      expected == whole,
      "concatenate: the shapes \(tensors.map(\.shape)) differ outside axis \(number)")
    whole[axis] += tensor.shape[axis]
  }
  var values = [Float](repeating: 0, count: whole.elementCount)
  var parents: [TensorNode.Parent] = []
  var start = 0
  for tensor in tensors {
    let end = start + tensor.shape[axis]
    let view = StridedView(whole, axis: axis, range: start..<end)
    view.add(tensor.values, to: &values)
    parents.append(.init(node: tensor.node) { view.gather(from: $0) })
    start = end
  }
  return Tensor("concatenate", shape: whole, values: values, parents: parents)
}

/// Tensors of one shape along a new first axis.
public func stack(_ tensors: [Tensor]) -> Tensor {
  require(
    Set(tensors.map(\.shape)).count <= 1,
    "stack: the shapes \(tensors.map(\.shape)) differ")
  return concatenate(tensors.map { $0.reshaped(to: [1] + $0.shape) })
}
