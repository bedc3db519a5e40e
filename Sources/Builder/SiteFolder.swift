import Foundation
import SourceText

/// Reads a site's folder: its configuration, its notes, its files, its templates.
///
/// Symbolic links, devices and pipes are never followed, so that nothing outside is published.
package struct SiteFolder: Sendable {
  /// What lies in the folder.
  package struct Listing: Sendable {
    /// The paths of all notes, `content/…/*.md`, sorted by their bytes.
    package var notes: [String] = []
    /// The paths of the files to be copied with the pages.
    package var assets: [String] = []
    /// The paths of the BibTeX files.
    package var bibliographies: [String] = []
    /// The paths of the Swift files in `content/models`.
    package var models: [String] = []
    /// The paths of the templates that override the built-in theme.
    package var templates: [String] = []
  }

  /// The path of the file that configures the site.
  package static let configuration = "notesite.yml"

  /// The path of the file that lists the pages in reading order.
  package static let summary = "content/SUMMARY.md"

  /// The folder.
  package let url: URL

  /// A site in a folder.
  package init(_ url: URL) { self.url = url.standardizedFileURL }

  /// What lies in the folder; fails if there is no `content` in it.
  package func list() throws(SiteFolderError) -> Listing {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      throw .missing(url.path)
    }
    let content = files(below: "content")
    guard FileManager.default.fileExists(atPath: url.appending(path: "content").path) else {
      throw .noContent(url.path)
    }
    let isModel = { (path: String) in path.hasPrefix("content/models/") }
    return Listing(
      notes: content.filter { $0.hasSuffix(".md") && !isModel($0) },
      assets: content.filter { !$0.hasSuffix(".md") && !isModel($0) && !$0.hasSuffix(".bib") },
      bibliographies: content.filter { $0.hasSuffix(".bib") },
      models: content.filter { $0.hasSuffix(".swift") && isModel($0) },
      templates: files(below: "templates").filter { !$0.hasSuffix(".swift") })
  }

  /// The content of one file.
  package func read(_ path: String) throws(SiteFolderError) -> SourceFile {
    // Opening a pipe would wait for a writer, and a device has no end.
    let file = url.appending(path: path).resolvingSymlinksInPath()
    let values = try? file.resourceValues(forKeys: [.isRegularFileKey])
    guard values?.isRegularFile != false else {
      throw .unreadable(path, reason: "it is not a regular file")
    }
    do {
      return SourceFile(path: path, bytes: Array(try Data(contentsOf: url.appending(path: path))))
    } catch {
      throw .unreadable(path, reason: error.localizedDescription)
    }
  }

  /// The content of one file, or nil if there is none.
  package func readIfPresent(_ path: String) throws(SiteFolderError) -> SourceFile? {
    FileManager.default.fileExists(atPath: url.appending(path: path).path) ? try read(path) : nil
  }
}

extension SiteFolder {
  /// The regular files below a folder, hidden ones left out, sorted by the bytes of their paths.
  private func files(below folder: String) -> [String] {
    let keys: [URLResourceKey] = [.isRegularFileKey, .isDirectoryKey, .isSymbolicLinkKey]
    var result: [String] = []
    var pending = [folder]
    while let current = pending.popLast() {
      let entries = try? FileManager.default.contentsOfDirectory(
        at: url.appending(path: current), includingPropertiesForKeys: keys)
      for entry in entries ?? [] where !entry.lastPathComponent.hasPrefix(".") {
        let path = current + "/" + entry.lastPathComponent
        let values = try? entry.resourceValues(forKeys: Set(keys))
        if values?.isSymbolicLink == true { continue }
        if values?.isDirectory == true { pending.append(path) }
        if values?.isRegularFile == true { result.append(path) }
      }
    }
    return result.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// Why a site's folder cannot be read.
package enum SiteFolderError: Error, CustomStringConvertible {
  case missing(String)
  case noContent(String)
  case noPages(String)
  case unreadable(String, reason: String)

  /// One sentence for the terminal.
  package var description: String {
    switch self {
    case .missing(let path): "there is no folder '\(path)'"
    case .noContent(let path):
      "'\(path)' holds no site: it needs a folder 'content' with Markdown files"
    case .noPages(let path): "'\(path)/content' holds no page; write 'content/index.md'"
    case .unreadable(let path, let reason): "'\(path)' cannot be read: \(reason)"
    }
  }
}
