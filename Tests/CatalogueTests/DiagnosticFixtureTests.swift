import Foundation
import SourceText
import Testing

/// Every kind of message has a fixture, and every fixture gives its message.
@Suite struct DiagnosticFixtureTests {
  @Test(arguments: DiagnosticFixture.all.filter { !$0.runsCells })
  func givesItsMessageAndNoOther(_ fixture: DiagnosticFixture) async throws {
    try check(try await fixture.findings(), of: fixture)
  }

  /// In one folder, where the compiler finds the modules of the cells before.
  @Test func cellsGiveTheirMessagesAndNoOther() async throws {
    let folder = TemporaryFolder()
    for fixture in DiagnosticFixture.all where fixture.runsCells {
      try check(try await fixture.findings(in: folder), of: fixture)
    }
  }

  @Test(arguments: DiagnosticFixture.all.filter(\.isRecorded))
  func messagesFollowTheHouseStyle(_ fixture: DiagnosticFixture) throws {
    for line in try fixture.recorded().split(separator: "\n") {
      guard let words = Self.words(of: line) else { continue }
      #expect(!words.hasSuffix("."), "\(words)")
      let first = words.unicodeScalars.first?.properties.isUppercase
      #expect(first != true || Self.isProperName(words), "\(words)")
    }
  }

  @Test func everyKindHasOneFixtureAndEveryFixtureAKind() {
    let declared = Set(DeclaredDiagnostic.all.map(\.id)).sorted()
    #expect(declared == DiagnosticFixture.all.map(\.id))
  }

  @Test func everyFactoryExplainsItself() {
    for declared in DeclaredDiagnostic.byID.values {
      #expect(declared.cause.hasSuffix("."), "\(declared.id) in \(declared.file)")
      #expect(declared.mend.hasSuffix("."), "\(declared.id) in \(declared.file)")
      #expect(declared.cause.utf8.count < 300, "\(declared.id)")
    }
  }

  @Test func noNamesBecomeOneFragment() {
    let ids = DiagnosticFixture.all.map(\.id)
    let fragments = ids.map { $0.replacing("/", with: "-") }
    #expect(Set(fragments).count == Set(ids).count)
  }
}

extension DiagnosticFixtureTests {
  private func check(_ findings: Findings, of fixture: DiagnosticFixture) throws {
    let others = findings.diagnostics.map(\.id).filter { $0 != fixture.id }
    #expect(findings.diagnostics.contains { $0.id == fixture.id }, "\(fixture.id)")
    let companions = Self.companions[fixture.id] ?? []
    #expect(Set(others).subtracting(companions) == [], "\(fixture.id)")
    guard fixture.isRecorded else { return }
    let text = fixture.description == nil ? findings.text : findings.only(fixture.id).text
    if Repository.isRewritten, (try? fixture.recorded()) != text {
      try text.write(to: fixture.messages, atomically: true, encoding: .utf8)
      Issue.record("\(fixture.id).messages was written anew")
    }
    #expect(try text == fixture.recorded(), "\(fixture.id)")
  }

  /// Messages that a fixture cannot do without.
  private static let companions: [String: Set<String>] = [
    "bibliography/strings-too-long": ["bibliography/too-many-mistakes"],
    "bibliography/too-many-mistakes": ["bibliography/missing-brace"],
    "cell/broken-models": ["cell/does-not-compile"],
  ]

  /// The text of a message or a hint.
  private static func words(of line: Substring) -> String? {
    if line.hasPrefix("   = hint: ") { return String(line.dropFirst(11)) }
    guard line.hasSuffix("]"), let end = line.lastIndex(of: "[") else { return nil }
    for word in [": error: ", ": warning: "] {
      guard let start = line.firstRange(of: word), start.upperBound < end else { continue }
      return String(line[start.upperBound..<end]).trimmingCharacters(in: .whitespaces)
    }
    return nil
  }

  /// Names keep their capitals, and traps are in the words of Swift's library.
  private static func isProperName(_ words: String) -> Bool {
    ["GitHub ", "YAML ", "Index out of range"].contains { words.hasPrefix($0) }
  }
}
