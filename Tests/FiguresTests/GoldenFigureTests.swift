import FigureModel
import Foundation
import SourceText
import Testing

@testable import Figures

@Suite struct GoldenFigureTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/figures")

  @Test(arguments: FixtureFigures.all.map(\.name))
  func drawingIsTheGoldenOne(name: String) throws {
    let figure = try #require(FixtureFigures.all.first { $0.name == name }?.figure)
    let rendered = try TestFont.renderer().render(figure, id: name)
    let messages = rendered.diagnostics.map { "\($0.severity.rawValue): \($0.message) [\($0.id)]" }
    try compare(rendered.value.markup + "\n", with: "\(name).svg")
    try compare((messages + [""]).joined(separator: "\n"), with: "\(name).diagnostics")
  }

  @Test(arguments: FixtureFigures.all.map(\.name))
  func drawingPassesTheLinter(name: String) throws {
    let figure = try #require(FixtureFigures.all.first { $0.name == name }?.figure)
    let renderer = try TestFont.renderer()
    let svg = renderer.render(figure, id: name).value
    #expect(SceneLinter(renderer.scene(figure)).findings == [])
    #expect(MarkupLinter.findings(svg, prefix: name) == [])
    #expect(renderer.render(figure, id: name).value == svg)
  }

  private func compare(_ text: String, with file: String) throws {
    let url = Self.folder.appending(path: file)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try Data(text.utf8).write(to: url)
      Issue.record("wrote \(file)")
    } else {
      #expect(try String(contentsOf: url, encoding: .utf8) == text)
    }
  }
}
