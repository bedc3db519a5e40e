import FigureModel
import Testing

@testable import Figures

@Suite struct DescriptionTests {
  @Test func aNetworkTellsWhatFlows() {
    let network = UnrolledNetwork(
      initialState: "$h_0$",
      steps: [.cell(.init(input: "easy", output: "$y_1$", state: "$h_1$")), .ellipsis])
    let (title, text) = FigureDescriber.describe(network.figure)
    #expect(title == "RNN unrolled over 1 step, with others left out")
    #expect(
      text == "The state starts as h sub 0. Step 1 takes easy, gives y sub 1 and hands on the state"
        + " h sub 1. Steps are left out.")
  }

  @Test func aPlotTellsItsRanges() {
    let plot = Plot { Line(over: -2...2, label: "ReLU") { max($0, 0) } }.x("$z$").y("$a(z)$")
    let (title, text) = FigureDescriber.describe(plot.figure)
    #expect(title == "Plot of ReLU over z")
    #expect(
      text
        == "The horizontal axis, z, runs from −2 to 2. The vertical axis, a of z, runs from 0 to 2."
        + " ReLU goes from 0 to 2, between 0 and 2.")
  }

  @Test func anAuthorsWordsWin() {
    let plot = Plot { Line([1, 2]) }.titled("Losses", description: "They fall.")
    #expect(FigureDescriber.describe(plot.figure) == ("Losses", "They fall."))
  }
}
