import FigureModel
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

  /// The color of words of a role on a level of a map.
  private func ink(_ role: SceneLabel.Role, _ scheme: FigurePalette.Scheme) -> String? {
    switch role {
    case .ink: scheme == .light ? "#1c2129" : "#e3e7ee"
    case .strong: color("strong", scheme)
    case .inverse: color("inverse", scheme)
    case .black: "#000000"
    case .onFixed(let isDark): isDark ? "#ffffff" : "#000000"
    default: nil
    }
  }

  private func mixed(_ ground: String, _ color: String, _ part: Double) -> String {
    let parts = [ground, color].map { Int($0.dropFirst(), radix: 16) ?? 0 }
    let channels = [16, 8, 0].map { shift -> Int in
      let (a, b) = (Double(parts[0] >> shift & 255), Double(parts[1] >> shift & 255))
      return Int((a + (b - a) * part).rounded())
    }
    return "#" + channels.map { String(format: "%02x", $0) }.joined()
  }

  @Test(arguments: FigurePalette.Scheme.allCases)
  func numbersStandOutFromTheirCells(scheme: FigurePalette.Scheme) throws {
    for scale in [FigureModel.ColorScale.sequential, .cividis, .gray, .diverging] {
      let map = ColorMap(scale, values: -1...1, limits: -1...1)
      for level in 0...ColorMap.steps {
        let paint = map.paint(level)
        let ground =
          switch paint.paint {
          case .fixed(let hex): "#" + hex
          case .role(let name): mixed(color("tint", scheme), color(name, scheme), paint.opacity)
          default: ""
          }
        let words = try #require(ink(map.labelRole(on: level), scheme))
        #expect(contrast(words, ground) >= 4.5, "level \(level) of \(scale)")
      }
    }
  }

  @Test(arguments: FigurePalette.Scheme.allCases, ["ink", "muted", "state", "accent", "gradient"])
  func fadedWordsCanBeRead(scheme: FigurePalette.Scheme, name: String) {
    let roles: [String: SceneLabel.Role] = [
      "ink": .ink, "muted": .muted, "state": .state, "accent": .feedback, "gradient": .gradient,
    ]
    let content = TypesetLabel(pieces: [], width: 0, ascent: 0, descent: 0, centerHeight: 0)
    var label = SceneLabel(content, startingAt: Point(x: 0, y: 0), role: roles[name] ?? .ink)
    label.opacity = DiagramMeasure.fadedOpacity
    let words = name == "ink" ? ink(.ink, scheme) ?? "" : color(name, scheme)
    for ground in ["tint", "node"] {
      let ground = color(ground, scheme)
      #expect(contrast(mixed(ground, words, label.shownOpacity), ground) >= 3)
    }
  }

  /// A file of its own tells colors by these values.
  @Test func lightValuesTellColorsApart() {
    let changing = FigurePalette.table
      .filter { $0.light != $0.dark }.map(\.light)
    #expect(Set(changing).count == changing.count)
  }

  @Test func noTwoSeriesLookAlike() {
    let looks = (0..<12).map { "\(FigurePalette.series($0)) \(FigurePalette.dashes($0) ?? "")" }
    #expect(Set(looks).count == 12)
  }

  /// Paper shows as faded what the author wants so, and nothing that was pointed at.
  @Test func pointingFadesOnScreensOnly() throws {
    let css = FigurePalette.css
    let screen = try #require(css.range(of: "@media not print {\n"))
    let end = try #require(css.range(of: "\n}\n", range: screen.upperBound..<css.endIndex))
    let rules = css.ranges(of: "{ opacity: 0.2; }")
    #expect(rules.count == 13)
    #expect(rules.allSatisfy { (screen.upperBound..<end.upperBound).contains($0.lowerBound) })
    #expect(!css.contains("opacity: 1"))
  }

  @Test func rulesGiveEachVariableItsTwoValues() {
    #expect(FigurePalette.css.contains("  --fig-muted: light-dark(#5b6472, #9aa4b2);\n"))
    #expect(FigurePalette.paint("state") == "var(--fig-state, #1f5fbf)")
  }
}
