import Foundation
import Testing

@testable import JSON

@Suite struct JSONLineWriterTests {
  @Test func membersStandInTheirOrder() {
    var writer = JSONLineWriter()
    writer.object { writer in
      writer.member("b", "x")
      writer.member("a", 2)
      writer.member("c", true)
      writer.member("d") { $0.member("e", false) }
      writer.member("f", of: [1, 2]) { $0.member("g", $1) }
      writer.member("h", texts: ["i", "j"])
      writer.member("k", texts: [])
      writer.member("l", of: [Int]()) { $0.member("m", $1) }
      writer.member("n") { _ in }
      writer.member("o", -1)
    }
    #expect(
      writer.text == """
        {"b":"x","a":2,"c":true,"d":{"e":false},"f":[{"g":1},{"g":2}],"h":["i","j"],"k":[],"l":[],\
        "n":{},"o":-1}
        """)
  }

  @Test func anyTextCanBeReadBack() throws {
    let text =
      "\"\\/\u{0}\u{1}\u{8}\t\n\u{B}\r\u{1F}\u{7F}é日\u{2028}\u{301}😀\u{202E}</script>"
    var writer = JSONLineWriter()
    writer.object { $0.member(text, text) }
    #expect(!writer.text.utf8.contains { $0 < 0x20 })
    let read = try JSONSerialization.jsonObject(with: Data(writer.text.utf8))
    let object = try #require(read as? [String: String])
    #expect(object[text]?.utf8.elementsEqual(text.utf8) == true)
  }
}
