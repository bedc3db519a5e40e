import SourceText
import Yams

/// Reads YAML into values with places, and refuses what makes YAML costly or surprising.
///
/// Anchors and aliases are refused (a few hundred bytes of them can stand for gigabytes), and so
/// are keys that are not plain text. Nothing is ever constructed from tags.
package enum YAMLComposer {
  /// The deepest nesting of sequences and mappings that is read.
  package static let depthLimit = 32

  /// The YAML in a range of the file; nil when it is empty or broken.
  package static func compose(
    _ file: SourceFile, in range: SourceRange? = nil
  ) -> Diagnosed<YAMLValue?> {
    let range = (range ?? SourceRange(0, file.bytes.count)).clamped(toCount: file.bytes.count)
    let text = YAMLText(file: file, range: range)
    if let offset = text.firstInvalidByte {
      return refused(.broken("not UTF-8", at: SourceRange(at: offset)), file)
    }
    if let place = text.tooManyAnchors { return refused(.aliases(at: place), file) }
    do {
      let parser = try Parser(yaml: text.string)
      // Nodes hold their anchors weakly: the parser must outlive the walk that looks for them.
      return try withExtendedLifetime(parser) {
        guard let root = try parser.singleRoot() else { return Diagnosed(nil) }
        return Diagnosed(try value(root, in: text, depth: 0))
      }
    } catch let diagnostic as Refusal {
      return refused(diagnostic.diagnostic, file)
    } catch let error as YamlError {
      return refused(diagnostic(for: error, in: text), file)
    } catch {
      return refused(.broken("not YAML", at: SourceRange(at: range.start)), file)
    }
  }
}

extension YAMLComposer {
  private struct Refusal: Error {
    var diagnostic: Diagnostic
  }

  private static func refused(
    _ diagnostic: Diagnostic, _ file: SourceFile
  ) -> Diagnosed<YAMLValue?> {
    Diagnosed(nil, [diagnostic.located(in: file.path)])
  }

  /// Depth first in the order of the text, so that an anchor is met before any alias of it.
  private static func value(_ node: Node, in text: YAMLText, depth: Int) throws -> YAMLValue {
    let start = text.offset(node.mark)
    guard node.anchor == nil else {
      throw Refusal(diagnostic: .aliases(at: text.rangeOfLine(from: start)))
    }
    guard depth < depthLimit else {
      throw Refusal(diagnostic: .tooDeep(at: SourceRange(at: start), limit: depthLimit))
    }
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      let range = text.range(of: scalar.string, at: start)
      return YAMLValue(.scalar(scalar.string, isPlain: isPlain), range: range)
    case .sequence(let nodes):
      let values = try nodes.map { try value($0, in: text, depth: depth + 1) }
      return YAMLValue(.sequence(values), range: SourceRange(at: start))
    case .mapping(let pairs):
      let entries = try pairs.map { try entry($0.key, $0.value, in: text, depth: depth + 1) }
      return YAMLValue(.mapping(entries), range: SourceRange(at: start))
    case .alias:
      throw Refusal(diagnostic: .aliases(at: text.rangeOfLine(from: start)))
    }
  }

  private static func entry(
    _ key: Node, _ node: Node, in text: YAMLText, depth: Int
  ) throws -> YAMLValue.Entry {
    let key = try value(key, in: text, depth: depth)
    guard case .scalar(let name, _) = key.kind else {
      throw Refusal(diagnostic: .keyIsNotText(at: key.range))
    }
    let value = try value(node, in: text, depth: depth)
    return YAMLValue.Entry(key: name, keyRange: key.range, value: value)
  }

  private static func diagnostic(for error: YamlError, in text: YAMLText) -> Diagnostic {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return .broken(problem, at: text.rangeOfLine(from: text.offset(mark)))
    case .reader(let problem, let offset, _, _):
      return .broken(problem, at: SourceRange(at: text.range.start + (offset ?? 0)))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.min() ?? ""
      return .repeatedKey(key, at: text.rangeOfSecond(key, after: text.offset(context.mark)))
    default:
      return .broken("not YAML", at: SourceRange(at: text.range.start))
    }
  }
}
