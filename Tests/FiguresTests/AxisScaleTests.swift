import FigureModel
import Foundation
import Testing

@testable import Figures

@Suite struct AxisScaleTests {
  @Test func logarithmsAreRight() {
    for value in [1e-300, 3e-7, 0.1, 0.5, 1, 1.4142, 2, 9.99, 10, 1e6, 7e200] {
      #expect(abs(Logarithm.base10(value) - log10(value)) <= 1e-14 * max(1, abs(log10(value))))
    }
    #expect(Logarithm.base10(0) == -.infinity)
  }

  @Test(
    arguments: [
      (1, 1000, 5, ["1", "10", "100", "1000"]), (0.01, 10, 6, ["0.01", "0.1", "1", "10"]),
      (1, 20, 6, ["1", "2", "5", "10", "20"]), (4, 64, 5, ["5", "10", "20", "50"]),
      (1e3, 1e7, 4.6, ["10³", "10⁴", "10⁵", "10⁶", "10⁷"]),
      (1e-9, 1e3, 4, ["10⁻⁹", "10⁻⁶", "10⁻³", "10⁰", "10³"]),
      (1.8, 4.2, 5, ["2", "3", "4"]), (2, 40, 5, ["2", "5", "10", "20"]),
      (0.85, 1.15, 3, ["0.9", "1", "1.1"]),
    ] as [(Double, Double, Double, [String])])
  func logTicksArePowersOfTen(lower: Double, upper: Double, count: Double, texts: [String]) {
    let ticks = AxisTicks(logFrom: lower, to: upper, about: count)
    #expect(ticks.values.map(ticks.text) == texts)
  }

  @Test(
    arguments: [
      ("2026-01-01", "2026-01-05", ["1 Jan", "2 Jan", "3 Jan", "4 Jan", "5 Jan"]),
      ("2025-10-15", "2026-04-10", ["Nov", "Dec", "Jan", "Feb", "Mar", "Apr"]),
      ("2019-06-01", "2024-02-01", ["2020", "2021", "2022", "2023", "2024"]),
    ] as [(String, String, [String])])
  func timeTicksAreDates(from: String, to: String, texts: [String]) {
    let ticks = AxisTicks(timeFrom: .day(from), to: .day(to), about: 5)
    #expect(ticks.values.map(ticks.text) == texts)
  }

  @Test func yearsStandBelowWhereTheyChange() {
    let months = AxisTicks(timeFrom: .day("2025-10-15"), to: .day("2026-04-10"), about: 5)
    #expect(months.below == ["2025", "", "2026", "", "", ""])
    let years = AxisTicks(timeFrom: .day("2019-06-01"), to: .day("2024-02-01"), about: 5)
    #expect(years.below.isEmpty)
    let hours = AxisTicks(timeFrom: .day("2026-03-01"), to: .day("2026-03-02"), about: 4)
    #expect(hours.below == ["1 Mar 2026", "", "", "", "2 Mar 2026"])
  }

  @Test func aLongDateNearAnEndStaysInside() throws {
    let hours = [0.0, 7_200, 86_400].map { $0 + .day("2026-05-30") }
    let plot = Plot { Line(x: hours, y: [1, 2, 3]) }.x("time", scale: .time)
    let scene = try TestFont.renderer().scene(plot.figure)
    #expect(scene.labels.contains { $0.words == "31 May 2026" })
    #expect(scene.bounds.width <= 446)
  }

  @Test func otherMultiplesOfPowersHaveTicksWithoutNumbers() {
    let ticks = AxisTicks(logFrom: 0.5, to: 300, about: 4)
    #expect(ticks.values == [1, 10, 100])
    #expect(ticks.minor.prefix(7) == [0.5, 0.6, 0.7, 0.8, 0.9, 2, 3])
    #expect(ticks.minor.suffix(3) == [90, 200, 300])
    #expect(AxisTicks(logFrom: 1e-9, to: 1e3, about: 4).minor.count == 8)
  }

  @Test func shortLogDomainsAreNotHalfEmpty() {
    let domain = PlotDomain(
      data: [1.9, 4], axis: .init(), scale: .log, isNice: true, ticks: 5)
    #expect(domain.lower > 1.75 && domain.upper < 4.35)
  }

  @Test func timeTicksAreTimesOfDay() {
    let ticks = AxisTicks(timeFrom: 0, to: 7_200, about: 4)
    #expect(ticks.values.map(ticks.text) == ["0:00", "0:30", "1:00", "1:30", "2:00"])
    #expect(TimeText.full(90_061) == "1970-01-02 1:01:01")
  }

  @Test func daysCountAsTheCalendarDoes() {
    #expect(Double.day("1970-01-01") == 0)
    #expect(Double.day("2000-02-29") == 951_782_400)
    #expect(Double.day("2026-11-26") == 1_795_651_200)
    #expect(Double.day("26 November").isNaN && Double.day("2026-13-01").isNaN)
    for number in stride(from: -800_000, through: 800_000, by: 997) {
      #expect(CalendarDay(number: number).number == number)
    }
  }

  @Test func logDomainsAreNeverEmpty() {
    for data in [[], [5], [0, -1], [.leastNonzeroMagnitude, 1e308], [3, 700]] as [[Double]] {
      let domain = PlotDomain(
        data: data, axis: .init(), scale: .log, isNice: true, ticks: 5)
      #expect(0 < domain.lower && domain.lower < domain.upper && domain.upper.isFinite)
    }
  }

  @Test func namesOfSeveralBarsShareTheirSlots() {
    let frame = PlotFrame(FixtureFigures.groupedBars)
    #expect(frame.xSlots == ["RNN", "GRU", "LSTM", "none"])
    #expect(frame.series.map { $0.runs[0].map(\.x) } == [[0, 1, 2], [1, 2, 3]])
  }

  @Test func numbersOnACategoryAxisHaveSlotsInOrder() {
    let frame = PlotFrame(FixtureFigures.category)
    #expect(frame.xSlots == ["1", "10", "100"])
    #expect(frame.series[0].runs[0].map(\.x) == [2, 0, 1, 0])
  }

  @Test func lyingBarsGrowToTheRight() {
    let frame = PlotFrame(FixtureFigures.lyingBars)
    #expect(frame.ySlots == ["embedding", "self-attention", "head"])
    #expect(frame.xDomain.lower == 0 && frame.xDomain.upper >= 3072)
  }

  @Test func zeroHasNoPlaceOnALogAxis() {
    let frame = PlotFrame(Plot { Line([1, 0, 10, 100]) }.y("y", scale: .log))
    #expect(frame.series[0].runs.map { $0.map(\.y) } == [[1], [10, 100]])
  }
}
