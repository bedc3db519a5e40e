import FigureModel
import ModelFigures
import Models
import Tensors
import Testing

@Suite struct HistoryPlotTests {
  private let inputs = Tensor.ones(4, 2)

  @Test func aHistoryIsDrawnAsItsLosses() {
    var network = Network(input: [2]) {
      Dense(2); Softmax()
    }
    let alone = network.fit(inputs, [0, 1, 0, 1], epochs: 2, batch: 2, with: SGD(rate: 0.1))
    #expect(count(alone) == 1)
    let validated = network.fit(
      inputs, [0, 1, 0, 1], epochs: 2, batch: 2, with: SGD(rate: 0.1),
      validation: (inputs, [0, 0, 1, 1]))
    #expect(count(validated) == 2)
  }

  private func count(_ history: History) -> Int? {
    guard case .plot(let plot) = history.figure else { return nil }
    return plot.marks.count
  }
}
