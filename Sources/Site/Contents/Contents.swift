import DocumentModel

/// The order and the numbers of a site's pages: what `SUMMARY.md` says, else folders as sections,
/// pages by `order`, then by path.
package struct Contents: Sendable, Hashable {
  /// A page, a folder or a part in the contents.
  package struct Entry: Sendable, Hashable {
    /// What it is called.
    package var title: String
    /// The path of its page's file; nil for a folder without one, and for a part.
    package var page: String?
    /// Its number among its siblings below those of its parents; empty if it has none.
    package var number: [Int] = []
    /// What lies in it.
    package var entries: [Entry] = []
    /// Whether it only groups what lies in it, without a number.
    var isPart = false

    /// The number as readers see it: `3.2`, or nil.
    package var numberText: String? {
      number.isEmpty ? nil : number.map(String.init).joined(separator: ".")
    }
  }

  /// The top level.
  package var entries: [Entry]

  /// The contents of these documents by their folders; paths begin with the content folder.
  package init(_ documents: [Document]) {
    var root = ContentsFolder(name: "")
    for document in documents {
      let parts = document.source.path.split(separator: "/").map(String.init)
      root.insert(document, below: parts.dropFirst().dropLast())
    }
    let home = root.home.map { Entry(title: $0.title, page: $0.source.path) }
    var count = 0
    entries = [home].compactMap(\.self) + Self.numbered(root.entries, below: [], from: &count)
  }

  /// Contents that are given, with numbers where `isNumbered`.
  init(_ groups: [(entries: [Entry], isNumbered: Bool)]) {
    var count = 0
    entries = groups.flatMap { group in
      group.isNumbered
        ? Self.numbered(group.entries, below: [], from: &count) : group.entries
    }
  }

  /// The paths of the pages in reading order.
  package var readingOrder: [String] { allEntries.compactMap(\.page) }

  /// All entries, each before those in it.
  package var allEntries: [Entry] { Self.all(entries) }

  private static func all(_ entries: [Entry]) -> [Entry] {
    entries.flatMap { [$0] + all($0.entries) }
  }

  /// The entries with numbers; the entries of a part count on with its neighbours.
  private static func numbered(
    _ entries: [Entry], below parent: [Int], from count: inout Int
  ) -> [Entry] {
    var result = entries
    for index in result.indices {
      if result[index].isPart {
        result[index].entries = numbered(result[index].entries, below: parent, from: &count)
      } else {
        count += 1
        result[index].number = parent + [count]
        var inner = 0
        result[index].entries = numbered(
          result[index].entries, below: result[index].number, from: &inner)
      }
    }
    return result
  }
}

extension Document {
  /// The title: from the front matter, else the first heading, else the file's name.
  package var title: String {
    if frontMatter.title != nil { return frontMatter.titleContent.plainText }
    if let heading = titleHeading ?? headings.first { return heading.content.plainText }
    return source.path.split(separator: "/").last.map { String($0.dropLast(3)) } ?? "Untitled"
  }

  /// The heading of level 1 with which the page begins, if so.
  package var titleHeading: Heading? {
    if case .heading(let heading) = blocks.first?.kind, heading.level == 1 { heading } else { nil }
  }

  /// Whether this is the page of its folder.
  package var isFolderPage: Bool {
    let file = source.path.split(separator: "/").last ?? ""
    return file == "index.md" || file == "README.md"
  }
}
