import Site
import SourceText
import TeXMath

extension SiteConfiguration {
  /// The macros of the site; what is wrong with one is said at its place in the configuration.
  func macroTable(in path: String) -> Diagnosed<MacroTable> {
    var table = Diagnosed(MacroTable())
    for macro in macros {
      let mistakes = table.value.define(
        macro.name, as: macro.body, argumentCount: macro.argumentCount)
      table.diagnostics += mistakes.map { mistake in
        var copy = mistake.located(in: path)
        copy.range = macro.range
        return copy
      }
    }
    return table
  }
}
