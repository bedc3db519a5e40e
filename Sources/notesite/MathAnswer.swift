import HTML
import JSON
import SourceText
import TeXMath

/// What becomes of a formula.
struct MathAnswer {
  /// The tree.
  var formula: Formula
  /// The MathML, in UTF-8.
  var mathml: [UInt8]
  /// What is wrong with the TeX and, without a place in it, with the macros.
  var diagnostics: [Diagnostic]

  /// The answer to a request.
  init(_ request: MathRequest) {
    var macros = MacroTable()
    var diagnostics: [Diagnostic] = []
    for (name, body) in request.macros.sorted(by: { $0.key < $1.key }) {
      let count = Self.parameterCount(of: body)
      for var mistake in macros.define(name, as: body, argumentCount: count) {
        mistake.message += " (macro '\(name)')"
        mistake.range = SourceRange(at: 0)
        diagnostics.append(mistake)
      }
    }
    var parser = MathParser(macros: macros)
    let parsed = parser.parse(request.tex)
    formula = parsed.value
    var html = HTMLWriter()
    MathMLWriter().write(formula, isDisplay: request.display ?? false, into: &html)
    mathml = html.bytes
    self.diagnostics = diagnostics + parsed.diagnostics.sortedAndUnique
  }

  /// The answer as one line of JSON.
  var json: String {
    var writer = JSONLineWriter()
    write(to: &writer)
    return writer.text
  }

  /// Appends the answer as an object of JSON.
  func write(to writer: inout JSONLineWriter) {
    writer.object { object in
      object.member("mathml", utf8: mathml)
      object.member("text", formula.plainText)
      object.member("speech", formula.spokenText)
      object.member("diagnostics", of: diagnostics) { item, diagnostic in
        item.member("id", diagnostic.id)
        item.member("severity", diagnostic.severity.rawValue)
        item.member("message", diagnostic.message)
        item.member("start", diagnostic.range.start)
        item.member("end", diagnostic.range.end)
        if let hint = diagnostic.hint { item.member("hint", hint) }
      }
    }
  }

  /// The highest parameter that a macro's body names.
  private static func parameterCount(of body: String) -> Int {
    var isAfterSign = false
    var count = 0
    for byte in body.utf8 {
      if isAfterSign, (0x31...0x39).contains(byte) { count = max(count, Int(byte) - 0x30) }
      isAfterSign = byte == 0x23 && !isAfterSign
    }
    return count
  }
}
