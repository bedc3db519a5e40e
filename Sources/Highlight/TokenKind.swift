/// What a piece of code is to its reader; the theme gives each a colour.
package enum TokenKind: String, Hashable, Sendable, CaseIterable {
  /// A word of the language, a command of TeX, a name of a shell's own syntax.
  case keyword = "k"
  /// The name of a type.
  case type = "t"
  /// The name of what is called or declared as a function, or a command that a shell brings along.
  case function = "f"
  /// A value that the language names: `true`, `nil`, `None`.
  case constant = "l"
  /// A number.
  case number = "n"
  /// A string, its quotes, and inline code or math in Markdown.
  case string = "s"
  /// A part of a string that stands for something else: `\n`, the ends of `\(…)`, `&amp;`.
  case escape = "e"
  /// A comment.
  case comment = "c"
  /// An attribute, a decorator, a compiler directive, an option of a command, an option of a cell.
  case attribute = "a"
  /// A key of JSON or YAML, the name of an HTML attribute.
  case property = "p"
  /// A variable that a sign marks: `$HOME`, `$0`.
  case variable = "v"
  /// An HTML tag.
  case tag = "g"
  /// A heading in Markdown.
  case heading = "h"
  /// A sign that lays text out: a prompt, a list's bullet, a fence, `**`.
  case marker = "m"

  /// The CSS class of the piece: `hl-` and the letter.
  package var cssClass: String { "hl-" + rawValue }
}
