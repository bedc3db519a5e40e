import SourceText
import Testing

@testable import YAMLDocument

private enum Colour: String, CaseIterable { case red, green }

private func compose(_ text: String) -> Diagnosed<YAMLValue?> {
  YAMLComposer.compose(SourceFile(path: "a.yml", text: text))
}

/// The first message as `line:column: id: message`.
private func firstMessage(_ text: String, _ diagnostics: [Diagnostic]) -> String? {
  guard let first = diagnostics.first else { return nil }
  let place = SourceFile(path: "a.yml", text: text).position(at: first.range.start)
  return "\(place.line):\(place.column): \(first.id): \(first.message)"
}

@Suite struct YAMLComposerTests {
  @Test func valuesKnowWhereTheyStand() throws {
    let text = "é: 1\nlist:\n  - \"a b\"\n  - c\n"
    let composed = compose(text)
    let value = try #require(composed.value)
    guard case .mapping(let entries) = value.kind, case .sequence(let items) = entries[1].value.kind
    else {
      Issue.record("not a mapping with a list")
      return
    }
    #expect(entries.map(\.key) == ["é", "list"])
    #expect(entries[0].value.range == SourceRange(4, 5))
    #expect(items.map(\.range) == [SourceRange(16, 21), SourceRange(26, 27)])
  }

  @Test(arguments: [
    ("a: [1", "1:6: yaml/broken: broken YAML: did not find expected ',' or ']'"),
    ("a: 1\nb: 2\na: 3\n", "3:1: yaml/repeated-key: key 'a' is given twice"),
    ("a: &x 1\nb: *x\n", "1:4: yaml/alias: YAML anchors and aliases are not read"),
    ("b: *x\n", "1:4: yaml/broken: broken YAML: found undefined alias"),
    ("? [a]\n: 1\n", "1:3: yaml/key-is-not-text: a key must be a text"),
    ("a: \t\n\tb: 1", "2:1: yaml/broken: broken YAML: found character that cannot start any token"),
  ]) func brokenYAMLIsReportedAtItsPlace(text: String, message: String) {
    let composed = compose(text)
    #expect(composed.value == nil)
    #expect(firstMessage(text, composed.diagnostics) == message)
  }

  @Test func nestedAliasesEndAtOnce() {
    let names = (0..<26).map { String(UnicodeScalar(97 + UInt8($0))) }
    var text = "a: &a [x, x]\n"
    for (name, previous) in zip(names.dropFirst(), names) {
      text += "\(name): &\(name) [*\(previous), *\(previous)]\n"
    }
    #expect(compose(text + "? *z\n: 1\n").diagnostics.map(\.id) == ["yaml/alias"])
  }

  @Test func deepNestingIsRefused() {
    let deep = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    #expect(compose(deep).diagnostics.map(\.id) == ["yaml/too-deep"])
    let deeper = String(repeating: "[", count: 60_000)
    #expect(compose(deeper).diagnostics.map(\.id) == ["yaml/broken"])
    let dashes = String(repeating: "- ", count: 30_000)
    #expect(compose(dashes).diagnostics.count == 1)
  }

  /// A scan from the beginning of the line for each value would take minutes.
  @Test(arguments: ["\"a\", ", "'é', ", "é, ", "!!str a, "])
  func aLongLineKnowsItsPlaces(_ item: String) throws {
    let text = "k: [" + String(repeating: item, count: 50_000) + "last]\n"
    guard case .mapping(let entries)? = compose(text).value?.kind,
      case .sequence(let items)? = entries.first?.value.kind
    else {
      Issue.record("not a mapping with a list")
      return
    }
    #expect(items.count == 50_001)
    #expect(items[1].range.start == 4 + item.utf8.count)
    #expect(items[50_000].range == SourceRange(text.utf8.count - 6, text.utf8.count - 2))
  }

  @Test func whatIsNoUTF8IsRefused() {
    let file = SourceFile(path: "a.yml", bytes: Array("é: ".utf8) + [0xC3, 0x28, 0x0A])
    let composed = YAMLComposer.compose(file)
    #expect(composed.value == nil)
    #expect(composed.diagnostics.map(\.id) == ["yaml/broken"])
    #expect(composed.diagnostics.first?.range == SourceRange(at: 4))
  }

  @Test func emptyTextIsNothing() {
    #expect(compose("# only a comment\n").value == nil)
    #expect(compose("# only a comment\n").diagnostics.isEmpty)
  }
}

@Suite struct YAMLMappingReaderTests {
  private func reader(_ text: String) throws -> YAMLMappingReader {
    YAMLMappingReader(try #require(compose(text).value), renamed: ["weight": "order"])
  }

  @Test func typedValues() throws {
    var reader = try reader(
      "s: text\nn: 3\nx: 0.5\nb: true\nl: [a, 2]\none: a\nc: green\nnone:\nt: {\\R: \"\\\\mathbb R\"}\n"
    )
    #expect(reader.string("s") == "text")
    #expect(reader.string("n") == "3")
    #expect(reader.integer("n") == 3)
    #expect(reader.number("x") == 0.5)
    #expect(reader.boolean("b") == true)
    #expect(reader.strings("l") == ["a", "2"])
    #expect(reader.strings("one") == ["a"])
    #expect(reader.choice("c", of: Colour.self) == .green)
    #expect(reader.string("none") == nil)
    #expect(reader.texts("t").map(\.text) == ["\\mathbb R"])
    #expect(reader.finish().isEmpty)
  }

  @Test(arguments: [
    ("n: many", "1:4: yaml/wrong-type: expected a whole number, found 'many'"),
    (
      "n: 99999999999999999999",
      "1:4: yaml/wrong-type: expected a whole number, found '99999999999999999999'"
    ),
    ("n: \"3\"", "1:4: yaml/wrong-type: expected a whole number, found '3'"),
    ("b: yes", "1:4: yaml/wrong-type: expected 'true' or 'false', found 'yes'"),
    ("c: blue", "1:4: yaml/wrong-type: expected 'red' or 'green', found 'blue'"),
    ("l: {a: 1}", "1:4: yaml/wrong-type: expected a list of texts, found a mapping"),
    ("- a", "1:1: yaml/wrong-type: expected a mapping, found a list"),
  ]) func wrongTypesAreNamed(text: String, message: String) throws {
    var reader = try reader(text)
    _ = reader.integer("n")
    _ = reader.boolean("b")
    _ = reader.choice("c", of: Colour.self)
    _ = reader.strings("l")
    #expect(firstMessage(text, reader.finish()) == message)
  }

  @Test func unknownKeysNameTheNearest() throws {
    var reader = try reader("titel: a\nweight: 3\nzzz: 1\ninner: {lft: 1}\n")
    _ = reader.string("title")
    _ = reader.integer("order")
    reader.mapping("inner") { _ = $0.integer("left") }
    let found = reader.finish()
    #expect(
      found.map(\.message).sorted() == [
        "unknown key 'lft'", "unknown key 'titel'", "unknown key 'weight'", "unknown key 'zzz'",
      ])
    #expect(Set(found.compactMap(\.hint)) == ["use 'title'", "use 'order'", "use 'left'"])
  }
}
