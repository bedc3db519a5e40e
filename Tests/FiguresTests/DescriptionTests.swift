import FigureModel
import Testing

@testable import Figures

@Suite struct DescriptionTests {
  @Test(arguments: [
    (#"\mathbf{h}_{(t-1)}"#, "h_(t-1)"), (#"\hat{\mathbf{y}}"#, "hat y"),
    (#"\mathbf{y}_{(L)} = \mathrm{Classifier} = \hat y"#, "y_(L) = Classifier = hat y"),
    (#"\alpha \cdot x"#, "alpha times x"), (#"\"#, ""),
  ])
  func texIsReadable(tex: String, text: String) {
    #expect(SpokenTeX.text(tex) == text)
  }

  @Test func aNetworkTellsWhatFlows() {
    let network = UnrolledNetwork(
      initialState: "$h_0$",
      steps: [.cell(.init(input: "easy", output: "$y_1$", state: "$h_1$")), .ellipsis])
    let (title, text) = FigureDescriber.describe(network.figure)
    #expect(title == "RNN unrolled over 1 step, with others left out")
    #expect(
      text == "The state starts as h_0. Step 1 takes easy, gives y_1 and hands on the state h_1."
        + " Steps are left out.")
  }

  @Test func aPlotTellsItsRanges() {
    let plot = Plot { Line(over: -2...2, label: "ReLU") { max($0, 0) } }.x("$z$").y("$a(z)$")
    let (title, text) = FigureDescriber.describe(plot.figure)
    #expect(title == "Plot of ReLU over z")
    #expect(
      text
        == "The horizontal axis, z, runs from −2 to 2. The vertical axis, a(z), runs from 0 to 2."
        + " ReLU goes from 0 to 2, between 0 and 2.")
  }

  @Test func anAuthorsWordsWin() {
    let plot = Plot { Line([1, 2]) }.titled("Losses", description: "They fall.")
    #expect(FigureDescriber.describe(plot.figure) == ("Losses", "They fall."))
  }
}
