/// Why a font for formulas could not be had: a fault of the machine, not of a note.
package enum MathFontError: Error, Hashable, Sendable {
  /// No font file was found in any of these places.
  case notFound(searched: [String])
  /// The file cannot be read.
  case unreadable(path: String)
  /// The bytes are not an OpenType font.
  case notAFont
  /// The font has no `MATH` table, so it cannot set formulas.
  case noMathTable
  /// HarfBuzz could not make the subset.
  case subsetFailed
}

extension MathFontError: CustomStringConvertible {
  /// One plain sentence that says what is wrong and, where there is something to do, what.
  package var description: String {
    switch self {
    case .notFound(let searched):
      """
      no math font found; install one ('apt-get install fonts-lmodern', or TeX Live on macOS) \
      or name its file in the configuration (looked for \(searched.joined(separator: ", ")))
      """
    case .unreadable(let path): "cannot read the math font '\(path)'"
    case .notAFont: "the math font is not an OpenType font"
    case .noMathTable: "the font has no MATH table; choose one made for formulas"
    case .subsetFailed: "the math font could not be cut down for the site"
    }
  }
}
