import Testing

@testable import TeXMath

@Suite struct NameTableTests {
  /// Names that have much in common: their first or last letters, or nothing but their lengths.
  static let names = [
    "", "a", "b", "aa", "abcdefg", "abcdefgh", "abcdefghi", "abcdefghj", "abcdefghijklmnop",
    "abcdefghXXXXXXXXijklmnop", "abcdefghYYYYYYYYijklmnop", "é", "\u{0}", "\u{0}\u{0}",
  ]

  @Test func everyNameHasItsOwnNumber() {
    var table = NameTable()
    let numbers = Self.names.map { table.intern($0) }
    #expect(Set(numbers).count == Self.names.count)
    #expect(Self.names.map { table.intern($0) } == numbers)
    #expect(numbers.map { table[$0] } == Self.names)
  }

  @Test func numbersStayWhenTheTableGrows() {
    var table = NameTable()
    let early = Self.names.map { table.intern($0) }
    let many = (0..<5_000).map { "name" + String($0, radix: 2) }
    let late = many.map { table.intern($0) }
    #expect(Self.names.map { table.intern($0) } == early)
    #expect(late.map { table[$0] } == many)
    #expect(table.count == Self.names.count + many.count)
  }
}
