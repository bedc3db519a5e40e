import Tensors
import Testing

@Suite struct TensorTests {
  private let matrix: Tensor = [[1, 2, 3], [4, 5, 6]]

  @Test func literalsHaveTheShapeTheyAreWrittenIn() {
    let cube: Tensor = [[[1], [2]], [[3], [4]]]
    #expect(cube.shape == [2, 2, 1] && cube.values == [1, 2, 3, 4])
    #expect(Tensor(2.5).shape == [] && Tensor([1.0, 2.0]).shape == [2])
    #expect(Tensor.zeros(2, 0).values == [] && Tensor.ones(2) == [1, 1])
  }

  @Test func shapesAreStretchedFromTheLastAxis() {
    #expect(matrix + [10, 20, 30] == [[11, 22, 33], [14, 25, 36]])
    #expect(matrix * [[1], [10]] == [[1, 2, 3], [40, 50, 60]])
    #expect(Tensor([1, 2]) - [[1], [2], [3]] == [[0, 1], [-1, 0], [-2, -1]])
    #expect(2 / Tensor([1, 4]) == [2, 0.5])
  }

  @Test func productsOfMatricesAndVectors() {
    #expect(matmul(matrix, [[1, 0], [0, 1], [1, 1]]) == [[4, 5], [10, 11]])
    #expect(matmul(matrix, [1, 0, -1]) == [-2, -2])
    #expect(matmul([1, -1], matrix) == [-3, -3, -3])
    #expect(matmul([1, 2, 3], [1, 2, 3]) == 14)
  }

  @Test(arguments: [(1, 1, 1), (3, 7, 5), (2, 8, 3), (5, 0, 2), (0, 3, 2), (4, 5, 0)])
  func productsAreSummedInOrder(rows: Int, inner: Int, columns: Int) {
    var generator = SeededGenerator(seed: 3)
    let a = Tensor.normal([rows, inner], using: &generator)
    let b = Tensor.normal([inner, columns], using: &generator)
    let product = matmul(a, b)
    #expect(product.shape == [rows, columns])
    for i in 0..<rows {
      for j in 0..<columns {
        let terms = (0..<inner).map { a.values[i * inner + $0] * b.values[$0 * columns + j] }
        #expect(product.values[i * columns + j] == terms.reduce(0, +))
      }
    }
  }

  @Test func reductions() {
    #expect(matrix.sum() == 21 && matrix.mean() == 3.5)
    #expect(matrix.sum(axis: 0) == [5, 7, 9] && matrix.mean(axis: -1) == [2, 5])
    #expect(Tensor.zeros(2, 0).sum(axis: 1) == [0, 0])
    let million = Tensor(repeating: 0.1, shape: [1_000_000])
    #expect(abs(million.sum().item - 100_000) < 0.02)
  }

  @Test func sharesSumToOneEvenForLargeNumbers() {
    let shares = softmax([[1_000, 1_000], [-1_000, 1_000]])
    #expect(shares == [[0.5, 0.5], [0, 1]])
    #expect(softmax(matrix.transposed(), axis: 0).sum(axis: 0).values.allSatisfy { $0 == 1 })
  }

  @Test func rearranging() {
    #expect(matrix.transposed() == [[1, 4], [2, 5], [3, 6]])
    #expect(matrix.reshaped(3, -1) == [[1, 2], [3, 4], [5, 6]])
    #expect(matrix[1] == [4, 5, 6] && matrix[1][0] == 4)
    #expect(matrix.sliced(1..<3, axis: 1) == [[2, 3], [5, 6]])
    #expect(concatenate([matrix, matrix[0..<1]])[2] == [1, 2, 3])
    #expect(concatenate([matrix, [[7], [8]]], axis: 1) == [[1, 2, 3, 7], [4, 5, 6, 8]])
    let axes = Tensor(shape: [1, 2, 3], values: matrix.values).transposed()
    #expect(axes.shape == [3, 2, 1] && axes.values == [1, 4, 2, 5, 3, 6])
  }

  @Test func description() {
    #expect("\(matrix)" == "[[1, 2, 3], [4, 5, 6]]")
    #expect("\(Tensor([1.0 / 3, 0.00001, -12.5, 123456.7]))" == "[0.3333, 1e-05, -12.5, 123457]")
    #expect("\(Tensor(0.99999)) \(Tensor(Float.nan)) \(Tensor(-0.0))" == "1 nan 0")
    #expect(
      "\(Tensor((0..<20).map { Float($0) }))" == "[0, 1, 2, 3, 4, 5, …, 19]")
  }

  @Test func randomNumbersComeFromTheSeed() {
    var generator = SeededGenerator(seed: 0)
    #expect(generator.next() == 0xE220_A839_7B1D_CDAF)  // the published test value of SplitMix64
    #expect(generator.order(of: 8).sorted() == Array(0..<8) && generator.order(of: 0).isEmpty)
    let counts = (0..<3_000).reduce(into: [0, 0, 0]) { counts, _ in
      counts[generator.whole(below: 3)] += 1
    }
    #expect(counts.allSatisfy { (900...1_100).contains($0) })
    var (one, same, other) = (
      SeededGenerator(seed: 1), SeededGenerator(seed: 1), SeededGenerator(seed: -1)
    )
    let first = Tensor.normal([20_000], deviation: 2, using: &one)
    #expect(first == Tensor.normal([20_000], deviation: 2, using: &same))
    #expect(first != Tensor.normal([20_000], deviation: 2, using: &other))
    #expect(abs(first.mean().item) < 0.05 && abs(first.squared.mean().item - 4) < 0.1)
    let uniform = Tensor.uniform([1_000], in: -1..<3, using: &one)
    #expect(uniform.values.allSatisfy { $0 >= -1 && $0 < 3 })
    #expect(abs(uniform.mean().item - 1) < 0.1)
  }
}
