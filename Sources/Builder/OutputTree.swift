import Foundation

/// The built site on disk: written beside the old one, then put in its place at once.
///
/// A reader of the folder sees the old site or the new one, never half of each. Files whose bytes
/// did not change are hard links to the old ones, so that their dates stay too. The folder's own
/// `.gitignore` is kept. A manifest in the folder names what notesite wrote there.
package struct OutputTree {
  /// The name of the manifest inside the folder.
  static let manifestName = ".notesite-manifest"

  private let folder: URL
  private let staging: URL
  private let files = FileManager.default

  /// A tree at a folder that need not exist yet.
  package init(folder: URL) {
    self.folder = folder.standardizedFileURL.resolvingSymlinksInPath()
    let name = ".\(self.folder.lastPathComponent).notesite-new"
    staging = self.folder.deletingLastPathComponent().appending(path: name)
  }

  /// Fails if the folder holds a file that notesite did not write.
  package func check() throws(OutputTreeError) {
    let manifest = try? String(contentsOf: old(Self.manifestName), encoding: .utf8)
    let own = Set((manifest ?? "").split(separator: "\n").map(String.init))
      .union([".gitignore", Self.manifestName])
    guard let paths = files.enumerator(atPath: folder.path) else { return }
    for case let path as String in paths where !own.contains(path) {
      var isFolder: ObjCBool = false
      if files.fileExists(atPath: old(path).path, isDirectory: &isFolder), isFolder.boolValue {
        continue
      }
      throw .foreign(folder.path, file: path)
    }
  }

  /// Fails if a folder is, holds or lies in what the site is made from.
  package static func check(_ output: URL, isApartFrom site: URL) throws(OutputTreeError) {
    let output = output.resolvingSymlinksInPath().path + "/"
    let site = site.resolvingSymlinksInPath().path + "/"
    let sources = ["content/", "templates/", ".notesite/"].map { site + $0 }
    let isInside = sources.contains { output.hasPrefix($0) }
    if site.hasPrefix(output) || isInside { throw .holdsSite(output) }
  }

  /// Puts a site in the folder's place and says how many files changed.
  ///
  /// - Parameters:
  ///   - site: The bytes of each file by its path.
  ///   - keeping: Paths whose old files stay, since their pages could not be built.
  package func replace(
    with site: [String: [UInt8]], keeping: Set<String> = []
  ) throws(OutputTreeError) -> Int {
    try check()
    defer { try? files.removeItem(at: staging) }
    do {
      try? files.removeItem(at: staging)
      try files.createDirectory(at: staging, withIntermediateDirectories: true)
      let paths = site.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      var changed = 0
      for path in paths where try place(path, site[path] ?? []) { changed += 1 }
      let kept = (keeping.union(companions(of: keeping)))
        .filter { site[$0] == nil && files.fileExists(atPath: old($0).path) }
      for path in kept { try link(path) }
      if files.fileExists(atPath: old(".gitignore").path) { try link(".gitignore") }
      let manifest = (paths + kept).sorted().joined(separator: "\n") + "\n"
      _ = try place(Self.manifestName, Array(manifest.utf8))
      try swap()
      return changed
    } catch let error as OutputTreeError {
      throw error
    } catch {
      throw .failed(folder.path, reason: error.localizedDescription)
    }
  }
}

extension OutputTree {
  /// The figures and data that lie beside old pages, by the manifest.
  private func companions(of pages: Set<String>) -> [String] {
    let folders = pages.filter { $0.hasSuffix(".html") }.map { $0.dropLast(5) + "/" }
    guard !folders.isEmpty else { return [] }
    let manifest = (try? String(contentsOf: old(Self.manifestName), encoding: .utf8)) ?? ""
    return manifest.split(separator: "\n").map(String.init).filter { path in
      (path.hasSuffix(".svg") || path.hasSuffix(".csv"))
        && folders.contains { path.hasPrefix($0) && !path.dropFirst($0.count).contains("/") }
    }
  }

  private func old(_ path: String) -> URL { folder.appending(path: path) }

  /// Links the old file or writes a new one; returns whether it was written.
  private func place(_ path: String, _ bytes: [UInt8]) throws -> Bool {
    if let data = try? Data(contentsOf: old(path)), data.elementsEqual(bytes) {
      try link(path)
      return false
    }
    try DurableFile.write(bytes, to: try target(path))
    return true
  }

  private func link(_ path: String) throws {
    let target = try target(path)
    do {
      try files.linkItem(at: old(path), to: target)
    } catch {
      try files.copyItem(at: old(path), to: target)
    }
  }

  private func target(_ path: String) throws -> URL {
    let target = staging.appending(path: path)
    try files.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    return target
  }

  /// Exchanges the staged folder with the old one, which then is where the staged one was.
  private func swap() throws {
    guard files.fileExists(atPath: folder.path) else {
      try files.moveItem(at: staging, to: folder)
      return
    }
    if DurableFile.exchange(staging, folder) { return }
    let aside = staging.appendingPathExtension("old")
    do {
      try files.moveItem(at: folder, to: aside)
      try files.moveItem(at: staging, to: folder)
      try files.removeItem(at: aside)
    } catch {
      try swapChildren()
    }
  }

  /// For a folder that cannot be renamed, such as a mount: its children are replaced one by one.
  private func swapChildren() throws {
    for name in try files.contentsOfDirectory(atPath: folder.path) {
      try files.removeItem(at: folder.appending(path: name))
    }
    for name in try files.contentsOfDirectory(atPath: staging.path) {
      try files.moveItem(at: staging.appending(path: name), to: folder.appending(path: name))
    }
  }
}

/// Why a site cannot be written.
package enum OutputTreeError: Error, CustomStringConvertible {
  case foreign(String, file: String)
  case holdsSite(String)
  case failed(String, reason: String)

  /// One sentence for the terminal.
  package var description: String {
    switch self {
    case .foreign(let folder, let file):
      "'\(folder)' holds '\(file)', which notesite did not write; name an empty folder or a new one"
    case .holdsSite(let folder):
      "'\(folder)' is part of the site's own sources; name a folder for the output alone"
    case .failed(let folder, let reason): "'\(folder)' cannot be written: \(reason)"
    }
  }
}
