import DocumentModel
import SourceText

// Captions of cells: one line of Markdown inside an option line.
extension DocumentBuilder {
  /// The inlines of a caption, with places in the file. Only paragraphs and headings in it count;
  /// other blocks are left out.
  mutating func caption(_ range: Range<Int>, in map: ContentMap) -> [Inline] {
    let text = Array(map.content[range])
    let start = map.fileOffset(range.lowerBound)
    guard let tree = CMarkTree(text[...], hasMath: features.contains(.math)) else { return [] }
    var builder = DocumentBuilder(
      tree, file: SourceFile(path: file.path, bytes: text), lineBase: 0,
      features: features.subtracting([.cells, .frontMatter]), macros: mathParser.macros)
    let blocks = builder.build(tree).blocks
    let place = SourceMap(start: start)
    diagnostics += builder.diagnostics.map { $0.mapped(through: place) }
    return blocks.flatMap(\.kind.inlines).map { $0.shifted(by: start) }
  }
}
