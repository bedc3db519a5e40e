import DocumentModel
import SourceText

/// Finds names that two things have: fragments on one page, labels in the whole site.
enum NameChecker {
  /// The message about each name that was given before.
  static func diagnostics(of targets: [Target]) -> [Diagnostic] {
    var onPage: [Key: Target] = [:]
    var inSite: [[UInt8]: Target] = [:]
    return targets.compactMap { target in
      let name = Array(target.label.utf8)
      let key = Key(page: target.page, name: name)
      let first = onPage[key] ?? (target.kind == nil ? nil : inSite[name])
      if onPage[key] == nil { onPage[key] = target }
      if target.kind != nil, inSite[name] == nil { inSite[name] = target }
      return first.map { Diagnostic.sameName(target, as: $0) }
    }
  }

  private struct Key: Hashable {
    var page: String
    var name: [UInt8]
  }
}
