/// The ways in which xcolor writes a colour as numbers.
enum ColorModel {
  /// A colour as `#rrggbb`; nil if the model is unknown or the values are none of it.
  static func hexadecimal(_ text: String, in model: String) -> String? {
    switch model {
    case "HTML": ColorTable.color(named: "#" + text)
    case "rgb": values(text, count: 3, scale: 255)
    case "RGB": values(text, count: 3, scale: 1)
    case "gray": values(text, count: 1, scale: 255)
    case "named": ColorTable.color(named: text)
    default: nil
    }
  }

  /// xcolor's `red!50!blue`: so many percent of the first colour, the rest of the second, which is
  /// white if it is missing; nil if it is none.
  static func mixture(_ text: String, color: (String) -> String?) -> String? {
    let parts = text.split(separator: "!", omittingEmptySubsequences: false).map { part in
      part.filter { $0 != " " }
    }
    guard (2...9).contains(parts.count), var mixed = color(parts[0]).flatMap(channels) else {
      return nil
    }
    for index in stride(from: 1, to: parts.count, by: 2) {
      let name = index + 1 < parts.count ? parts[index + 1] : "white"
      guard let percent = Double(parts[index]), (0...100).contains(percent),
        let other = color(name).flatMap(channels)
      else { return nil }
      mixed = zip(mixed, other).map { ($0 * percent + $1 * (100 - percent)) / 100 }
    }
    return "#" + mixed.map { hexadecimal(Int($0.rounded())) }.joined()
  }

  /// The three channels of `#rrggbb`.
  private static func channels(_ color: String) -> [Double]? {
    guard let value = Int(color.dropFirst(), radix: 16) else { return nil }
    return [value >> 16, value >> 8 & 0xFF, value & 0xFF].map(Double.init)
  }

  private static func values(_ text: String, count: Int, scale: Double) -> String? {
    let values = text.split(separator: ",").compactMap { part in
      Double(part.filter { $0 != " " }).map { ($0 * scale).rounded() }
    }
    guard values.count == count, values.allSatisfy({ (0...255).contains($0) }) else { return nil }
    let channels = count == 1 ? [values[0], values[0], values[0]] : values
    return "#" + channels.map { hexadecimal(Int($0)) }.joined()
  }

  private static func hexadecimal(_ byte: Int) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
