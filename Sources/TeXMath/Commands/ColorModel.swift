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
