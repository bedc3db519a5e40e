import DocumentModel

/// The order of a site's pages: folders as sections, pages by `order`, then by path.
package struct Contents: Sendable, Hashable {
  /// A page or a folder in the contents.
  package struct Entry: Sendable, Hashable {
    /// What it is called.
    package var title: String
    /// The path of its page's file; nil for a folder without one.
    package var page: String?
    /// What lies in the folder.
    package var entries: [Entry]
  }

  /// The top level.
  package var entries: [Entry]

  /// The contents of these documents, whose paths begin with the content folder.
  package init(_ documents: [Document]) {
    var root = Folder(name: "")
    for document in documents {
      let parts = document.source.path.split(separator: "/").map(String.init)
      root.insert(document, below: parts.dropFirst().dropLast())
    }
    entries = root.home.map { [Entry(title: $0.title, page: $0.source.path, entries: [])] } ?? []
    entries += root.entries
  }

  /// The paths of the pages in reading order.
  package var readingOrder: [String] { Self.pages(entries) }

  private static func pages(_ entries: [Entry]) -> [String] {
    entries.flatMap { entry in [entry.page].compactMap { $0 } + pages(entry.entries) }
  }
}

/// A folder while the contents are gathered.
private struct Folder {
  var name: String
  var home: Document?
  var pages: [Document] = []
  var folders: [Folder] = []

  mutating func insert(_ document: Document, below parts: ArraySlice<String>) {
    guard let first = parts.first else {
      if home == nil, document.isFolderPage { home = document } else { pages.append(document) }
      return
    }
    let index = folders.firstIndex { Array($0.name.utf8) == Array(first.utf8) }
    if index == nil { folders.append(Folder(name: first)) }
    folders[index ?? folders.count - 1].insert(document, below: parts.dropFirst())
  }

  /// The entries in order: those with an `order` first, the rest by the bytes of their names.
  var entries: [Contents.Entry] {
    let pages = pages.map { page in
      (
        order: page.frontMatter.order ?? .max, name: page.source.path,
        entry: Contents.Entry(title: page.title, page: page.source.path, entries: [])
      )
    }
    let folders = folders.map { folder in
      (
        order: folder.home?.frontMatter.order ?? .max, name: folder.path,
        entry: Contents.Entry(
          title: folder.home?.title ?? folder.name, page: folder.home?.source.path,
          entries: folder.entries)
      )
    }
    return (pages + folders).sorted { left, right in
      left.order != right.order
        ? left.order < right.order
        : left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }.map(\.entry)
  }

  private var path: String { home?.source.path ?? pages.first?.source.path ?? name }
}

extension Document {
  /// The title: from the front matter, else the first heading, else the file's name.
  package var title: String {
    if let title = frontMatter.title { return title }
    if let heading = headings.first { return heading.content.plainText }
    return source.path.split(separator: "/").last.map { String($0.dropLast(3)) } ?? "Untitled"
  }

  /// Whether this is the page of its folder.
  package var isFolderPage: Bool {
    let file = source.path.split(separator: "/").last ?? ""
    return file == "index.md" || file == "README.md"
  }
}
