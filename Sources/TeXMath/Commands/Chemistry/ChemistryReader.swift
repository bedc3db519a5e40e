/// Reads the argument of `\ce` into TeX.
///
/// What a digit or a sign means depends on what stands before it: an amount at the start of a
/// formula, a count behind an element; a charge at its end, a bond between two atoms.
struct ChemistryReader {
  /// The deepest nesting of groups and labels.
  static let maximumDepth = 20

  /// What the reader has just seen.
  enum Place {
    /// The start of a formula.
    case start
    /// An element, a bracket or a count, which can carry scripts.
    case atom
  }

  /// Where the reader is.
  var scanner: ScalarScanner
  /// What it has just seen.
  var place = Place.start
  private let depth: Int

  init(_ source: [Unicode.Scalar], depth: Int = 0) {
    scanner = ScalarScanner(source)
    self.depth = depth
  }

  /// The whole text as TeX.
  mutating func read() -> String {
    var tex = ""
    while !scanner.isAtEnd { tex += next() }
    return tex
  }
}

extension ChemistryReader {
  private mutating func next() -> String {
    if let arrow = arrow() { return arrow }
    guard let scalar = scanner.peek() else { return "" }
    switch scalar {
    case " ": return gap()
    case "^", "_": return scripts()
    case "+", "-", "−", "±": return sign(scalar)
    case "=", "#": return bond(scalar == "=" ? "=" : "\\equiv")
    case "(", "[": return opening(scalar)
    case ")", "]":
      place = .atom
      return single(String(scalar))
    case "*", "·", ".", "•": return dot()
    case ",", ";":
      place = .start
      return single("\(scalar)\\;")
    case "{": return group()
    case "$": return formula()
    case "\\": return command()
    default: break
    }
    if scalar.isASCIIDigit { return number() }
    if scalar.properties.isAlphabetic { return letters() }
    return single(scalar == "~" || scalar == "&" || scalar == "%" ? "" : String(scalar))
  }

  /// Consumes one scalar that stands for some TeX.
  mutating func single(_ tex: String) -> String {
    scanner.index += 1
    return tex
  }

  /// White space ends a formula; it is seen only between two of them.
  private mutating func gap() -> String {
    _ = scanner.take { $0 == " " }
    defer { place = .start }
    if let sign = loneSign() { return sign }
    guard place == .atom, let next = scanner.peek() else { return "" }
    let isFormula =
      next.properties.isAlphabetic || next.isASCIIDigit || "([$\\{".unicodeScalars.contains(next)
    return isFormula ? "\\;" : ""
  }

  /// `v` and `^` between spaces: precipitate and gas.
  private mutating func loneSign() -> String? {
    guard place == .atom, scanner.peek(1) == nil || scanner.peek(1) == " " else { return nil }
    switch scanner.peek() {
    case "v": return single("{\\downarrow}")
    case "^": return single("{\\uparrow}")
    default: return nil
    }
  }

  /// An element, or several, or a variable amount.
  mutating func letters() -> String {
    let isVariable =
      place == .start && scanner.peek().map { $0.properties.isLowercase } == true
      && (scanner.peek(1).map { $0 == " " || $0.properties.isUppercase } ?? false)
    if isVariable { return single("\(scanner.peek().map(String.init) ?? "")\\,") }
    place = .atom
    return "\\mathrm{" + scanner.take { $0.properties.isAlphabetic } + "}"
  }

  /// A count behind an atom, else an amount: `2`, `0.5`, `1/2`.
  private mutating func number() -> String {
    let isCount = place == .atom
    let digits = scanner.take { $0.isASCIIDigit || !isCount && $0 == "." }
    if isCount { return "_{\(digits)}" + charge() }
    guard scanner.peek() == "/", scanner.peek(1)?.isASCIIDigit == true else {
      return digits + (scanner.isAtEnd ? "" : "\\,")
    }
    scanner.index += 1
    let denominator = scanner.take { $0.isASCIIDigit }
    return "\\tfrac{\(digits)}{\(denominator)}\\,"
  }

  /// A charge behind an atom, a bond between two, else an operator.
  private mutating func sign(_ scalar: Unicode.Scalar) -> String {
    if place == .atom {
      let charge = charge()
      if !charge.isEmpty { return charge }
      if scalar != "+" { return bond("-") }
    }
    place = .start
    return single(scalar == "±" ? "\\pm " : "\(scalar)")
  }

  /// A sign with nothing of the formula behind it, as a superscript; empty if there is none.
  private mutating func charge() -> String {
    guard let sign = scanner.peek(), sign == "+" || sign == "-" || sign == "−" else { return "" }
    let next = scanner.peek(1)
    guard next == nil || " )],;}".unicodeScalars.contains(next ?? " ") else { return "" }
    return single("^{\(sign)}")
  }

  private mutating func bond(_ sign: String) -> String {
    place = .start
    return single("{\(sign)}")
  }

  private mutating func dot() -> String {
    place = .start
    return single("\\cdot ")
  }

  /// A bracket, or a state of matter in parentheses.
  private mutating func opening(_ scalar: Unicode.Scalar) -> String {
    var ahead = scanner
    if scalar == "(", place == .atom, let inner = ahead.takeBracketed("(", ")", limit: 5),
      (1...3).contains(inner.count),
      inner.allSatisfy({ $0.properties.isLowercase || $0 == "^" })
    {
      scanner = ahead
      let name = String(String.UnicodeScalarView(inner))
      if name == "v" || name == "^" { return name == "v" ? "{\\downarrow}" : "{\\uparrow}" }
      return "\\mkern2mu(\\mathrm{\(name)})"
    }
    place = .start
    return single(String(scalar))
  }

  private mutating func group() -> String {
    guard let inner = scanner.takeBracketed("{", "}") else { return single("") }
    place = .atom
    return "{" + nested(inner) + "}"
  }

  /// A formula between `$`.
  mutating func formula() -> String {
    scanner.index += 1
    let tex = scanner.take { $0 != "$" }
    if !scanner.isAtEnd { scanner.index += 1 }
    place = .atom
    return "{\(tex)}"
  }

  private mutating func command() -> String {
    let name = scanner.takeCommandName()
    place = .atom
    var arguments: [[Unicode.Scalar]] = []
    while let group = scanner.takeBracketed("{", "}") { arguments.append(group) }
    if name == "bond" {
      let kind = String(String.UnicodeScalarView(arguments.first ?? []))
      return ChemistryArrowTable.bonds[kind] ?? "{-}"
    }
    let isChemistry = ["frac", "overset", "underset", "overbrace", "underbrace"].contains(name)
    return arguments.reduce("\\\(name) ") { tex, group in
      let text = isChemistry ? nested(group) : String(String.UnicodeScalarView(group))
      return tex + "{\(text)}"
    }
  }

  /// An arrow with up to two labels in brackets, over and under it.
  private mutating func arrow() -> String? {
    guard let arrow = ChemistryArrowTable.arrows.first(where: { scanner.consume($0.typed) })
    else { return nil }
    place = .start
    guard let over = scanner.takeBracketed("[", "]") else { return arrow.plain + " " }
    let under = scanner.takeBracketed("[", "]").map { "[{\(nested($0))}]" } ?? ""
    return arrow.labelled + under + "{\(nested(over))}"
  }

  private func nested(_ source: [Unicode.Scalar]) -> String {
    guard depth < Self.maximumDepth else { return "" }
    var reader = ChemistryReader(source, depth: depth + 1)
    return reader.read()
  }
}
