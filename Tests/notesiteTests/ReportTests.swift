import Foundation
import Testing

/// `notesite check --format json` and `docs/check.schema.json` say the same.
@Suite struct ReportTests {
  /// Mistakes with and without a hint, with a note, and a warning.
  private static let files = [
    "content/index.md": """
    ## One <!-- {#sec-one} -->

    ## Two <!-- {#sec-one} -->

    $\\alhpa$, @sec-one and [nowhere](nowhere.md)
    """,
    "content/b.md": "# B\n\n### C\n",
  ]

  private static func schema() throws -> JSONSchema {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/check.schema.json")
    return try JSONSchema(Data(contentsOf: file))
  }

  private func report(_ files: [String: String]) throws -> [String: Any] {
    let text = try Tool(files).run("check", "--format", "json").text
    #expect(text.split(separator: "\n").count == 1)
    let report = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(report as? [String: Any])
  }

  @Test(arguments: [files, ["content/index.md": "# Good\n"]])
  func everyReportFollowsTheSchema(_ files: [String: String]) throws {
    #expect(try Self.schema().findings(in: report(files)) == [])
  }

  @Test func aBuildReportsMistakesInCellsToo() throws {
    let page = "# A\n\n> ```swift cell\n> let xs = [1]\n> xs.missing\n> ```\n"
    let built = try Tool(["content/a.md": page]).run("build", "--format", "json")
    #expect(built.status == 1)
    let object = try JSONSerialization.jsonObject(with: Data(built.text.utf8))
    let report = try #require(object as? [String: Any])
    #expect(try Self.schema().findings(in: report) == [])
    let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
    #expect(diagnostics.map { $0["id"] as? String } == ["cell/does-not-compile"])
    let start = try #require(diagnostics.first?["start"] as? [String: Any])
    #expect(start["line"] as? Int == 5 && start["column"] as? Int == 6)
    #expect(diagnostics.first?["file"] as? String == "content/a.md")
    #expect(!built.text.contains("swift-frontend") && !built.text.contains("/tmp"))
  }

  @Test func everyMemberOfTheSchemaComes() throws {
    let report = try report(Self.files)
    let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
    let notes = diagnostics.flatMap { $0["notes"] as? [[String: Any]] ?? [] }
    let positions = diagnostics.compactMap { $0["start"] as? [String: Any] }
    var members = Set(report.keys)
    for (name, objects) in [
      ("diagnostic", diagnostics), ("note", notes), ("position", positions),
    ] {
      members.formUnion(objects.flatMap(\.keys).map { "\(name).\($0)" })
    }
    #expect(try members == Self.schema().members)
  }

  @Test func theSchemaRefusesWhatIsNoReport() throws {
    var report = try report(Self.files)
    report["errors"] = -1
    report["extra"] = 1
    report["warnings"] = nil
    #expect(
      try Self.schema().findings(in: report) == [
        "$.extra is not in the schema", "$.errors breaks 'minimum'", "$.warnings is missing",
      ])
  }

  @Test func anExplanationIsAFragmentOfTheGuide() throws {
    let diagnostics = try #require(report(Self.files)["diagnostics"] as? [[String: Any]])
    let command = diagnostics.first { $0["id"] as? String == "math/unknown-command" }
    #expect(
      command?["explanation"] as? String == "guide/diagnostics.html#math-unknown-command")
  }
}
