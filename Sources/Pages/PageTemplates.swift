import Mustache
import SourceText

/// The compiled templates of a site: the built-in theme with the site's overrides.
package struct PageTemplates: Sendable {
  /// Turns off the library's own escaping, which looks at Characters and so overlooks `<` or `"`
  /// before a combining mark; every value is escaped by `HTMLWriter` before it gets here.
  private static let pragma = "{{% CONTENT_TYPE:TEXT}}"

  private let library: MustacheLibrary

  /// Compiles every file that ends in `.mustache`; one that fails is a diagnostic at its place and
  /// leaves its namesake in `fallback` in use.
  package static func compile(
    _ files: [SourceFile], fallback: [SourceFile]
  ) -> Diagnosed<PageTemplates> {
    var diagnostics: [Diagnostic] = []
    var library = MustacheLibrary()
    for file in fallback + files where file.path.hasSuffix(".mustache") {
      let name = path(inThemeOf: file).dropLast(".mustache".utf8.count)
      do {
        let text = pragma + file.text(SourceRange(0, file.bytes.count))
        try library.register(text, named: String(name))
      } catch let error as MustacheTemplate.ParserError {
        diagnostics.append(.brokenTemplate(file, error, pragma: pragma))
      } catch {
        diagnostics.append(.brokenTemplate(file, reason: "\(error)"))
      }
    }
    return Diagnosed(PageTemplates(library: library), diagnostics)
  }

  /// The path of a file below `templates/`, by which it replaces one of the built-in theme.
  package static func path(inThemeOf file: SourceFile) -> String {
    String(file.path.trimmingPrefix("templates/"))
  }

  /// The list of a site's pages.
  func contents(_ values: ContentsValues) -> String {
    guard let text = library.render(values, withTemplate: "contents") else {
      preconditionFailure("the built-in theme has no contents.mustache")
    }
    return text
  }

  /// The page of these values.
  ///
  /// - Precondition: there is a template `page`, which the built-in theme guarantees.
  func page(_ values: PageValues) -> String {
    guard let text = library.render(values, withTemplate: "page") else {
      preconditionFailure("the built-in theme has no page.mustache")
    }
    return text
  }
}

extension Diagnostic {
  static func brokenTemplate(
    _ file: SourceFile, _ error: MustacheTemplate.ParserError, pragma: String
  ) -> Diagnostic {
    let line = error.context.lineNumber - 1
    let column = error.context.columnNumber - 1 - (line == 0 ? pragma.utf8.count : 0)
    let offset = file.lines.start(ofLine: line) + max(column, 0)
    return brokenTemplate(file, reason: words("\(error.error)"), at: offset)
  }

  /// The name of the library's error in words: `sectionCloseNameIncorrect` begins with a section.
  private static func words(_ name: String) -> String {
    name.map { $0.isUppercase ? " " + $0.lowercased() : String($0) }.joined()
  }

  /// A file in `templates/` is not a valid Mustache template: mostly a section that is opened and
  /// never closed. The built-in template of that name is used.
  ///
  /// Close every `{{#section}}` with its `{{/section}}`, in the right order.
  static func brokenTemplate(
    _ file: SourceFile, reason: String, at offset: Int = 0
  ) -> Diagnostic {
    Diagnostic(
      id: "template/broken", message: "this template cannot be read: \(reason)", file: file.path,
      range: SourceRange(at: min(offset, file.bytes.count)),
      hint: "check that every {{#section}} has its {{/section}}; the built-in template is used")
  }
}
