import DocumentModel
import SourceText
import TeXMath

/// Reads a page: CommonMark with GFM's extensions, math, cells and front matter (docs: dialect).
///
/// Whatever the file holds, a document comes out; a file that cannot be read safely gives an empty
/// one with an error.
package struct MarkdownParser: Sendable {
  /// What is read besides CommonMark and GFM.
  package struct Features: OptionSet, Sendable {
    /// The bits.
    package let rawValue: Int

    /// A set from its bits.
    package init(rawValue: Int) { self.rawValue = rawValue }

    /// YAML between `---` lines at the top; without it an empty page is no mistake either.
    package static let frontMatter = Features(rawValue: 1)
    /// Formulas.
    package static let math = Features(rawValue: 2)
    /// `swift cell` and `swift check` fences.
    package static let cells = Features(rawValue: 4)
    /// References and citations.
    package static let references = Features(rawValue: 8)
    /// Callouts, captions and examples.
    package static let blocks = Features(rawValue: 16)
    /// All of them.
    package static let all: Features = [.frontMatter, .math, .cells, .references, .blocks]
  }

  /// The most bytes that a page may have.
  package static let byteLimit = Precheck.Limit.fileBytes

  private let macros: MacroTable
  private let features: Features
  private let cellDefaults: FrontMatter.CellDefaults

  /// A parser of pages whose formulas may use the site's macros, and whose cells do what the site
  /// says unless they say otherwise.
  package init(
    macros: MacroTable = MacroTable(), features: Features = .all,
    cellDefaults: FrontMatter.CellDefaults = .init()
  ) {
    self.macros = macros
    self.cellDefaults = cellDefaults
    self.features = features
  }

  /// The document in a file, with all mistakes that its author made, each at its place.
  package func parse(_ file: SourceFile) -> Diagnosed<Document> {
    var document = Document(source: file)
    var diagnostics: [Diagnostic] = []
    if let refusal = refusal(of: file) {
      diagnostics.append(refusal)
    } else {
      diagnostics += read(file, into: &document)
    }
    return Diagnosed(document, diagnostics.map { $0.located(in: file.path) })
  }
}

extension MarkdownParser {
  private func refusal(of file: SourceFile) -> Diagnostic? {
    if file.bytes.count > Precheck.Limit.fileBytes {
      return .fileTooLarge(file.bytes.count, limit: Precheck.Limit.fileBytes)
    }
    if let offset = TextCheck.firstInvalidUTF8(file.bytes) { return .notUTF8(at: offset) }
    if let offset = file.bytes.firstIndex(of: 0) { return .nulByte(at: offset) }
    if features.contains(.frontMatter), file.bytes.allSatisfy({ $0 <= 0x20 }) {
      return .emptyPage()
    }
    return nil
  }

  private func read(_ file: SourceFile, into document: inout Document) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var bodyLine = 0
    if features.contains(.frontMatter) {
      let parts = FrontMatterReader.split(file)
      diagnostics += parts.diagnostics
      bodyLine = parts.value.bodyLine
      if let yaml = parts.value.yaml {
        let frontMatter = FrontMatterReader.read(file, yaml)
        document.frontMatter = frontMatter.value
        diagnostics += frontMatter.diagnostics
      }
    }
    if let refusal = Precheck.refusal(of: file, fromLine: bodyLine) {
      return diagnostics + [refusal]
    }
    let body = file.bytes[
      (bodyLine < file.lines.count
        ? file.lines.start(ofLine: bodyLine) : file.bytes.count)...]
    guard let tree = CMarkTree(body, hasMath: features.contains(.math)) else {
      preconditionFailure("cmark-gfm cannot be set up")
    }
    var builder = DocumentBuilder(
      tree, file: file, lineBase: bodyLine, features: features, macros: macros,
      cellDefaults: document.frontMatter.cells.over(cellDefaults))
    if let title = document.frontMatter.title {
      document.frontMatter.titleContent = builder.inlines(ofTitle: title.text, in: title.range)
    }
    (document.blocks, document.footnotes) = builder.build(tree)
    diagnostics += TextCheck.bidirectionalControls(file.bytes).map {
      Diagnostic.bidirectionalControl($0.scalar, at: $0.range)
    }
    return diagnostics + builder.diagnostics
  }
}
