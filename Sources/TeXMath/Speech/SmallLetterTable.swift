/// Unicode's raised and lowered letters, and the marks that combine with a letter.
enum SmallLetterTable {
  /// Raised letters, digits and signs.
  static let superscripts = pairs(
    "0123456789+−nijkabcdefghlmoprstuvwxyzTABDEGHIJKLMNOPRUVW′βγδθ",
    "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿⁱʲᵏᵃᵇᶜᵈᵉᶠᵍʰˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵁⱽᵂ′ᵝᵞᵟᶿ")

  /// Lowered letters and digits.
  static let subscripts = pairs(
    "0123456789+−aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ")

  /// The marks of accents.
  static let combiningMarks: [Unicode.Scalar: Unicode.Scalar] = [
    "^": "\u{302}", "ˇ": "\u{30C}", "~": "\u{303}", "´": "\u{301}", "`": "\u{300}",
    "˙": "\u{307}", "¨": "\u{308}", "˘": "\u{306}", "¯": "\u{304}", "→": "\u{20D7}",
    "˚": "\u{30A}", "\u{20DB}": "\u{20DB}", "\u{20DC}": "\u{20DC}", "←": "\u{20D6}",
    "↔": "\u{20E1}", "⇀": "\u{20D1}", "↼": "\u{20D0}",
  ]

  /// The marks of accents under a letter.
  static let marksBelow: [Unicode.Scalar: Unicode.Scalar] = [
    "~": "\u{330}", "¯": "\u{331}", "→": "\u{20EF}", "←": "\u{20EE}", "↔": "\u{34D}",
  ]

  /// The plain letter of a raised one.
  static let raised = inverse(superscripts)

  /// The plain letter of a lowered one.
  static let lowered = inverse(subscripts)

  private static func inverse(
    _ small: [Unicode.Scalar: Unicode.Scalar]
  ) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(small.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
  }

  private static func pairs(_ plain: String, _ small: String) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(
      zip(plain.unicodeScalars, small.unicodeScalars), uniquingKeysWith: { first, _ in first })
  }
}
