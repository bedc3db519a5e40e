/// Which files and folders are watched at all.
struct WatchedNames: Sendable {
  private let ignoredPaths: Set<String>

  /// Everything but these paths, hidden files, and what editors leave while they save.
  init(ignoring paths: [String]) {
    ignoredPaths = Set(paths)
  }

  /// Whether a file or folder of that name at that path matters.
  func includes(_ name: String, at path: String) -> Bool {
    !ignoredPaths.contains(path) && !Self.isHidden(name) && !Self.isTemporary(name)
  }

  private static func isHidden(_ name: String) -> Bool { name.hasPrefix(".") }

  /// Vim's `4913` and `x.swp`, Emacs's `#x#` and `x~`, JetBrains' `x___jb_tmp___`.
  private static func isTemporary(_ name: String) -> Bool {
    name == "4913" || name.hasSuffix("~") || name.hasSuffix(".swp") || name.hasSuffix(".swx")
      || (name.hasPrefix("#") && name.hasSuffix("#")) || name.hasSuffix("___jb_tmp___")
      || name.hasSuffix("___jb_old___")
  }
}
