import Tensors
import Testing

/// What an author reads after a mistake with shapes: the operation, and the shapes.
@Suite struct ShapeMistakeTests {
  @Test func sum() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Tensor.ones(2, 3) + Tensor.ones(2)
    }
    #expect(says("+: the shapes [2, 3] and [2] do not fit each other", result))
  }

  @Test func product() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = matmul(Tensor.ones(2, 3), Tensor.ones(4, 5))
    }
    #expect(says("matmul: the shapes [2, 3] and [4, 5] do not fit: 3 columns, 4 rows", result))
  }

  @Test func concatenation() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = concatenate([Tensor.ones(2, 3), Tensor.ones(2, 4)])
    }
    #expect(says("concatenate: the shapes [[2, 3], [2, 4]] differ outside axis 0", result))
  }

  @Test func position() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Tensor.ones(2, 3)[2]
    }
    #expect(says("subscript: there is no position 2", result))
  }

  @Test func weightsOfAConvolution() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = convolve(Tensor.ones(1, 2, 8, 8), Tensor.ones(4, 3, 3, 3))
    }
    #expect(says("convolve: weights of shape [4, 3, 3, 3] do not fit [1, 2, 8, 8]", result))
  }

  @Test func aWindowThatIsTooLarge() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = maxPool(Tensor.ones(1, 1, 2, 8), size: 3)
    }
    #expect(
      says("maxPool: a window of [3, 3] in steps of 3 does not fit into [1, 1, 2, 8]", result))
  }

  @Test func aClassThatScoresDoNotHave() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = crossEntropy(Tensor.ones(2, 3), [0, 3])
    }
    #expect(says("crossEntropy: 2 classes do not fit scores of shape [2, 3]", result))
  }

  @Test func gradientOfManyNumbers() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = gradient(of: Tensor.ones(2), wrt: [])
    }
    #expect(says("gradient: the result has the shape [2]; take its sum() or mean() first", result))
  }

  private func says(_ message: String, _ result: ExitTest.Result?) -> Bool {
    String(decoding: result?.standardErrorContent ?? [], as: UTF8.self).contains(message)
  }
}
