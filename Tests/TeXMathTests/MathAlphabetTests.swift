import Testing

@testable import TeXMath

@Suite struct MathAlphabetTests {
  @Test(arguments: [
    (MathAlphabet.bold, "h", "𝐡"), (.standard, "h", "ℎ"), (.italic, "x", "𝑥"),
    (.boldItalic, "θ", "𝜽"), (.calligraphic, "L", "ℒ"), (.calligraphic, "A", "𝒜"),
    (.doubleStruck, "R", "ℝ"), (.doubleStruck, "A", "𝔸"), (.doubleStruck, "1", "𝟙"),
    (.fraktur, "C", "ℭ"), (.bold, "Γ", "𝚪"), (.bold, "∇", "𝛁"), (.bold, "7", "𝟕"),
    (.sansSerif, "z", "𝗓"), (.monospace, "0", "𝟶"), (.standard, "Γ", "Γ"), (.standard, "α", "𝛼"),
    (.standard, "∂", "𝜕"), (.bold, "Ω", "𝛀"), (.italic, "ω", "𝜔"), (.bold, "+", "+"),
  ])
  func mapsToTheAlphabet(_ alphabet: MathAlphabet, _ plain: String, _ shown: String) throws {
    let scalar = try #require(plain.unicodeScalars.first)
    #expect(String(Character(alphabet.scalar(for: scalar))) == shown)
  }

  @Test func everyLetterOfEveryAlphabetIsAssigned() {
    for alphabet in MathAlphabet.allCases {
      for code in Array(0x41...0x5A) + Array(0x61...0x7A) + Array(0x391...0x3C9) {
        guard let plain = Unicode.Scalar(code), plain.properties.isAlphabetic else { continue }
        let shown = alphabet.scalar(for: plain)
        #expect(shown.properties.generalCategory != .unassigned, "\(alphabet) \(plain)")
        #expect(shown.properties.isAlphabetic, "\(alphabet) \(plain)")
      }
    }
  }
}
