import Foundation
import Testing

/// One small input that provokes one kind of message, and what the tool prints about it.
///
/// `Tests/Fixtures/diagnostics/ROOM/NAME.md` is a page, `NAME/` a site and `NAME.bib` a
/// bibliography; the messages stand beside them in `NAME.messages`. Formulas come from
/// `Tests/Fixtures/math/mistakes.txt`, what is large from `MadeFixtureTable`.
struct DiagnosticFixture: CustomTestStringConvertible, Sendable {
  /// How the messages are found.
  enum Method: Sendable {
    /// As `notesite check` does, maybe with `--github`.
    case check(isForGitHub: Bool)
    /// As `notesite build` does: the cells run.
    case build
    /// The file is read as a bibliography all of whose entries are cited.
    case bibliography
    /// The compiler has next to no time.
    case hastyCompiler
    /// As a second build does, after the cache was damaged.
    case damagedCache
    /// As a second build with `--verify-cache` does.
    case verifiedCache
    /// As `notesite build --no-run` does.
    case noRun
    /// As `notesite check` does after a build.
    case checkAfterBuild
  }

  var id: String
  /// The files of the site by their paths.
  var files: [(path: String, bytes: [UInt8])]
  var method: Method
  /// What stands in the catalogue in place of the files, if they are large.
  var description: String?
  /// Whether `NAME.messages` holds the messages; they are made anew otherwise.
  var isRecorded = true

  var testDescription: String { id }

  /// Where the messages are recorded.
  var messages: URL { Repository.fixtures.appending(path: "\(id).messages") }

  /// The recorded messages.
  func recorded() throws -> String { try String(contentsOf: messages, encoding: .utf8) }

  /// All fixtures, sorted by their names.
  static let all = (inFolders + formulas + MadeFixtureTable.all).sorted { $0.id < $1.id }
}

extension DiagnosticFixture {
  /// Those that lie in the folder.
  private static let inFolders: [DiagnosticFixture] = {
    let paths = Repository.files(below: Repository.fixtures)
    let inputs = paths.filter { !$0.hasSuffix(".messages") }
    return Dictionary(grouping: inputs, by: id).map { id, paths in
      let files = paths.sorted().map { path in
        let data = try? Data(contentsOf: Repository.fixtures.appending(path: path))
        return (path: sitePath(path), bytes: Array(data ?? Data()))
      }
      return DiagnosticFixture(id: id, files: files, method: method(of: id))
    }
  }()

  private static func id(ofPath path: String) -> String {
    let parts = path.split(separator: "/")
    return "\(parts[0])/\(parts[1].prefix { $0 != "." })"
  }

  private static func sitePath(_ path: String) -> String {
    let parts = path.split(separator: "/")
    if parts.count > 2 { return parts.dropFirst(2).joined(separator: "/") }
    return path.hasSuffix(".bib") ? String(parts[1]) : "content/page.md"
  }

  private static func method(of id: String) -> Method {
    switch id.prefix(while: { $0 != "/" }) {
    case "bibliography": .bibliography
    case "cell", "figure": .build
    case "github": .check(isForGitHub: true)
    default: .check(isForGitHub: false)
    }
  }

  /// The first formula of `mistakes.txt` that gives a kind of message and no other.
  private static let formulas: [DiagnosticFixture] = {
    let file = Repository.root.appending(path: "Tests/Fixtures/math/mistakes.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var found: [String: String] = [:]
    for item in text.components(separatedBy: "\n\n") {
      let lines = item.split(separator: "\n")
      let ids = Set(
        lines.filter { $0.hasPrefix("! ") }.map { $0.split(separator: " ")[2].dropLast() })
      guard ids.count == 1, let id = ids.first, found[String(id)] == nil else { continue }
      found[String(id)] = String(lines[0].drop { $0 == "$" }.dropFirst())
    }
    return found.map { id, tex in
      DiagnosticFixture(
        id: id, files: [("content/page.md", Array("$$\n\(tex)\n$$\n".utf8))],
        method: .check(isForGitHub: false), isRecorded: false)
    }
  }()
}
