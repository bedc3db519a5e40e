/// Where a file lies in the built site: a path from its root, as `guide/math.html`.
///
/// Pages are files that end in `.html`, and links between them are relative and name the file, so
/// that the same bytes work under any URL prefix and from `file://`.
package struct Route: Hashable, Sendable {
  /// The path, with `/` between its parts and none at its start.
  package let path: String

  /// A route as it is.
  package init(path: String) { self.path = path }

  /// The route of a file that is copied: its path without the content folder.
  package init(asset source: String) {
    path = source.split(separator: "/").dropFirst().joined(separator: "/")
  }

  /// The route of a page: `content/rnn.md` becomes `rnn.html`, `index.md` and `README.md` become
  /// their folder's `index.html`; a slug stands in place of the file's name.
  package init(page source: String, slug: String? = nil) {
    var parts = source.split(separator: "/").dropFirst().map(String.init)
    let file = parts.popLast() ?? ""
    let name = file.hasSuffix(".md") ? String(file.dropLast(3)) : file
    parts.append((slug ?? (name == "README" ? "index" : name)) + ".html")
    path = parts.joined(separator: "/")
  }

  /// The route that a former path of a page had: `old/rnn.md`, `/old/rnn.html`, `old/rnn` and
  /// `old/` are reached as the HTML file that they stand for. Nil if it is none of the site's.
  package init?(alias: String) {
    var parts = alias.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.first == "" { parts.removeFirst() }
    guard var name = parts.popLast() else { return nil }
    if name.hasSuffix(".md") { name = String(name.dropLast(3)) + ".html" }
    if name.isEmpty { name = "index" }
    if !name.hasSuffix(".html") { name += ".html" }
    parts.append(name)
    let isPlain = parts.allSatisfy { part in
      !part.isEmpty && !part.hasPrefix(".") && !part.utf8.contains { $0 < 0x20 || $0 == 0x5C }
    }
    guard isPlain else { return nil }
    path = parts.joined(separator: "/")
  }

  /// The path as a URL writes it.
  package var encodedPath: String {
    path.split(separator: "/", omittingEmptySubsequences: false)
      .map { URLPath.encoded(String($0)) }.joined(separator: "/")
  }

  /// The folder it lies in, with a `/` at its end; empty at the root.
  package var folder: String {
    String(
      path[
        ..<(path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:))
          ?? path.startIndex)])
  }

  /// The way from this page's folder up to the site's root: `""`, `"../"`, `"../../"`.
  package var root: String {
    String(repeating: "../", count: path.utf8.count(where: { $0 == UInt8(ascii: "/") }))
  }

  /// The relative URL of another file as a link on this page writes it.
  package func url(to other: Route) -> String {
    var here = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    var there = other.path.split(separator: "/", omittingEmptySubsequences: false)[...]
    while let first = here.first, there.count > 1, there.first == first {
      here.removeFirst()
      there.removeFirst()
    }
    let up = String(repeating: "../", count: here.count)
    return up + there.map { URLPath.encoded(String($0)) }.joined(separator: "/")
  }
}
