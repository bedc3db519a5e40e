/// Reads the argument of `\pu`, a number with a unit, into TeX.
struct UnitReader {
  private var scanner: ScalarScanner

  init(_ source: [Unicode.Scalar]) {
    scanner = ScalarScanner(source)
  }

  /// The whole text as TeX.
  mutating func read() -> String {
    _ = scanner.take { $0 == " " }
    let number = number()
    var unit = ""
    while !scanner.isAtEnd { unit += next(isFirst: unit.isEmpty) }
    return number.isEmpty || unit.isEmpty || unit.hasPrefix("/")
      ? number + unit : number + "\\," + unit
  }
}

extension UnitReader {
  /// `-1.5`, `1.2e3`, `1.2x10^3`, `1(2)`, `1-2`.
  private mutating func number() -> String {
    var tex = ""
    while let scalar = scanner.peek(),
      scalar.isASCIIDigit || ".,()±".unicodeScalars.contains(scalar) || isSign(scalar)
    {
      if scanner.consume("+-") {
        tex += "\\pm "
      } else {
        scanner.index += 1
        tex += scalar == "," ? "{,}" : scalar == "±" ? "\\pm " : String(scalar)
      }
    }
    guard tex.contains(where: \.isNumber) else { return tex }
    return tex + power()
  }

  /// A sign of a number or between two; not the one of a unit's exponent.
  private func isSign(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar == "+" || scalar == "-" else { return false }
    return scanner.peek(1).map { $0.isASCIIDigit || $0 == "-" || $0 == "." } ?? false
  }

  private mutating func power() -> String {
    var ahead = scanner
    _ = ahead.take { $0 == " " }
    let isPower =
      ahead.consume("e") || ahead.consume("E") || ahead.consume("x10^")
      || ahead.consume("x 10^") || ahead.consume("*10^")
    let braced = ahead.takeBracketed("{", "}").map { String(String.UnicodeScalarView($0)) }
    let exponent = braced ?? ahead.take { $0.isASCIIDigit || $0 == "-" || $0 == "+" }
    guard isPower, exponent.contains(where: \.isNumber) else { return "" }
    scanner = ahead
    return "\\times10^{\(exponent)}"
  }

  private mutating func next(isFirst: Bool) -> String {
    guard let scalar = scanner.peek() else { return "" }
    if scalar.properties.isAlphabetic || "°%µΩ".unicodeScalars.contains(scalar) {
      let word = scanner.take { $0.properties.isAlphabetic || "°%".unicodeScalars.contains($0) }
      return "\\mathrm{" + word.replacing("%", with: "\\%") + "}" + exponent()
    }
    switch scalar {
    case "\\": return "\\mathrm{" + scanner.takeCommand() + "}" + exponent()
    case "$":
      scanner.index += 1
      defer { scanner.index += 1 }
      return "{" + scanner.take { $0 != "$" } + "}"
    case " ":
      _ = scanner.take { $0 == " " }
      return isFirst || scanner.isAtEnd || scanner.peek() == "/" ? "" : "\\,"
    case "*", ".": return single("\\,")
    case "/":
      _ = scanner.take { $0 == "/" }
      return "/"
    case "(", ")": return single(String(scalar)) + (scalar == ")" ? exponent() : "")
    default: return scalar.isASCIIDigit ? single(String(scalar)) : single("")
    }
  }

  private mutating func exponent() -> String {
    if scanner.consume("^"), let group = scanner.takeBracketed("{", "}") {
      return "^{" + String(String.UnicodeScalarView(group)) + "}"
    }
    let digits = scanner.take { $0.isASCIIDigit || $0 == "-" || $0 == "+" }
    return digits.isEmpty ? "" : "^{\(digits)}"
  }

  private mutating func single(_ tex: String) -> String {
    scanner.index += 1
    return tex
  }
}
