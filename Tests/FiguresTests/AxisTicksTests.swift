import FigureModel
import Testing

@testable import Figures

@Suite struct AxisTicksTests {
  @Test(arguments: [
    (-4.0, 4.0, 6.8, ["−4", "−3", "−2", "−1", "0", "1", "2", "3", "4"]),
    (0, 1, 5, ["0", "0.2", "0.4", "0.6", "0.8", "1"]),
    (0.4, 2.6, 5, ["0.5", "1", "1.5", "2", "2.5"]),
    (0, 3e6, 3, ["0", "1×10⁶", "2×10⁶", "3×10⁶"]),
    (0, 3e-6, 3, ["0", "1×10⁻⁶", "2×10⁻⁶", "3×10⁻⁶"]),
    (-0.0003, 0.0003, 6, ["−0.0003", "−0.0002", "−0.0001", "0", "0.0001", "0.0002", "0.0003"]),
    (1000, 1000.5, 5, ["1000", "1000.1", "1000.2", "1000.3", "1000.4", "1000.5"]),
  ])
  func ticksAreRoundAndShort(lower: Double, upper: Double, count: Double, texts: [String]) {
    let ticks = AxisTicks(from: lower, to: upper, about: count)
    #expect(ticks.values.map(ticks.text) == texts)
  }

  @Test(
    arguments: [
      ([], -0.0...1), ([3, 3], 1.5...4.5), ([0, 0], -1...1), ([0.1, 0.93], 0...1),
      ([0.3, 2.3], 0...2.5),
      ([-0.2, -9], -10...0), ([980, 1000], 980...1000),
      ([-1e308, 1e308], -1e290...1e290),
    ] as [([Double], ClosedRange<Double>)])
  func domainsAreNeverEmptyAndAlwaysFinite(data: [Double], expected: ClosedRange<Double>) {
    let domain = PlotDomain(data: data, fixed: nil, isNice: true, ticks: 6)
    #expect(domain.lower <= expected.lowerBound)
    #expect(domain.upper >= expected.upperBound)
    #expect((domain.upper - domain.lower).isFinite)
    if data.count > 1 { #expect(domain.ticks.values.first == domain.lower) }
    #expect((2...30).contains(domain.ticks.values.count))
  }

  @Test func whatIsCountedHasWholeTicks() {
    func ticks(_ plot: Plot) -> [Double] { PlotFrame(plot, xTicks: 6).xDomain.ticks.values }
    #expect(ticks(Plot { Line([0.9, 0.5, 0.4]) }) == [1, 2, 3])
    #expect(ticks(Plot { Bars(x: [2019, 2020, 2021], y: [1, 2, 3]) }) == [2019, 2020, 2021])
    #expect(ticks(Plot { Points(x: [1, 2, 3], y: [0.5, 0.25, 0.125]) }) == [1, 2, 3])
    #expect(ticks(Plot { Line(x: [0, 0.5, 2], y: [1, 2, 3]) }).contains(0.5))
    #expect(ticks(Plot { Line(over: 0...2) { $0 } }).contains(0.5))
    #expect(ticks(Plot { Line(x: [0, 1], y: [1, 2]) }.x("t", over: 0...1.5)).contains(0.2))
    #expect(ticks(Plot { Points(x: [0, 2], y: [0, 2]) }).contains(0.5))
    #expect(ticks(Plot { Line((0...50).map(Double.init)) }).count > 4)
  }

  @Test func limitsThatAnAuthorSetsAreKept() {
    let domain = PlotDomain(data: [0, 100], fixed: 0.3...7.2, isNice: true, ticks: 6)
    #expect(domain.lower == 0.3 && domain.upper == 7.2)
    #expect(domain.ticks.values == [1, 2, 3, 4, 5, 6, 7])
  }
}
