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
  mutating func example(_ node: CMarkNode, _ code: CodeBlock) -> MarkdownExample {
    let bytes = Array(code.code.utf8)
    guard let tree = CMarkTree(bytes[...], hasMath: features.contains(.math)) else {
      return MarkdownExample(code: code, blocks: [])
    }
    var inner = DocumentBuilder(
      tree, file: file, lineBase: lineBase + node.lines.first, features: features,
      macros: mathParser.macros, cellDefaults: cellDefaults)
    inner.counters = counters
    let built = inner.build(tree)
    counters = inner.counters
    mathParser = inner.mathParser
    diagnostics += inner.diagnostics
    return MarkdownExample(code: code, blocks: built.blocks)
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
