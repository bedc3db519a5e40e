import FigureModel

extension AxisTicks {
  /// Ticks of a logarithmic axis: powers of ten, with 2 and 5 between them when these are few.
  init(logFrom lower: Double, to upper: Double, about count: Double) {
    let first = Int((Logarithm.base10(lower) + 1e-9).rounded(.down))
    let last = Int((Logarithm.base10(upper) - 1e-9).rounded(.up))
    let stride = max(1, Int((Double(last - first) / max(count, 1)).rounded(.up)))
    let slack = 1e-9
    let range = lower * (1 - slack)...upper * (1 + slack)
    let powers = (first...max(first, last)).count { range.contains(Logarithm.power($0)) }
    let factors = Double(last - first) * 3 <= count || powers < 2 ? [1.0, 2, 5] : [1]
    let all = Swift.stride(from: first, through: last, by: stride).flatMap { exponent in
      factors.map { (value: $0 * Logarithm.power(exponent), exponent: exponent, factor: $0) }
    }
    let shown = all.filter { range.contains($0.value) }
    let isShort = first >= -4 && last <= 5
    self.init(
      values: shown.map(\.value),
      texts: shown.map { tick in
        isShort
          ? NumberText(exponent: min(tick.exponent, 0), largest: 1).text(tick.value)
          : NumberText.power(of: tick.factor, tick.exponent)
      })
  }

  /// Ticks of an axis of seconds since 1970, at round times and dates.
  init(timeFrom lower: Double, to upper: Double, about count: Double) {
    let wanted = (upper - lower) / max(count, 1)
    let day = 86_400.0
    if wanted < 28 * day {
      let steps =
        [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800]
        + [21_600, 43_200, 86_400, 172_800, 604_800, 1_209_600]
      let step = Double(steps.first { Double($0) >= wanted * 0.75 } ?? 1_209_600)
      let first = (lower / step - 1e-9).rounded(.up)
      let number = Int(min(max((upper / step + 1e-9).rounded(.down) - first, 0), 100))
      let values = (0...number).map { (first + Double($0)) * step }.filter { $0 <= upper }
      self.init(values: values, texts: values.map { TimeText.text($0, step: step) })
    } else {
      let steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 2_400, 6_000, 12_000]
      let step = steps.first { Double($0) * 30.4 * day >= wanted * 0.75 } ?? 12_000
      let start = CalendarDay(number: Int((lower / day).rounded(.down)))
      let base = (start.year * 12 + start.month - 1) / step * step
      let days = (0...100).map { index -> CalendarDay in
        let month = base + index * step
        return CalendarDay(year: month / 12, month: month % 12 + 1, day: 1)
      }.filter { (lower...upper).contains(Double($0.number) * day) }
      self.init(
        values: days.map { Double($0.number) * day },
        texts: days.map { step >= 12 ? "\($0.year)" : TimeText.month($0) })
    }
  }
}

/// Writes dates and times of day.
enum TimeText {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The time of day, or the day where ticks are days apart.
  static func text(_ seconds: Double, step: Double) -> String {
    let whole = Int(seconds)
    let number = Int((seconds / 86_400).rounded(.down))
    let rest = whole - number * 86_400
    if step >= 86_400 || rest == 0 && step >= 3_600 {
      let day = CalendarDay(number: number)
      return "\(day.day) \(months[day.month - 1])"
    }
    let time = "\(rest / 3_600):\(twoDigits(rest / 60 % 60))"
    return step < 60 ? "\(time):\(twoDigits(rest % 60))" : time
  }

  /// The month, or the year at its beginning.
  static func month(_ day: CalendarDay) -> String {
    day.month == 1 ? "\(day.year)" : months[day.month - 1]
  }

  /// A date in full, with the time of day if there is one.
  static func full(_ seconds: Double) -> String {
    guard seconds.magnitude < 1e13 else { return NumberText.significant(seconds) }
    let number = Int((seconds / 86_400).rounded(.down))
    let day = CalendarDay(number: number)
    let date = "\(day.year)-\(twoDigits(day.month))-\(twoDigits(day.day))"
    return seconds == Double(number) * 86_400 ? date : "\(date) \(text(seconds, step: 1))"
  }

  private static func twoDigits(_ number: Int) -> String {
    (number < 10 ? "0" : "") + "\(number)"
  }
}
