import DocumentModel

/// A folder while the contents are gathered.
struct ContentsFolder {
  var name: String
  var home: Document?
  private var pages: [Document] = []
  private var folders: [ContentsFolder] = []

  init(name: String) { self.name = name }

  /// Adds a page at a path of folders below this one.
  mutating func insert(_ document: Document, below parts: ArraySlice<String>) {
    guard let first = parts.first else {
      if home == nil, document.isFolderPage { home = document } else { pages.append(document) }
      return
    }
    let known = folders.firstIndex { $0.name.utf8.elementsEqual(first.utf8) }
    if known == nil { folders.append(ContentsFolder(name: first)) }
    let index = known ?? folders.endIndex - 1
    folders[index].insert(document, below: parts.dropFirst())
  }

  /// The entries in order: those with an `order` first, the rest by the bytes of their names.
  var entries: [Contents.Entry] {
    let pages = pages.map { page in
      (
        order: page.frontMatter.order ?? .max, name: page.source.path,
        entry: Contents.Entry(title: page.title, page: page.source.path)
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
