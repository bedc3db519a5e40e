import HTML
import Testing

@Suite struct HTMLWriterTests {
  @Test func escapesTextAndAttributes() {
    let node = HTMLNode.element("a", ["href": "?a&b=\"<", "id": nil], [.text("x < y & \"z\" > w")])
    #expect(
      node.markup
        == "<a href=\"?a&amp;b=&quot;&lt;\">x &lt; y &amp; &quot;z&quot; &gt; w</a>")
  }

  @Test func dropsControlCharacters() {
    #expect(HTMLNode.text("a\u{0}b\u{1}c\u{1B}d\u{7F}e\tf\n").markup == "a\u{FFFD}bcde\tf\n")
  }

  @Test func writesEmptyElements() {
    let node = HTMLNode.fragment([
      .element("br"), .element("path", ["d": "M0 0"]), .element("div"),
      .element("script", ["src": ""]),
    ])
    #expect(node.markup == "<br /><path d=\"M0 0\"/><div></div><script src=\"\"></script>")
  }

  @Test func attributesKeepTheirOrderAndAreReplacedInPlace() {
    var attributes: HTMLAttributes = ["b": "1", "a": "2"]
    attributes["b"] = "3"
    attributes["c"] = "4"
    attributes["a"] = nil
    #expect(HTMLNode.element("p", attributes, []).markup == "<p b=\"3\" c=\"4\"></p>")
  }

  @Test(arguments: [
    (1.0, "1"), (-0.04, "0"), (0.05, "0.1"), (-12.34, "-12.3"), (.nan, "0"), (1e300, "0"),
    (100.96, "101"),
  ])
  func numbersAreShort(_ value: Double, _ expected: String) {
    #expect(DecimalNumber.text(value) == expected)
  }

  @Test func decimalsAreBounded() {
    #expect(DecimalNumber.text(0.123456789, decimals: 3) == "0.123")
    #expect(DecimalNumber.text(2.5004, decimals: 3) == "2.5")
    #expect(DecimalNumber.text(7.06, decimals: 2) == "7.06")
  }
}
