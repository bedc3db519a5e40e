import Site
import SourceText

/// Finds files that would be written over each other, or over the theme's.
enum AssetChecker {
  /// The message about each file whose path in the output is taken, be it in another Unicode form.
  static func diagnostics(of assets: [String], besides themePaths: [String]) -> [Diagnostic] {
    // Strings that differ in their Unicode form only are equal, as file names are on some systems.
    var taken = Dictionary(
      themePaths.map { ($0, "the theme's file \($0)") }, uniquingKeysWith: { first, _ in first })
    return assets.compactMap { asset in
      let path = Route(asset: asset).path
      if let other = taken[path] { return .sameURL(asset, as: other) }
      taken[path] = asset
      return nil
    }
  }
}
