/// How the values of an axis are spread along it.
public enum AxisScale: String, Codable, Hashable, Sendable {
  /// Evenly.
  case linear
  /// Evenly by their logarithms; only positive values have a place.
  case log
  /// Evenly, as seconds since 1970 in UTC, with dates and times of day at the ticks.
  case time
  /// Each different value, or each name, in a slot of its own.
  case category
}

extension Double {
  /// The seconds from 1970 to the beginning of a day in UTC, for time axes; NaN if the text is no
  /// date such as `2026-11-26`.
  public static func day(_ text: String) -> Double {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]), (1...31).contains(parts[2]) else {
      return .nan
    }
    return Double(CalendarDay(year: parts[0], month: parts[1], day: parts[2]).number) * 86_400
  }
}
