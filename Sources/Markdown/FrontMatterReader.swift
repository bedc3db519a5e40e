import DocumentModel
import SourceText
import YAMLDocument

/// Finds the front matter of a page and reads its keys.
enum FrontMatterReader {
  /// The most bytes that front matter may have.
  static let byteLimit = 64 << 10

  /// Where a page's front matter and its Markdown lie.
  struct Parts {
    /// The YAML between the `---` lines; nil if the page has none.
    var yaml: SourceRange?
    /// The zero-based line with which the Markdown begins.
    var bodyLine = 0
  }

  /// Cuts a page behind its front matter; a `---` before a blank line is a thematic break.
  static func split(_ file: SourceFile) -> Diagnosed<Parts> {
    guard isFence(file, line: 0, among: ["---"]), !file.rangeOfLine(1).isEmpty else {
      return Diagnosed(Parts())
    }
    let start = file.lines.start(ofLine: 1)
    for line in 1..<file.lines.count where isFence(file, line: line, among: ["---", "..."]) {
      let end = file.lines.start(ofLine: line)
      let parts = Parts(yaml: SourceRange(start, end), bodyLine: line + 1)
      guard end - start > byteLimit else { return Diagnosed(parts) }
      let tooLarge = Diagnostic.frontMatterTooLarge(at: file.rangeOfLine(0), limit: byteLimit)
      return Diagnosed(Parts(yaml: nil, bodyLine: line + 1), [tooLarge])
    }
    guard beginsKey(file, line: 1) else { return Diagnosed(Parts()) }
    return Diagnosed(Parts(), [.unclosedFrontMatter(at: file.rangeOfLine(0))])
  }

  /// The keys of the YAML, with a message for every one that is unknown or of the wrong type.
  static func read(_ file: SourceFile, _ yaml: SourceRange) -> Diagnosed<FrontMatter> {
    let composed = YAMLComposer.compose(file, in: yaml)
    guard let value = composed.value else {
      return Diagnosed(FrontMatter(), composed.diagnostics)
    }
    var reader = YAMLMappingReader(value, renamed: renamedKeys)
    var frontMatter = frontMatter(&reader)
    let idle = idle(idleKeys, &reader)
    reader.mapping("cells") { cells in
      frontMatter.cells = cellDefaults(&cells)
    }
    return Diagnosed(frontMatter, composed.diagnostics + reader.finish() + idle)
  }
}

extension FrontMatterReader {
  /// Keys of the dialect that are read but have no effect in this version.
  private static let idleKeys = ["notation"]

  private static func idle(
    _ keys: [String], _ reader: inout YAMLMappingReader
  ) -> [Diagnostic] {
    keys.compactMap { key in
      reader.value(key).map { Diagnostic.keyNotYet(key, at: $0.range) }
    }
  }

  private static func cellDefaults(
    _ reader: inout YAMLMappingReader
  ) -> FrontMatter.CellDefaults {
    var defaults = FrontMatter.CellDefaults()
    defaults.echo = reader.choice("echo", of: CellOptions.Echo.self)
    defaults.evaluation = reader.choice("eval", of: CellOptions.Evaluation.self)
    defaults.timeout = reader.number("timeout")
    defaults.seed = reader.integer("seed")
    return defaults
  }

  /// What other generators call our keys.
  private static let renamedKeys = [
    "weight": "order", "nav_order": "order", "author": "authors", "lastmod": "updated",
    "modified": "updated", "keywords": "tags", "categories": "tags", "permalink": "slug",
    "url": "slug", "redirect_from": "aliases", "summary": "description", "excerpt": "description",
    "published": "draft", "execute": "cells", "number-sections": "toc", "extra": "params",
  ]

  private static func frontMatter(_ reader: inout YAMLMappingReader) -> FrontMatter {
    var page = FrontMatter()
    page.title = reader.placedString("title")
    page.description = reader.string("description")
    page.date = reader.string("date")
    page.updated = reader.string("updated")
    page.authors = reader.strings("authors") ?? []
    page.tags = reader.strings("tags") ?? []
    page.isDraft = reader.boolean("draft") ?? false
    page.slug = reader.placedString("slug")
    page.aliases = reader.placedStrings("aliases") ?? []
    page.order = reader.integer("order")
    page.image = reader.placedString("image")
    page.bibliography = reader.placedStrings("bibliography") ?? []
    page.notation = reader.string("notation")
    page.hasContents = reader.boolean("toc")
    page.parameters = reader.texts("params").map { .init(name: $0.name, text: $0.text) }
    return page
  }

  private static func isFence(_ file: SourceFile, line: Int, among fences: [String]) -> Bool {
    let range = file.rangeOfLine(line)
    var bytes = file.bytes[range.start..<range.end]
    if line == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    while bytes.last == 0x20 || bytes.last == 0x09 { bytes = bytes.dropLast() }
    return fences.contains { bytes.elementsEqual($0.utf8) }
  }

  /// Whether a line looks like `key: value`, so that a `---` before it was meant as front matter.
  private static func beginsKey(_ file: SourceFile, line: Int) -> Bool {
    let range = file.rangeOfLine(line)
    let name = file.bytes[range.start..<range.end].prefix {
      ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
    }
    return !name.isEmpty && name.endIndex < range.end
      && file.bytes[name.endIndex] == UInt8(ascii: ":")
  }
}
