import Tensors

/// The step of a recurrent network, with weights that can be learned.
protocol RecurrentCell: Trainable {
  /// The size of what is handed on: that of the state, or more.
  var memorySize: Int { get }
  /// What stands in the cell in figures, as TeX.
  func tex(_ notation: Notation) -> String
  /// The next memory from the last one and an input.
  func callAsFunction(_ memory: Tensor, _ input: Tensor) -> Tensor
  /// The state, which others see, of a memory.
  func state(of memory: Tensor) -> Tensor
}

extension RecurrentCell {
  /// The memory itself.
  func state(of memory: Tensor) -> Tensor { memory }
}
