/// Swift 6.
enum SwiftTable {
  private static let words = WordTable(
    keywords: """
      actor any as associatedtype async await borrowing break case catch class consuming continue
      convenience default defer deinit didSet do dynamic each else enum extension fallthrough
      fileprivate final for func get guard if import in indirect infix init inout internal is
      isolated lazy let macro mutating nonisolated nonmutating open operator override package
      postfix precedencegroup prefix private protocol public repeat required rethrows return self
      sending set some static struct subscript super switch throw throws try typealias unowned var
      weak where while willSet
      """,
    constants: "true false nil", types: "Self", capitalizedTypes: true, calls: true)

  private static let hashes = ["", "#", "##", "###"]

  /// The rules of plain code; they enter `modes`.
  static let code: [Rule] =
    [
      Rule(.line("//|"), .attribute, at: .lineStart),
      Rule(.line("//"), .comment),
      Rule(.literal("/*"), .comment, .enter("comment")),
    ]
    + hashes.reversed().flatMap { hash in
      [
        Rule(.oneOf([hash + "\"\"\""]), .string, .enter("text" + hash)),
        Rule(.oneOf([hash + "\""]), .string, .enter("string" + hash)),
      ]
    }
    + [
      Rule(.word(words)),
      Rule(.number, .number),
      Rule(.sigil("@", .dottedName), .attribute),
      Rule(.sigil("#", .name), .attribute),
      Rule(.sigil("$", .name), .variable),
    ]

  private static let comment = [
    Rule(.literal("/*"), .comment, .enter("comment")),
    Rule(.literal("*/"), .comment, .leave),
  ]

  private static func string(_ hash: String) -> [Rule] {
    let interpolation = Rule(.oneOf(["\\" + hash + "("]), .escape, .enter("interpolation"))
    guard hash.isEmpty else { return [interpolation] }
    return [interpolation, Rule(.sigil("\\u{", .name), .escape), Rule(.escape, .escape)]
  }

  /// The insides of comments, strings and interpolations.
  static let modes: [Mode] =
    [
      Mode("comment", fill: .comment, comment),
      Mode(
        "interpolation",
        [Rule(.literal("("), nil, .enter("parentheses")), Rule(.literal(")"), .escape, .leave)]
          + code),
      Mode(
        "parentheses",
        [Rule(.literal("("), nil, .enter("parentheses")), Rule(.literal(")"), nil, .leave)] + code),
    ]
    + hashes.flatMap { hash in
      [
        Mode(
          "text" + hash, fill: .string,
          [Rule(.oneOf(["\"\"\"" + hash]), .string, .leave)] + string(hash)),
        Mode(
          "string" + hash, fill: .string, endsWithLine: true,
          [Rule(.oneOf(["\"" + hash]), .string, .leave)] + string(hash)),
      ]
    }

  /// The names, modes and rules.
  static let grammar = Grammar(["swift"], modes: [Mode("code", code)] + modes)
}
