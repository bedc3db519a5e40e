import SourceText

/// The names that a cell's code reads and declares when it runs, outside of functions and closures.
///
/// Variables of a program's top level can be read by the compiler's rules before the line that gives
/// them their value ran; then they are zero, or stop the program.
struct TopLevelNames: Hashable, Sendable {
  /// A name where it is read.
  struct Use: Hashable, Sendable {
    /// The name.
    var name: String
    /// Where it stands in the code.
    var range: SourceRange
  }

  /// The variables and constants, each with its first place.
  private(set) var declarations: [String: SourceRange] = [:]
  /// What is read outside of all braces, members and argument labels left out.
  private(set) var used: [Use] = []

  /// The names in the tokens of a cell.
  init(_ tokens: [SwiftToken]) {
    var braces = 0
    var isPattern = false
    var isLoop = false
    for index in tokens.indices {
      let token = tokens[index]
      switch token.kind {
      case .open(UInt8(ascii: "{")): braces += 1
      case .close(UInt8(ascii: "}")): braces -= 1
      case .word(let word) where braces == 0:
        if word == "for" || isLoop {
          isLoop = word != "in"
        } else if word == "let" || word == "var" {
          isPattern = token.depth == 0
        } else if isPattern {
          declarations[word] = declarations[word] ?? token.range
        } else if !Self.isLabel(index, in: tokens) {
          used.append(Use(name: word, range: token.range))
        }
      case .op("="), .punctuation(UInt8(ascii: ":")): isPattern = false
      default: break
      }
    }
  }

  /// Whether a word belongs to another name: a member, or the label of an argument.
  private static func isLabel(_ index: Int, in tokens: [SwiftToken]) -> Bool {
    if index > 0, tokens[index - 1].kind == .dot { return true }
    guard index + 1 < tokens.count else { return false }
    return tokens[index + 1].isPunctuation(":") && tokens[index].depth > 0
  }
}
