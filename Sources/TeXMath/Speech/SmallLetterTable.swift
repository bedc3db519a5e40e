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
    "˚": "\u{30A}",
  ]

  private static func pairs(_ plain: String, _ small: String) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(
      zip(plain.unicodeScalars, small.unicodeScalars), uniquingKeysWith: { first, _ in first })
  }
}
