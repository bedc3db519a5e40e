import FigureModel
import ModelFigures
import Models
import SampleData
import Tensors
import Testing

@Suite struct TensorFigureTests {
  private let matrix: Tensor = [[1, 2], [3, 4]]

  @Test func aMatrixIsRowsOfCells() {
    #expect(Heatmap(matrix).values.rows == [[1, 2], [3, 4]])
    #expect(Heatmap([1, 2, 3] as Tensor).values.rows == [[1, 2, 3]])
    #expect(Matrix(matrix) == Matrix([[1, 2], [3, 4]]))
    #expect(Matrix([1, 2] as Tensor) == Matrix([1, 2]))
    #expect(PixelGrid(matrix.reshaped(1, 1, 2, 2)).values.rows == [[1, 2], [3, 4]])
    #expect(Heatmap(Tensor.zeros(0)).values.rows.isEmpty)
  }

  @Test func aBatchIsPictures() {
    let batch = Tensor(shape: [3, 2, 1, 2], values: (0..<12).map(Float.init))
    let grids = PixelGrids(batch, captions: ["a", "b"], columns: 3)
    #expect(grids.group.members.map(\.caption) == ["a", "b", nil])
    guard case .pixels(let last) = grids.group.members[2].figure else {
      Issue.record("no picture")
      return
    }
    #expect(last.values.rows == [[8, 9]])
  }

  @Test func literalsStayListsOfNumbers() {
    #expect(Line([1, 2]).series.y == [1, 2])
    #expect(Line([3, 4] as Tensor, label: "w").series == Line([3, 4]).series)
    #expect(Bars(["a", "b"], [0.25, 0.75] as Tensor) == Bars(["a", "b"], [0.25, 0.75]))
    #expect(Points([[1, 2], [3, 4]] as Tensor, classes: [0, 1]).classNames == ["0", "1"])
    #expect(Histogram([0, 1, 1, 2] as Tensor, bins: 2).counts == [1, 3])
  }

  @Test func aConfusionMatrixHasItsNames() {
    let confusion = ConfusionMatrix(predicted: [0, 1, 1], right: [0, 0, 1], names: ["a", "b"])
    #expect(confusion.heatmap.xAxis.label == "predicted")
    guard case .heatmap(let map) = confusion.heatmap.marks.first else {
      Issue.record("no heatmap")
      return
    }
    #expect(map.values.rows == [[1, 1], [0, 1]])
    #expect(map.rows.names == ["a", "b"])
  }

  @Test(arguments: [
    ([0, 1, 2], [0, 1], 1), ([0, -1], [0, 1], 1), ([0, 1], [0, 5], 1), ([0, 1], [0, 1], 0),
    ([], [0, 1], 2),
  ])
  func whatAConfusionMatrixCannotCountIsLeftOut(predicted: [Int], right: [Int], count: Int) {
    let confusion = ConfusionMatrix(predicted: predicted, right: right, names: ["a", "b"])
    #expect(confusion.leftOut == count)
    guard case .heatmap(let map) = confusion.heatmap.marks.first else {
      Issue.record("no heatmap")
      return
    }
    #expect(map.leftOut == count)
  }

  @Test func regionsFollowTheSharesOfANetwork() {
    let network = Network(input: [2]) {
      Dense(2); Softmax()
    }
    let decisions = DecisionMap(of: network, x: -1...1, y: -1...1, resolution: 8)
    let regions = decisions.regions
    #expect(regions.margins.count == 2)
    for (row, classes) in decisions.classes.enumerated() {
      for (column, number) in classes.enumerated() {
        #expect((regions.margins[number].rows[row][column] ?? -1) >= 0)
      }
    }
  }

  @Test func whatANetworkSeesHasThePictureOfItsInput() {
    let network = Network(input: [1, 8, 8]) {
      Convolution(2, size: 3); Flatten(); Dense(10); Softmax()
    }
    let digits = DataSets.digits().inputs[0..<4].reshaped(4, 1, 8, 8)
    let saliency = network.saliencyImage(of: digits[0..<1], forClass: 3)
    #expect(saliency.values.rows.count == 8 && saliency.values.columnCount == 8)
    #expect(saliency.colors == .diverging)
    let patches = network.strongestPatches(of: 1, inLayer: 1, among: digits, count: 3)
    #expect(patches.images.group.members.count == 3)
    #expect(patches.saliencyImages.group.members.count == 3)
    #expect(patches[0].image.values.rows.count == 3)
  }

  @Test func statesOverTimeHaveAColumnAnInput() {
    let reader = RNN(inputs: 1, state: 3)
    let plot = reader.activationMap(over: [0.5, -1.0], words: ["not", "hard"])
    guard case .heatmap(let map) = plot.marks.first else {
      Issue.record("no heatmap")
      return
    }
    #expect(map.values.rows.count == 3 && map.values.columnCount == 2)
    #expect(map.columns.names == ["not", "hard"])
  }

  @Test func everyHeadOfAnAttentionIsAHeatmap() {
    let network = Network(input: [3]) {
      Embedding(vocabulary: 5, size: 4); SelfAttention(heads: 2)
    }
    let input = Tensor(shape: [1, 3], values: [0, 1, 2])
    let group = network.attention(over: input, words: ["a", "b", "c"])
    #expect(group.members.map(\.caption) == ["head 1", "head 2"])
    let none = Network(input: [2]) { Dense(2) }
    #expect(none.attention(over: [[1, 2]], words: []).members.isEmpty)
  }
}
