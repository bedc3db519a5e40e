import Foundation
import MathLayout

/// The math font as the site serves it: only the glyphs that its formulas use.
struct WebFont {
  /// The path of the file in the output.
  static let path = "assets/math.otf"

  private let bytes: [UInt8]
  /// The whole font, for figures.
  let font: MathFont

  /// The configured font, relative to the site's folder, or the one found in the usual places.
  init(configured: String?, site: URL) throws(MathFontError) {
    let configured = configured.map { URL(fileURLWithPath: $0, relativeTo: site).path }
    let path = try MathFont.locate(configured: configured)
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path: path)
    }
    bytes = Array(data)
    font = try MathFont(bytes: bytes)
  }

  /// The font cut down to the characters of the formulas in these pages.
  ///
  /// ASCII is always in it, so that an edit in a preview rarely needs another file.
  func subset(for pages: some Sequence<[UInt8]>) throws(MathFontError) -> [UInt8] {
    var scalars = Set((0x20...0x7E).compactMap { Unicode.Scalar($0) })
    for page in pages {
      let formulas = MathMLText.characters(in: page)
      scalars.formUnion(formulas.scalars)
      // Browsers draw the sign of a root themselves, so it does not stand in the markup.
      if formulas.hasRoots { scalars.insert("\u{221A}") }
    }
    return try FontSubset.subset(bytes, to: scalars)
  }
}
