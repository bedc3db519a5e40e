/// Turns siunitx's numbers and units into TeX.
struct QuantityReader {
  private var scanner: ScalarScanner
  private var tex = ""
  /// What `\kilo` and its like put before the next unit.
  private var prefix = ""
  /// What `\square` says about the next unit.
  private var power = ""
  /// Whether `\per` stands before the next unit.
  private var isInverse = false

  private init(_ source: [Unicode.Scalar]) {
    scanner = ScalarScanner(source)
  }

  /// A number with its unit; angles stand close to their number.
  static func quantity(_ number: [Unicode.Scalar], _ unit: [Unicode.Scalar]) -> String {
    let number = Self.number(number)
    let unit = Self.unit(unit)
    let isClose = number.isEmpty || unit.isEmpty || unit.hasPrefix("^") || unit.hasPrefix("/")
    return isClose ? number + unit : number + "\\:" + unit
  }

  /// A number such as `1.5e-3`, `1.2(3)` or `5 +- 1`.
  static func number(_ source: [Unicode.Scalar]) -> String {
    var reader = UnitReader(source.filter { $0 != " " })
    let tex = reader.read()
    return tex.hasPrefix("\\mathrm{e}^") ? "10^" + tex.dropFirst(11) : tex
  }

  /// An angle in degrees, minutes and seconds between semicolons.
  static func angle(_ source: [Unicode.Scalar]) -> String {
    let signs = ["^{\\circ}", "'", "''"]
    return zip(source.split(separator: ";", omittingEmptySubsequences: false), signs)
      .map { part, sign in part.isEmpty ? "" : number(Array(part)) + sign }.joined()
  }

  /// A unit of commands, `\metre\per\second`, or of letters, `m/s`.
  static func unit(_ source: [Unicode.Scalar]) -> String {
    guard source.contains("\\") else {
      var reader = UnitReader(source.map { $0 == "~" ? "." : $0 })
      return reader.read()
    }
    var reader = QuantityReader(source)
    while !reader.scanner.isAtEnd { reader.readNext() }
    return reader.tex
  }
}

extension QuantityReader {
  private mutating func readNext() {
    guard let scalar = scanner.peek() else { return }
    guard scalar == "\\" else { return readLetters(scalar) }
    let name = scanner.takeCommandName()
    switch name {
    case "per": isInverse = true
    case "squared": raise("2")
    case "cubed": raise("3")
    case "tothe": raise(group())
    case "square": power = "2"
    case "cubic": power = "3"
    case "raiseto": power = group()
    case "of": tex += "_{\\text{" + group() + "}}"
    case "degree": tex += "^{\\circ}"
    case "arcminute": tex += "'"
    case "arcsecond": tex += "''"
    default:
      if let letters = UnitTable.prefixes[name] {
        prefix += letters
      } else if let letters = UnitTable.units[name] {
        add("\\text{" + prefix + letters + "}")
      } else {
        add((prefix.isEmpty ? "" : "\\text{\(prefix)}") + "\\" + name + " ")
      }
    }
  }

  private mutating func readLetters(_ scalar: Unicode.Scalar) {
    let word = scanner.take { $0.properties.isAlphabetic || "°%".unicodeScalars.contains($0) }
    if !word.isEmpty { return add("\\text{" + prefix + word.replacing("%", with: "\\%") + "}") }
    scanner.index += 1
    switch scalar {
    case "^": raise(scanner.peek() == "{" ? group() : scanner.take { $0.isASCIIDigit || $0 == "-" })
    case "/": isInverse = true
    default: break
    }
  }

  /// Adds a unit, with the power that was announced.
  private mutating func add(_ unit: String) {
    if !tex.isEmpty { tex += "\\:" }
    tex += unit
    if isInverse || !power.isEmpty {
      tex += "^{" + (isInverse ? "-" : "") + (power.isEmpty ? "1" : power) + "}"
    }
    prefix = ""
    power = ""
    isInverse = false
  }

  /// Raises the unit before: `\squared` behind `\per\second` makes -2 of its -1.
  private mutating func raise(_ exponent: String) {
    if tex.hasSuffix("^{-1}") {
      tex.removeLast(2)
      tex += exponent + "}"
    } else {
      tex += "^{" + exponent + "}"
    }
  }

  private mutating func group() -> String {
    scanner.takeBracketed("{", "}").map { String(String.UnicodeScalarView($0)) } ?? ""
  }
}
