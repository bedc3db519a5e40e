import Catalogue

/// Explanations as Swift source: a table for each room, and one of the tables.
struct SwiftTable {
  var explanations: [Explanation]

  /// The source files by their names.
  var files: [String: String] {
    let rooms = Dictionary(grouping: explanations) { Self.typeName($0.id) }
    var files = rooms.mapValues { Self.table($0) }.reduce(into: [:]) { files, item in
      files[item.key + ".swift"] = item.value
    }
    files["ExplanationTable.swift"] = Self.index(rooms.keys.sorted())
    return files
  }

  private static let head = """
    // Made by CatalogueTests with UPDATE_GOLDENS=1, from the comments in each Diagnostics.swift and
    // from the fixtures.
    // swift-format-ignore-file

    import SourceText


    """

  private static func index(_ types: [String]) -> String {
    head + """
      /// The explanations of every room.
      enum ExplanationTable {
        static let all: [Explanation] = tables.flatMap(\\.self)

        private static let tables: [[Explanation]] = [
      \(types.map { "    \($0).entries,\n" }.joined())  ]
      }

      """
  }

  private static func table(_ explanations: [Explanation]) -> String {
    let room = explanations[0].id.prefix { $0 != "/" }
    let entries = explanations.map(entry).joined()
    return head + """
      /// The explanations of the messages that begin with `\(room)/`.
      enum \(typeName(explanations[0].id)) {
        static let entries: [Explanation] = [
      \(entries)  ]
      }

      """
  }

  private static func entry(_ explanation: Explanation) -> String {
    let files = explanation.example.map { file in
      "        .init(\"\(file.path)\", \(literal(file.text, column: file.path.utf8.count + 18))),\n"
    }
    return """
          Explanation(
            id: "\(explanation.id)", severity: .\(explanation.severity.rawValue),
            cause: \(literal(explanation.cause, column: 13)),
            mend: \(literal(explanation.mend, column: 12)),
            example: [
      \(files.joined())      ],
            message: \(literal(explanation.message, column: 15))),

      """
  }

  private static func typeName(_ id: String) -> String {
    let room = id.prefix { $0 != "/" }
    let name = ["github": "GitHub", "yaml": "YAML"][room]
    return (name ?? room.split(separator: "-").map(\.capitalized).joined()) + "ExplanationTable"
  }
}

extension SwiftTable {
  /// A string literal that begins at a column, on several lines if it does not fit there.
  private static func literal(_ text: String, column: Int) -> String {
    let isPlain = !text.contains("\"") && !text.contains("\\")
    let hashes = hashes(around: text)
    if !text.contains("\n"), column + text.unicodeScalars.count + 7 <= 100 {
      return isPlain ? "\"\(text)\"" : "\(hashes)\"\(text)\"\(hashes)"
    }
    let indent = String(repeating: " ", count: 10)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty
        ? "" : pieces(of: line).map { indent + $0 }.joined(separator: "\\\(hashes)\n")
    }
    return "\(hashes)\"\"\"\n" + lines.joined(separator: "\n") + "\n\(indent)\"\"\"\(hashes)"
  }

  /// As many number signs as it takes for nothing in the text to end a literal or be an escape.
  private static func hashes(around text: String) -> String {
    var hashes = "#"
    while text.contains("\"" + hashes) || text.contains("\\" + hashes) { hashes += "#" }
    return hashes
  }

  /// A line cut before it leaves the page, between words if there are any.
  private static func pieces(of line: Substring) -> [String] {
    var pieces: [String] = []
    var rest = Substring(line)
    while rest.count > 86 {
      let limit = rest.index(rest.startIndex, offsetBy: 86)
      let space = rest[..<limit].lastIndex(of: " ").map { rest.index(after: $0) }
      let end = space.flatMap { $0 > rest.index(rest.startIndex, offsetBy: 40) ? $0 : nil } ?? limit
      pieces.append(String(rest[..<end]))
      rest = rest[end...]
    }
    return pieces + [String(rest)]
  }
}
