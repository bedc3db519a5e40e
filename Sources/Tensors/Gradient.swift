/// The slope of a number in each element of a tensor that it was computed from.
///
/// - Parameters:
///   - result: A tensor of one element, such as a loss.
///   - variable: A tensor that the result was computed from: weights, inputs, or anything between.
/// - Returns: A tensor of the variable's shape; zeros if the result does not depend on it.
public func gradient(of result: Tensor, wrt variable: Tensor) -> Tensor {
  gradient(of: result, wrt: [variable])[0]
}

/// The slopes of a number in each element of several tensors that it was computed from.
///
/// Reverse-mode differentiation (Linnainmaa 1970): one pass from the result back, in an order that
/// depends on the computation only.
public func gradient(of result: Tensor, wrt variables: [Tensor]) -> [Tensor] {
  require(
    result.count == 1,
    "gradient: the result has the shape \(result.shape); take its sum() or mean() first")
  var pass = BackwardPass(from: result.node, to: variables.map(\.node))
  pass.run()
  return variables.map { variable in
    let slopes = pass.gradient(of: variable.node)
    return Tensor(
      shape: variable.shape, values: slopes ?? [Float](repeating: 0, count: variable.count))
  }
}

/// One way back through a computation.
private struct BackwardPass {
  /// The nodes that the result was computed from, each after its parents.
  private let order: [TensorNode]
  /// Where a node stands in the order.
  private var position: [ObjectIdentifier: Int] = [:]
  /// The positions of the parents of each node in turn, -1 for those that lead to no variable.
  private var links: [Int] = []
  /// Whether the node at a position leads to a variable.
  private var isOnTheWay: [Bool] = []
  private var gradients: [[Float]?] = []
  private let variables: Set<ObjectIdentifier>

  init(from result: TensorNode, to variables: [TensorNode]) {
    self.variables = Set(variables.map { ObjectIdentifier($0) })
    order = result.history
    for (index, node) in order.enumerated() { place(node, at: index) }
    gradients = [[Float]?](repeating: nil, count: order.count)
    gradients[order.count - 1] = [1]
  }

  mutating func run() {
    var link = links.count
    for index in order.indices.reversed() {
      let parents = order[index].parents
      link -= parents.count
      guard isOnTheWay[index], let upstream = gradients[index] else { continue }
      if !variables.contains(ObjectIdentifier(order[index])) { gradients[index] = nil }
      for (parent, target) in zip(parents, links[link...]) where target >= 0 {
        add(parent.pullback(upstream), at: target)
      }
    }
  }

  func gradient(of node: TensorNode) -> [Float]? {
    position[ObjectIdentifier(node)].flatMap { gradients[$0] }
  }

  private mutating func add(_ slopes: [Float], at index: Int) {
    guard let sum = gradients[index] else { return gradients[index] = slopes }
    gradients[index] = Kernels.zip(sum, slopes, +)
  }

  private mutating func place(_ node: TensorNode, at index: Int) {
    var leads = false
    for parent in node.parents {
      let place = position[ObjectIdentifier(parent.node)] ?? -1
      let isUseful = place >= 0 && isOnTheWay[place]
      links.append(isUseful ? place : -1)
      if isUseful { leads = true }
    }
    isOnTheWay.append(leads || variables.contains(ObjectIdentifier(node)))
    position[ObjectIdentifier(node)] = index
  }
}
