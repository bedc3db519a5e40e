import DocumentModel
import SourceText
import TeXMath

// `markdown example` fences.
extension DocumentBuilder {
  /// Whether an info string asks for the code to be shown as it is and as it comes out.
  static func isExample(_ info: String) -> Bool {
    let words = info.split(separator: " ")
    return words.count == 2 && (words[0] == "markdown" || words[0] == "md")
      && words[1] == "example"
  }

  /// The example in a fence that stands in no other block, so that its lines are whole lines of
  /// the file. What counts on through the page counts on through the example.
  mutating func example(
    _ node: CMarkNode, _ code: CodeBlock, _ map: ContentMap
  ) -> MarkdownExample {
    let bytes = Array(code.code.utf8)
    guard !isRefused(bytes, at: map.sourceMap(of: 0..<map.content.count)),
      let tree = CMarkTree(bytes[...], hasMath: features.contains(.math))
    else { return MarkdownExample(code: code, blocks: []) }
    var inner = DocumentBuilder(
      tree, file: file, lineBase: lineBase + node.lines.first, features: features,
      macros: mathParser.macros, cellDefaults: cellDefaults)
    inner.counters = counters
    inner.isInExample = true
    let built = inner.build(tree)
    counters = inner.counters
    mathParser = inner.mathParser
    diagnostics += inner.diagnostics
    return MarkdownExample(code: code, blocks: built.blocks, footnotes: built.footnotes)
  }

  /// Whether a text within the page is too costly to read, which is then reported: the page's own
  /// check takes what stands in a fence for code.
  mutating func isRefused(_ text: [UInt8], at place: SourceMap) -> Bool {
    let inner = SourceFile(path: file.path, bytes: text)
    guard
      let refusal = Precheck.refusal(of: inner, fromLine: 0, adding: &counters.innerCost)
    else { return false }
    diagnostics.append(refusal.mapped(through: place))
    return true
  }
}

// Labels of formulas.
extension DocumentBuilder {
  /// Reports labels that name nothing, and second labels of a row.
  mutating func checkLabels(of formula: Formula, isDisplay: Bool, _ map: SourceMap) {
    guard features.contains(.references) else { return }
    var rows: Set<Int> = []
    for label in formula.labels {
      let range = map.fileRange(label.range)
      if !isDisplay {
        diagnostics.append(.ignoredLabel(label.name, at: range))
      } else if !rows.insert(label.row).inserted {
        diagnostics.append(.secondLabel(label.name, at: range))
      }
    }
  }
}
