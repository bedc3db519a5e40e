import Models
import Tensors
import Testing

@Suite struct ActivationTests {
  @Test func namesAreThoseOfTheField() {
    #expect(Activation.all.map(\.name) == ["sigmoid", "tanh", "ReLU", "leaky ReLU", "swish"])
  }

  @Test(arguments: Activation.all.indices)
  func numbersAndTensorsAgree(index: Int) {
    let activation = Activation.all[index]
    let points: [Double] = [-6, -1.5, -0.25, 0, 0.5, 3, 20]
    for (z, value) in zip(points, activation(Tensor(points)).values) {
      #expect(abs(activation(z) - Double(value)) < 1e-6)
    }
  }

  @Test func knownValues() {
    #expect(Activation.sigmoid(0) == 0.5 && Activation.tanh(0) == 0 && Activation.relu(-2) == 0)
    #expect(Activation.leakyReLU(-2) == -0.02 && Activation.swish(0) == 0)
    #expect(Activation.identity(1.25) == 1.25 && Activation.identity([1, 2]) == [1, 2])
  }
}
