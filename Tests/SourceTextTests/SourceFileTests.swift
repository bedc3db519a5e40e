import SourceText
import Testing

@Suite struct SourceFileTests {
  @Test(arguments: [("a\nb\nc", 3), ("a\r\nb\rc", 3), ("", 1), ("\n", 2), ("\r\n", 2)])
  func countsLines(_ text: String, _ count: Int) {
    #expect(SourceFile(path: "t", text: text).lines.count == count)
  }

  @Test func columnsCountScalars() {
    let file = SourceFile(path: "t", text: "ab\r\né𝐡x\n")
    #expect(file.position(at: 4) == SourcePosition(line: 2, column: 1))
    #expect(file.position(at: 10) == SourcePosition(line: 2, column: 3))
    #expect(file.position(at: 999) == SourcePosition(line: 3, column: 1))
    #expect(file.line(1) == "ab")
    #expect(file.line(2) == "é𝐡x")
  }

  @Test func rangesOutsideTheTextAreClamped() {
    let file = SourceFile(path: "t", text: "abc")
    #expect(file.text(SourceRange(1, 99)) == "bc")
    #expect(file.text(SourceRange(50, 99)) == "")
  }
}

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("weigth", "weight"), ("titel", "title"), ("softmax", "softmax"), ("zzz", nil), ("", nil),
  ])
  func findsWhatWasMeant(_ name: String, _ expected: String?) {
    let names = ["weight", "title", "softmax", "order"]
    #expect(NearestName.find(name, among: names) == expected)
  }

  @Test func aCommonPrefixDoesNotMakeNamesAlike() {
    let pages = ["content/index.md", "content/rnn.md"]
    #expect(NearestName.find("content/Nowhere.md", among: pages, after: "content/") == nil)
    #expect(
      NearestName.find("content/rn.md", among: pages, after: "content/") == "content/rnn.md")
  }

  @Test func equalDistancesAreDecidedByOrder() {
    #expect(NearestName.find("bat", among: ["cat", "bar", "hat"]) == "bar")
  }
}
