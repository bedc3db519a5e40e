/// Times TeXMath on a file of formulas: one formula a line, `$ ` before an inline one and `$$ `
/// before a display.
///
///     MathBenchmark speed FILE      formulas per second, warmed up, and bytes per formula
///     MathBenchmark once FILE N     parses and writes N formulas and says nothing
///     MathBenchmark doubling        time at n, 2n and 4n for inputs that tempt a parser
@main struct MathBenchmark {
  /// Runs one of the three.
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch (arguments.first, arguments.dropFirst().first) {
    case ("speed", let path?): print(Throughput(try FormulaList(path)).report())
    case ("once", let path?):
      let count = arguments.last.flatMap { Int($0) } ?? 1_000
      let bytes = try FormulaList(path).bytes(ofFirst: count, annotated: false)
      precondition(bytes > 0, "the file has formulas")
    case ("doubling", nil): Doubling.all.forEach { print($0.report()) }
    default: print("usage: MathBenchmark speed FILE | once FILE N | doubling")
    }
  }
}
