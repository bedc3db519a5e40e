import Foundation
import Testing

@testable import Figures

@Suite struct PaletteTests {
  /// The relative luminance of `#rrggbb` (WCAG 2.1).
  private func luminance(_ color: String) -> Double {
    let value = Int(color.dropFirst(), radix: 16) ?? 0
    let parts = [16, 8, 0].map { Double(value >> $0 & 255) / 255 }
    let linear = parts.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  private func contrast(_ one: String, _ other: String) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private func color(_ name: String, _ scheme: FigurePalette.Scheme) -> String {
    let entry = FigurePalette.table.first { $0.name == "--fig-\(name)" }
    return (scheme == .light ? entry?.light : entry?.dark) ?? ""
  }

  @Test(arguments: FigurePalette.Scheme.allCases, ["muted", "state", "accent"])
  func wordsStandOutFromTheirGround(scheme: FigurePalette.Scheme, name: String) {
    for ground in ["tint", "node"] {
      #expect(contrast(color(name, scheme), color(ground, scheme)) > 4.5)
    }
  }

  @Test(arguments: FigurePalette.Scheme.allCases, 1...6)
  func curvesStandOutFromThePage(scheme: FigurePalette.Scheme, series: Int) {
    #expect(contrast(color("series-\(series)", scheme), color("node", scheme)) >= 3)
  }

  @Test func noTwoSeriesLookAlike() {
    let looks = (0..<12).map { "\(FigurePalette.series($0)) \(FigurePalette.dashes($0) ?? "")" }
    #expect(Set(looks).count == 12)
  }

  @Test func rulesGiveEachVariableItsTwoValues() {
    #expect(FigurePalette.css.contains("  --fig-muted: light-dark(#5b6472, #9aa4b2);\n"))
    #expect(FigurePalette.paint("state") == "var(--fig-state, #1f5fbf)")
  }
}
