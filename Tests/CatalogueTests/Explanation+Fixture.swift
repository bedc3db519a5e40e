import SourceText
import Testing

@testable import Catalogue

// How an explanation comes from a fixture and the comment in the code.
extension Explanation {
  /// The explanations of all kinds of messages, as the code and the fixtures have them now.
  static func current() async throws -> [Explanation] {
    var explanations: [Explanation] = []
    for fixture in DiagnosticFixture.all {
      let text =
        if fixture.isRecorded { try fixture.recorded() } else { try await fixture.findings().text }
      explanations.append(try Explanation(fixture, messages: text))
    }
    return explanations
  }

  private init(_ fixture: DiagnosticFixture, messages: String) throws {
    let declared = try #require(DeclaredDiagnostic.byID[fixture.id], "\(fixture.id)")
    let message = try #require(Self.message(of: fixture.id, in: messages), "\(fixture.id)")
    let isError = try #require(message.split(separator: "\n").first).contains(": error: ")
    let files = fixture.files.map { file in
      File(file.path, fixture.description ?? Self.excerpt(of: file.bytes))
    }
    self.init(
      id: fixture.id, severity: isError ? .error : .warning, cause: declared.cause,
      mend: declared.mend, example: files, message: message)
  }

  /// The first message of a kind among those that a terminal shows, without a line feed at its end.
  private static func message(of id: String, in text: String) -> String? {
    var found: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isHead =
        line.hasSuffix("]") && (line.contains(": error: ") || line.contains(": warning: "))
      if isHead, !found.isEmpty { break }
      if !found.isEmpty || (isHead && line.hasSuffix("[\(id)]")) { found.append(line) }
    }
    while found.last?.isEmpty == true { found.removeLast() }
    return found.isEmpty ? nil : found.joined(separator: "\n")
  }

  /// The text of a file, without characters that nobody sees and without its last line feed.
  private static func excerpt(of bytes: [UInt8]) -> String {
    var lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        let text = DiagnosticPrinter.escaped(String(line))
        return text.count > 160 ? text.prefix(160) + "…" : text
      }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
