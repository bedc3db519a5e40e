/// What the words of a language are.
struct WordTable: Sendable {
  private var kinds: [String: TokenKind] = [:]
  private let hasCapitalizedTypes: Bool
  private let hasCalls: Bool

  /// Words, separated by spaces, that are keywords, constants, types or functions.
  ///
  /// With `calls`, a name before `(` is a function; with `capitalizedTypes`, a name that begins
  /// with a capital is a type.
  init(
    keywords: String = "", constants: String = "", types: String = "", functions: String = "",
    capitalizedTypes: Bool = false, calls: Bool = false
  ) {
    hasCapitalizedTypes = capitalizedTypes
    hasCalls = calls
    add(functions, .function)
    add(types, .type)
    add(constants, .constant)
    add(keywords, .keyword)
  }

  /// What a word is, given the bytes around it; behind a full stop no word is a keyword.
  func kind(of word: ArraySlice<UInt8>, after previous: UInt8?, before next: UInt8?) -> TokenKind? {
    let isMember = previous == UInt8(ascii: ".") || previous == UInt8(ascii: "`")
    if !isMember, word.count <= 24, let kind = kinds[String(decoding: word, as: UTF8.self)] {
      return kind
    }
    if hasCapitalizedTypes, let first = word.first, (0x41...0x5A).contains(first) { return .type }
    return hasCalls && next == UInt8(ascii: "(") ? .function : nil
  }

  private mutating func add(_ words: String, _ kind: TokenKind) {
    for word in words.split(whereSeparator: \.isWhitespace) { kinds[String(word)] = kind }
  }
}
