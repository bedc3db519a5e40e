/// How wide words are in the usual sans-serif fonts, for the font itself is the reader's.
///
/// Widths are those of Helvetica's metric family in thousandths of the size, which Arial, Liberation
/// Sans and Nimbus Sans share; a reserve covers wider interface fonts.
enum TextWidthTable {
  /// What is added for fonts that run wider.
  static let reserve = 1.03
  /// How much wider than measured the widest usual fonts run, as a part of the width.
  static let spread = 0.14
  /// What semibold adds.
  static let semibold = 1.06

  /// The width of a text at a size, in pixels.
  static func width(of text: String, size: Double, isSemibold: Bool = false) -> Double {
    let thousandths = text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    return Double(thousandths) / 1000 * size * reserve * (isSemibold ? semibold : 1)
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    let index = Int(scalar.value) - 0x20
    if ascii.indices.contains(index) { return ascii[index] }
    switch scalar.value {
    case 0x0300...0x036F, 0x200B...0x200F, 0xFE00...0xFE0F: return 0
    case 0x2009, 0x202F: return 200
    case 0x2212, 0xD7: return 584
    case 0x2070...0x209F, 0xB2, 0xB3, 0xB9: return 340
    case 0x2018, 0x2019: return 222
    case 0x201C, 0x201D: return 333
    case 0x2026: return 1000
    case 0x1100...0x115F, 0x2E80...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x1F000...0x3FFFF:
      return 1000
    default: return 600
    }
  }

  /// The widths of U+0020 to U+007E.
  private static let ascii = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
}
