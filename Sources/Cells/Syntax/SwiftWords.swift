/// The words that decide what a statement is.
enum SwiftWords {
  /// What begins a statement that is no expression.
  static let statements: Set<String> = [
    "if", "guard", "for", "while", "repeat", "switch", "do", "return", "throw", "break",
    "continue", "fallthrough", "defer", "case", "default", "else", "catch", "init", "deinit",
    "subscript", "public", "private", "fileprivate", "internal", "static",
  ]

  /// What makes a declaration of the statement it stands in.
  static let declarations: Set<String> = [
    "let", "var", "func", "struct", "class", "enum", "protocol", "extension", "typealias",
    "import", "operator", "precedencegroup", "associatedtype",
  ]

  /// What begins a declaration only before a name, and is a name itself otherwise.
  static let modifiers: Set<String> = [
    "actor", "macro", "open", "package", "final", "lazy", "indirect", "weak", "unowned",
    "nonisolated", "distributed", "prefix", "postfix", "infix", "dynamic", "mutating",
  ]

  /// After these, a statement goes on in the next line.
  static let expectingMore: Set<String> = [
    "try", "await", "as", "is", "in", "where", "else", "catch", "return", "throw", "let", "var",
    "func", "import", "if", "guard", "while", "for", "switch", "case", "inout", "repeat", "do",
  ]

  /// Before these, a line goes on with the statement of the line before.
  static let continuing: Set<String> = ["else", "catch", "as", "is", "in", "where", "throws"]

  /// The operators that end in `=` and assign nothing.
  static let comparisons: Set<String> = [
    "==", "!=", "<=", ">=", "===", "!==", "~=", ".==", ".!=", ".<=", ".>=",
  ]

  /// The lines for the compiler.
  static let directives: Set<String> = [
    "if", "elseif", "else", "endif", "sourceLocation", "warning", "error",
  ]
}
