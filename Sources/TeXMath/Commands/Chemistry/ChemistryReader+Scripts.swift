extension ChemistryReader {
  /// Scripts of the atom before them, or of the one behind, as of an isotope.
  mutating func scripts() -> String {
    var sup: String?
    var sub: String?
    while let mark = scanner.peek(), mark == "^" || mark == "_" {
      scanner.index += 1
      if mark == "^" { sup = (sup ?? "") + script() } else { sub = (sub ?? "") + script() }
    }
    if place == .start {
      let base = scanner.peek().map { $0.properties.isAlphabetic } == true ? letters() : "{}"
      return "\\prescript{\(sup ?? "")}{\(sub ?? "")}{\(base)}"
    }
    return (sub.map { "_{\($0)}" } ?? "") + (sup.map { "^{\($0)}" } ?? "")
  }

  /// What is raised or lowered: a group, a number with its sign, or one character.
  private mutating func script() -> String {
    if let group = scanner.takeBracketed("{", "}") { return scriptText(group) }
    if scanner.peek() == "$" { return formula() }
    if scanner.peek() == "\\" { return scanner.takeCommand() }
    let digits = scanner.take { $0.isASCIIDigit }
    if let sign = scanner.peek(), sign == "+" || sign == "-" { return digits + single("\(sign)") }
    if digits.isEmpty, let scalar = scanner.peek() {
      return scriptText([scalar]) + single("")
    }
    return digits
  }

  /// The text of a script: dots of radicals, upright words, and single letters as variables.
  private func scriptText(_ source: [Unicode.Scalar]) -> String {
    var scanner = ScalarScanner(source)
    var tex = ""
    while let scalar = scanner.peek() {
      if scalar == "\\" {
        tex += scanner.takeCommand()
      } else if scalar.properties.isAlphabetic {
        let word = scanner.take { $0.properties.isAlphabetic }
        let isVariable = word.utf8.count == 1 && word.lowercased() == word
        tex += isVariable ? word : "\\mathrm{\(word)}"
      } else {
        scanner.index += 1
        tex += scalar == "." ? "\\bullet " : scalar == "*" ? "\\ast " : Self.safe(scalar)
      }
    }
    return tex
  }

  /// A character that TeX takes as one.
  private static func safe(_ scalar: Unicode.Scalar) -> String {
    "{}$&%#^_~".unicodeScalars.contains(scalar) ? "" : String(scalar)
  }
}
