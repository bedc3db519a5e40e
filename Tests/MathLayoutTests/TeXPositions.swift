import Foundation
import Testing

/// Where TeX puts the parts of one label, in em.
struct TeXPositions: Sendable, CustomTestStringConvertible {
  typealias Parts = (ids: [UInt32], places: [[Double]])

  var tex: String
  /// Width, height and depth.
  var size: [Double] = []
  /// The glyphs, sorted by number, then by place.
  var glyphs: Parts = ([], [])
  /// The rules: left and upper edge, width and height.
  var rules: Parts = ([], [])

  var testDescription: String { tex }

  /// Parts in an order that does not depend on who placed them.
  static func sorted(_ ids: [UInt32], _ places: [[Double]]) -> Parts {
    let order = ids.indices.sorted { left, right in
      let (a, b) = (places[left], places[right])
      if ids[left] != ids[right] { return ids[left] < ids[right] }
      return abs(a[0] - b[0]) > 0.05 ? a[0] < b[0] : a[1] < b[1]
    }
    return (order.map { ids[$0] }, order.map { places[$0] })
  }

  /// The labels of the fixture.
  static let all: [TeXPositions] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/mathlayout/tex/positions.txt").standardized
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.components(separatedBy: "label ").dropFirst().map(Self.read)
  }()

  private static func read(_ text: String) -> TeXPositions {
    let lines = text.split(separator: "\n").map(String.init)
    var label = TeXPositions(tex: lines[0])
    var glyphs: [(UInt32, [Double])] = []
    var rules: [[Double]] = []
    for line in lines.dropFirst() {
      let words = line.split(separator: " ")
      let numbers = words.dropFirst().compactMap { Double($0) }
      switch words[0] {
      case "box": label.size = numbers
      case "g": glyphs.append((UInt32(numbers[0]), Array(numbers[1...2])))
      default: rules.append(numbers)
      }
    }
    label.glyphs = sorted(glyphs.map(\.0), glyphs.map(\.1))
    label.rules = sorted(rules.map { _ in 0 }, rules)
    return label
  }
}
