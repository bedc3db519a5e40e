import Foundation

extension MathFont {
  /// Where Latin Modern Math lies on Debian, with TeX Live, on Fedora, and on macOS.
  static let knownPaths = [
    "/usr/share/texmf/fonts/opentype/public/lm-math/latinmodern-math.otf",
    "/usr/share/texlive/texmf-dist/fonts/opentype/public/lm-math/latinmodern-math.otf",
    "/usr/share/texmf-dist/fonts/opentype/public/lm-math/latinmodern-math.otf",
    "/usr/share/fonts/OTF/latinmodern-math.otf",
    "/usr/share/fonts/latin-modern/latinmodern-math.otf",
    "/Library/TeX/Root/texmf-dist/fonts/opentype/public/lm-math/latinmodern-math.otf",
    "/Library/Fonts/latinmodern-math.otf",
    "/opt/homebrew/share/fonts/latinmodern-math.otf",
  ]

  /// The path of the math font: the configured one and no other, or the first known place that
  /// has it.
  ///
  /// - Throws: `unreadable` for a configured file that is not there, `notFound` without any.
  package static func locate(configured: String?) throws(MathFontError) -> String {
    try locate(configured: configured, among: knownPaths)
  }

  /// A font from a file.
  package init(contentsOf path: String) throws(MathFontError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path: path)
    }
    try self.init(bytes: [UInt8](data))
  }

  /// `locate` with the known places as an argument.
  static func locate(
    configured: String?, among paths: [String]
  ) throws(MathFontError) -> String {
    if let configured {
      guard isReadableFile(configured) else { throw .unreadable(path: configured) }
      return configured
    }
    guard let path = paths.first(where: isReadableFile) else {
      throw .notFound(searched: paths)
    }
    return path
  }

  private static func isReadableFile(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue && FileManager.default.isReadableFile(atPath: path)
  }
}
