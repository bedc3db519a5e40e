import DocumentModel
import Foundation
import Inspection
import Markdown
import SourceText
import Testing

/// The document model as JSON: documented, stable and whole.
///
/// With `UPDATE_GOLDENS=1` the expected text is written anew, and its test fails.
@Suite struct DocumentReportTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..")
  private static let fixtures = root.appending(path: "Tests/Fixtures")

  private let schema: SchemaCheck

  init() throws {
    schema = try SchemaCheck(Self.root.appending(path: "docs/document.schema.json"))
  }

  private func parse(_ fixture: String) throws -> Document {
    let bytes = Array(try Data(contentsOf: Self.fixtures.appending(path: fixture)))
    return MarkdownParser().parse(SourceFile(path: fixture, bytes: bytes)).value
  }

  private func json(_ text: String) -> String {
    DocumentReport(MarkdownParser().parse(SourceFile(path: "a.md", text: text)).value).json
  }

  @Test func everyKindComesOutAsBefore() throws {
    let json = DocumentReport(try parse("inspection/every-kind.md")).json + "\n"
    let golden = Self.fixtures.appending(path: "inspection/every-kind.json")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try json.write(to: golden, atomically: true, encoding: .utf8)
      Issue.record("every-kind.json was written anew")
    }
    #expect(try json == String(contentsOf: golden, encoding: .utf8))
  }

  @Test func everyKindIsInTheFixtureTheSchemaAndTheGuide() throws {
    let document = try parse("inspection/every-kind.md")
    var inlines: Set<InlineName> = []
    document.visitInlines { inlines.insert(InlineName($0.kind)) }
    #expect(Set(document.allBlocks.map { BlockName($0.kind) }) == Set(BlockName.allCases))
    #expect(inlines == Set(InlineName.allCases))
    let guide = try String(
      contentsOf: Self.root.appending(path: "docs/document.md"), encoding: .utf8)
    let names =
      BlockName.allCases.map { ("block.", $0.rawValue) }
      + InlineName.allCases.map { ("inline.", $0.rawValue) }
    for (part, name) in names {
      #expect(schema.names.contains(part + name))
      #expect(guide.contains("| `\(name)` |"), "docs/document.md does not describe '\(name)'")
    }
    let documented = schema.names.filter { $0.contains(".") }
    #expect(documented == Set(names.map { $0.0 + $0.1 }))
  }

  @Test func everyKeyOfFrontMatterAndEveryOptionIsWritten() throws {
    let json = DocumentReport(try parse("inspection/every-kind.md")).json
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let front = try #require(read?["frontMatter"] as? [String: Any])
    #expect(front.count == Mirror(reflecting: FrontMatter()).children.count)
    let blocks = try #require(read?["blocks"] as? [[String: Any]])
    let cell = try #require(blocks.first { $0["kind"] as? String == "cell" })
    let options = try #require(cell["options"] as? [String: Any])
    #expect(options.count == Mirror(reflecting: CellOptions()).children.count)
  }

  @Test(arguments: ["inspection/every-kind.md", "markdown/dialect.md", "markdown/mistakes.md"])
  func whatIsWrittenFitsTheSchema(_ fixture: String) throws {
    let json = DocumentReport(try parse(fixture)).json
    #expect(try schema.mistakes(in: json) == [])
  }

  @Test func theSchemaRefusesWhatItDoesNotName() throws {
    let json = self.json("a").replacing("\"kind\":\"text\"", with: "\"kind\":\"txt\"")
    #expect(try schema.mistakes(in: json) == ["$.blocks[0].content[0]: 0 kinds fit"])
    let more = self.json("a").replacing("\"footnotes\"", with: "\"more\":1,\"footnotes\"")
    #expect(try schema.mistakes(in: more) == ["$.more is not documented"])
  }

  @Test func aSmallPageReadsAsItWasWritten() {
    #expect(
      json("# A\r\n\r\n*b*\n") == """
        {"version":1,"path":"a.md","bytes":11,"frontMatter":{"authors":[],"tags":[],"draft":false,\
        "aliases":[],"bibliography":[],"cells":{},"params":[]},"blocks":[\
        {"kind":"heading","start":0,"end":3,"level":1,"slug":"a","content":[\
        {"kind":"text","start":2,"end":3,"text":"A"}]},\
        {"kind":"paragraph","start":7,"end":10,"content":[\
        {"kind":"emphasis","start":7,"end":10,"content":[\
        {"kind":"text","start":8,"end":9,"text":"b"}]}]}],"footnotes":[]}
        """)
  }

  /// As deep as the parser lets blocks and inlines be, both in an example.
  @Test func theDeepestPageIsWritten() {
    let quotes = String(repeating: "> ", count: 99)
    let stars = String(repeating: "*a **b ", count: 50) + String(repeating: "** *", count: 50)
    let page = "\(quotes)\(stars)\n"
    let json = json("\(page)\n```markdown example\n\(page)```\n")
    #expect(json.split(separator: "\"blockQuote\"").count == 2 * 99 + 1)
    #expect(json.count(where: { $0 == "{" }) == json.count(where: { $0 == "}" }))
  }
}
