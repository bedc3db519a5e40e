import TeXMath

/// A family of inputs that tempts a parser to take more than linear time.
struct Doubling {
  /// What repeats.
  let name: String
  /// The input of a size.
  let tex: @Sendable (Int) -> String

  /// All families.
  static let all: [Doubling] = [
    Doubling(name: "nested groups") { n in braces(n) },
    Doubling(name: "open braces") { repeated("{", $0) },
    Doubling(name: "closing braces") { repeated("}", $0) },
    Doubling(name: "\\frac\\frac") { repeated("\\frac", $0) },
    Doubling(name: "^^^") { repeated("^", $0) },
    Doubling(name: "_^_^") { repeated("x_^", $0) },
    Doubling(name: "primes") { "x" + repeated("'", $0) },
    Doubling(name: "\\left(") { repeated("\\left(", $0) },
    Doubling(name: "\\left(x\\right)") { repeated("\\left(x\\right)", $0) },
    Doubling(name: "long rows") { repeated("a+b_i=", $0) },
    Doubling(name: "long matrix") { environment("matrix", repeated("x & y \\\\ ", $0)) },
    Doubling(name: "wide matrix") { environment("matrix", repeated("x & ", $0)) },
    Doubling(name: "hlines") { environment("array}{c", repeated("x \\\\ \\hline ", $0)) },
    Doubling(name: "macro chain") { "\\def\\a{x+x}" + repeated("\\a ", $0) },
    Doubling(name: "delimited macro") { "\\def\\a#1;{#1}\\a " + repeated("x,", $0) + ";" },
    Doubling(name: "new names") { n in
      (0..<n).map { "\\q" + String($0, radix: 26).map(letter).joined() + " " }.joined()
    },
    Doubling(name: "switches") { repeated("\\displaystyle x", $0) },
    Doubling(name: "text") { "\\text{" + repeated("word ", $0) + "}" },
    Doubling(name: "digits") { repeated("1", $0) },
    Doubling(name: "comments") { repeated("%\n", $0) },
  ]

  /// The times at n, 2n and 4n and the two ratios.
  ///
  /// The least of several rounds, each with all three, as other work on the machine comes and goes.
  func report() -> String {
    let inputs = [1, 2, 4].map { factor in tex(20_000 * factor) }
    let rounds = (0..<15).map { _ in inputs.map(seconds) }
    let times = inputs.indices.map { index in rounds.map { $0[index] }.min() ?? 0 }
    let ratios = [times[1] / times[0], times[2] / times[1]]
    return name.padded(to: 20) + times.map { milliseconds($0) }.joined(separator: " ")
      + "  ratios " + ratios.map { decimal($0, 2) }.joined(separator: " ")
      + (ratios.allSatisfy { $0 <= 2.4 } ? "" : "  MORE THAN 2.4")
  }
}

extension Doubling {
  private func seconds(_ tex: String) -> Double {
    Stopwatch.processorSeconds {
      var parser = MathParser()
      _ = MathMLWriter().markup(parser.parse(tex).value, isDisplay: true)
    }
  }

  private func milliseconds(_ seconds: Double) -> String { decimal(seconds * 1_000, 2) + " ms" }

  private func decimal(_ value: Double, _ digits: Int) -> String {
    let scale = digits == 2 ? 100.0 : 1
    return "\((value * scale).rounded() / scale)"
  }

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private static func braces(_ count: Int) -> String {
    repeated("{", count) + "x" + repeated("}", count)
  }

  private static func environment(_ name: String, _ body: String) -> String {
    "\\begin{\(name)}" + body + "\\end{\(name.prefix { $0 != "}" })}"
  }

  private static func letter(_ digit: Character) -> String {
    digit.isNumber ? "qrstuvwxyz".map(String.init)[digit.wholeNumberValue ?? 0] : String(digit)
  }
}

extension String {
  fileprivate func padded(to count: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, count - self.count))
  }
}
