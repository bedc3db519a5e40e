/// The colours that a formula may name.
enum ColorTable {
  /// CSS's sixteen basic names and those that notes use most, as `#rrggbb`.
  static let colors: [String: String] = [
    "black": "#000000", "blue": "#0000ff", "brown": "#a52a2a", "crimson": "#dc143c",
    "cyan": "#00ffff", "darkblue": "#00008b", "darkgray": "#a9a9a9", "darkgreen": "#006400",
    "darkorange": "#ff8c00", "darkred": "#8b0000", "fuchsia": "#ff00ff", "gold": "#ffd700",
    "gray": "#808080", "green": "#008000", "grey": "#808080", "indigo": "#4b0082",
    "lightblue": "#add8e6", "lightgray": "#d3d3d3", "lightgreen": "#90ee90", "lime": "#00ff00",
    "magenta": "#ff00ff", "maroon": "#800000", "navy": "#000080", "olive": "#808000",
    "orange": "#ffa500", "pink": "#ffc0cb", "purple": "#800080", "red": "#ff0000",
    "royalblue": "#4169e1", "salmon": "#fa8072", "silver": "#c0c0c0", "skyblue": "#87ceeb",
    "steelblue": "#4682b4", "teal": "#008080", "tomato": "#ff6347", "turquoise": "#40e0d0",
    "violet": "#ee82ee", "white": "#ffffff", "yellow": "#ffff00",
  ]

  /// Names that are commands, too: `\red{x}`.
  static let shorthands = ["blue", "gray", "green", "orange", "pink", "purple", "red"]

  /// A colour by name, in any letter case, or as three or six hexadecimal digits behind `#`.
  static func color(named name: String) -> String? {
    let name = name.lowercased()
    if let color = colors[name] { return color }
    let digits = Array(name.utf8.dropFirst())
    guard name.hasPrefix("#"), digits.count == 3 || digits.count == 6,
      digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    let long = digits.count == 6 ? digits : digits.flatMap { [$0, $0] }
    return "#" + String(decoding: long, as: UTF8.self)
  }
}
