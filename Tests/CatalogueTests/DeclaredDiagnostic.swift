import Foundation

/// A kind of message as the code declares it: its name, and what the comment of its factory says.
struct DeclaredDiagnostic: Hashable {
  var id: String
  /// The path of the source file.
  var file: String
  /// The first paragraph of the comment.
  var cause: String
  /// The second one.
  var mend: String

  /// Every kind that the sources declare, in the order of the files; a kind with several factories
  /// is there once for each.
  static let all: [DeclaredDiagnostic] = {
    let sources = Repository.root.appending(path: "Sources")
    let files = Repository.files(below: sources).filter { path in
      path.hasSuffix(".swift") && !path.hasPrefix("Catalogue/")
    }
    return files.flatMap { path in
      let text = try? String(contentsOf: sources.appending(path: path), encoding: .utf8)
      return declarations(in: text ?? "", file: path)
    }
  }()

  /// The first declaration of each kind, by its name.
  static let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// The kinds that a source file declares.
  ///
  /// In a `Diagnostics.swift` every string of the form `"room/name"` is one, elsewhere only those
  /// behind `id:`.
  static func declarations(in text: String, file: String) -> [DeclaredDiagnostic] {
    let isTable = file.contains("/Diagnostics")
    var comment: [String] = []
    var current: (cause: String, mend: String) = ("", "")
    var found: [DeclaredDiagnostic] = []
    for line in text.split(separator: "\n") {
      let code = line.drop { $0 == " " }
      if code.hasPrefix("///") {
        comment.append(code.dropFirst(3).trimmingCharacters(in: .whitespaces))
        continue
      }
      if code.contains("func ") {
        let paragraphs = comment.split(separator: "").map { $0.joined(separator: " ") }
        current = (paragraphs.first ?? "", paragraphs.dropFirst().first ?? "")
      }
      comment = []
      for id in ids(in: code, isTable: isTable) {
        found.append(
          DeclaredDiagnostic(id: id, file: file, cause: current.cause, mend: current.mend))
      }
    }
    return found
  }

  private static func ids(in line: Substring, isTable: Bool) -> [String] {
    guard isTable || line.contains("id: \"") else { return [] }
    let pieces = line.split(separator: "\"", omittingEmptySubsequences: false)
    return pieces.indices.filter { $0 % 2 == 1 }.compactMap { index in
      guard isTable || pieces[index - 1].hasSuffix("id: ") else { return nil }
      let parts = pieces[index].split(separator: "/", omittingEmptySubsequences: false)
      let isName = { (part: Substring) in
        !part.isEmpty && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }
      }
      let rest = parts.dropFirst().joined(separator: "/")
      let isRest =
        !rest.isEmpty
        && rest.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D || $0 &- 0x30 < 10 }
      return parts.count == 2 && isName(parts[0]) && isRest ? String(pieces[index]) : nil
    }
  }
}
