import Foundation
import MathLayout
import Testing

@Suite struct LabelSheetTests {
  @Test func labelsLookAsTheyDid() throws {
    let golden = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/mathlayout/labels.svg").standardized
    let sheet = LabelSheet(typesetter: MathTypesetter(font: try TestFont.load()))
    let drawn = sheet.svg(of: Labels.all)
    #expect(drawn == sheet.svg(of: Labels.all))
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try FileManager.default.createDirectory(
        at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(drawn.utf8).write(to: golden)
      Issue.record("labels.svg was rewritten; look at it")
    }
    let expected = try String(contentsOf: golden, encoding: .utf8)
    #expect(drawn == expected, "if the change is wanted, run with UPDATE_GOLDENS=1")
  }
}
