import Figures
import HTML
import Pages
import SourceText
import TeXMath
import Theme

/// The look of a site: the built-in theme, with the files of the site's `templates/` in place of
/// their namesakes.
struct SiteTheme {
  /// The compiled templates.
  let templates: PageTemplates
  /// The files that pages load, by their paths below `assets/`.
  let assets: [String: [UInt8]]

  /// The theme of a site whose `templates/` holds these files.
  static func load(overrides: [SourceFile]) -> Diagnosed<SiteTheme> {
    let builtIn = Theme.files.map { SourceFile(path: $0.key, bytes: $0.value) }
      .sorted { $0.path < $1.path }
    let templates = PageTemplates.compile(overrides, fallback: builtIn)
    var assets: [String: [UInt8]] = [:]
    for file in builtIn + overrides where !file.path.hasSuffix(".mustache") {
      assets[PageTemplates.path(inThemeOf: file)] = file.bytes
    }
    // The rules of formulas and figures come first, so that a theme can say otherwise.
    let base = MathStylesheet.css + FigurePalette.css
    assets["style.css"] = Array(base.utf8) + (assets["style.css"] ?? [])
    return Diagnosed(SiteTheme(templates: templates.value, assets: assets), templates.diagnostics)
  }
}
