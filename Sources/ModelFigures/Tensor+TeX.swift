import Tensors

extension Tensor {
  /// The elements as TeX, to four digits: a number of its own, a vector in parentheses.
  var tex: String {
    let numbers = values.prefix(4).map(Tensor.short) + (count > 4 ? [#"\dots"#] : [])
    return count == 1 ? numbers[0] : "(\(numbers.joined(separator: ", ")))"
  }
}
