import FigureModel

extension AxisTicks {
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
      below = TimeText.changes(values.map { TimeText.context($0, step: step) })
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
      if step < 12 { below = TimeText.changes(days.map { "\($0.year)" }) }
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
    let number = Int((seconds / 86_400).rounded(.down))
    let rest = Int(seconds) - number * 86_400
    if step >= 86_400 { return date(CalendarDay(number: number)) }
    let time = "\(rest / 3_600):\(twoDigits(rest / 60 % 60))"
    return step < 60 ? "\(time):\(twoDigits(rest % 60))" : time
  }

  /// What a tick's own text leaves open: the year of a day, the date of a time of day.
  static func context(_ seconds: Double, step: Double) -> String {
    let day = CalendarDay(number: Int((seconds / 86_400).rounded(.down)))
    return step >= 86_400 ? "\(day.year)" : "\(date(day)) \(day.year)"
  }

  /// The texts where they differ from the one before, and nothing elsewhere.
  static func changes(_ texts: [String]) -> [String] {
    zip(texts, [""] + texts).map { $0 == $1 ? "" : $0 }
  }

  /// The day and the month.
  private static func date(_ day: CalendarDay) -> String {
    "\(day.day) \(months[day.month - 1])"
  }

  /// The month.
  static func month(_ day: CalendarDay) -> String { months[day.month - 1] }

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
