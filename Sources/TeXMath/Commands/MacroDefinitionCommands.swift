import SourceText

/// Definitions of macros, which hold to the end of their group, or for the rest of the page.
enum MacroDefinitionCommands {
  /// The family.
  static let all: [Command] =
    ["newcommand", "renewcommand", "providecommand"].map { name in
      Command(name, "{\\foo}[1]{#1x}") { parser, token in
        parser.defineCommand(token, kind: name)
        return nil
      }
    }
    + ["def", "gdef", "edef", "xdef"].map { name in
      Command(name, "\\foo#1{#1x}") { parser, token in
        if name != "def", name != "edef" { parser.isGlobal = true }
        parser.definePlain(token, isExpanded: name == "edef" || name == "xdef")
        return nil
      }
    }
    + [
      Command("let", "\\foo=\\alpha") { parser, token in
        parser.defineAlias(token)
        return nil
      },
      Command("futurelet", "\\foo\\alpha\\beta") { parser, token in
        parser.defineFuture(token)
        return nil
      },
      Command("DeclareMathOperator", "{\\foo}{foo}") { parser, token in
        parser.declareOperator(token)
        return nil
      },
      Command("global", "\\def\\foo{x}") { parser, _ in
        parser.isGlobal = true
        return nil
      },
    ]
    + ["long", "outer", "relax", "protect", "noexpand"].map { Command($0, .nothing) }
}

extension FormulaParser {
  /// `\newcommand{\name}[count][default]{body}`.
  mutating func defineCommand(_ use: Token, kind: String) {
    defer { isGlobal = false }
    _ = consume("*")
    guard let name = macroName(of: use) else { return }
    let count = parameterCount()
    let standard = count > 0 ? stream.optionalArgument() : nil
    guard let body = macroBody(of: name, parameterCount: count) else { return }
    let macro = Macro(argumentCount: count, optionalDefault: standard, body: body)
    let existing = stream.macros.pointee[name.value]
    if kind == "providecommand", existing != nil || name.meaning != nil { return }
    if kind == "newcommand", let existing, !existing.isEquivalent(to: macro) {
      stream.report(.macroRedefined(stream.name(of: name), range: name.range))
    }
    define(name, as: macro, isIntended: kind == "renewcommand")
  }

  /// `\def\name#1#2{body}`, with anything between the parameters.
  mutating func definePlain(_ use: Token, isExpanded: Bool = false) {
    defer { isGlobal = false }
    guard let name = macroName(of: use) else { return }
    var macro = Macro(argumentCount: 0, body: [])
    while ![.beginGroup, .endGroup, .endOfInput].contains(stream.peekRaw().kind) {
      let token = stream.nextRaw()
      if token.kind == .parameter, Int(token.value) == macro.delimiters.count + 1 {
        macro.delimiters.append([])
      } else if macro.delimiters.isEmpty {
        macro.prefix.append(token)
      } else {
        macro.delimiters[macro.delimiters.count - 1].append(token)
      }
    }
    let count = macro.delimiters.count
    guard let body = macroBody(of: name, parameterCount: count, isExpanded: isExpanded) else {
      return
    }
    macro.body = body
    define(name, as: macro)
  }

  /// `\let\name=\other`: the name means what the other means now.
  mutating func defineAlias(_ use: Token) {
    defer { isGlobal = false }
    guard let name = macroName(of: use) else { return }
    stream.skipSpace()
    if consume("=") { stream.skipSpace() }
    var target = stream.peekRaw()
    guard target.kind != .endOfInput, target.kind != .endGroup else {
      stream.report(.macroWithoutBody(stream.name(of: name), range: name.range))
      return
    }
    _ = stream.nextRaw()
    if target.kind == .command, !target.isFrozen, let macro = stream.macros.pointee[target.value] {
      define(name, as: macro)
    } else {
      target.isFrozen = true
      define(name, as: Macro(argumentCount: 0, body: [target]))
    }
  }

  /// `\futurelet\name ab`: the name means what `b` means now, and `ab` is read as it stands.
  mutating func defineFuture(_ use: Token) {
    guard let name = macroName(of: use) else { return }
    let first = stream.nextRaw()
    let second = stream.peekRaw()
    guard second.kind != .endOfInput, second.kind != .endGroup else {
      isGlobal = false
      stream.push([first])
      stream.report(.macroWithoutBody(stream.name(of: name), range: name.range))
      return
    }
    stream.push([name, second])
    defineAlias(use)
    stream.push([first])
  }

  /// `\DeclareMathOperator{\name}{text}`: a macro for `\operatorname{text}`.
  mutating func declareOperator(_ use: Token) {
    defer { isGlobal = false }
    let isStarred = consume("*")
    guard let name = macroName(of: use) else { return }
    guard let body = macroBody(of: name, parameterCount: 0) else { return }
    let command = isStarred ? "operatornamewithlimits" : "operatorname"
    var operatorName = Token(
      .command, value: stream.macros.pointee.names.intern(command), range: use.range)
    operatorName.isFrozen = true
    let open = Token(.beginGroup, range: use.range)
    let close = Token(.endGroup, range: use.range)
    define(
      name, as: Macro(argumentCount: 0, body: [operatorName, open] + body + [close]),
      isIntended: true)
  }
}

extension FormulaParser {
  /// Gives a name its meaning; over a command of LaTeX that is a warning unless it is intended.
  mutating func define(_ name: Token, as macro: Macro, isIntended: Bool = false) {
    let isNew = stream.macros.pointee[name.value] == nil
    if isNew, !isIntended, name.meaning != nil { checkName(name, for: macro) }
    stream.define(name.value, as: macro, isGlobal: isGlobal)
  }

  private mutating func checkName(_ name: Token, for macro: Macro) {
    let text = stream.name(of: name)
    guard !OwnNameTable.names.contains(text), !macro.saysTheSame(as: name, in: stream) else {
      return
    }
    stream.report(.builtInRedefined(text, range: name.range))
  }

  /// The command to be defined, bare or in braces, with or without its backslash.
  mutating func macroName(of use: Token) -> Token? {
    stream.skipSpace()
    let first = stream.peekRaw()
    if first.kind == .command { return stream.nextRaw() }
    guard first.kind == .beginGroup else {
      stream.report(.macroWithoutName(range: use.range))
      return nil
    }
    let tokens = stream.argument(of: use).filter { $0.kind != .space }
    if tokens.count == 1, tokens[0].kind == .command { return tokens[0] }
    let text = stream.text(tokens)
    guard MacroTable.isCommandName(text), let start = tokens.first, let end = tokens.last else {
      stream.report(.macroWithoutName(range: use.range))
      return nil
    }
    let name = Token(
      .command, value: stream.macros.pointee.names.intern(text),
      range: SourceRange(start.range.start, max(start.range.end, end.range.end)))
    stream.report(.macroWithoutBackslash(text, range: name.range))
    return name
  }

  private mutating func parameterCount() -> Int {
    stream.skipSpace()
    let start = stream.peekRaw().range.start
    guard let tokens = stream.optionalArgument() else { return 0 }
    let text = stream.text(tokens)
    if let count = Int(text), (0...9).contains(count) { return count }
    let range = SourceRange(start, max(start, stream.lastEnd))
    stream.report(.badParameterCount(text, range: range))
    return 0
  }

  private mutating func macroBody(
    of name: Token, parameterCount: Int, isExpanded: Bool = false
  ) -> [Token]? {
    stream.skipSpace()
    let first = stream.peekRaw()
    guard first.kind == .beginGroup || first.kind == .command || first.kind == .character else {
      stream.report(.macroWithoutBody(stream.name(of: name), range: name.range))
      return nil
    }
    let tokens = isExpanded ? stream.expandedArgument(of: name) : stream.argument(of: name)
    let body = Macro.body(tokens)
    for mistake in Macro.unknownParameters(in: body, count: parameterCount) {
      stream.report(mistake)
    }
    return body
  }
}

extension Macro {
  /// Whether a short macro only repeats what a built-in command means, as `\R` for `\mathbb{R}`.
  fileprivate func saysTheSame(as name: Token, in stream: borrowing MacroExpander) -> Bool {
    guard delimiters.isEmpty, body.count <= 16 else { return false }
    let writer = MathMLWriter(includesAnnotation: false)
    let markups = [body, [name]].map { tokens in
      var parser = MathParser()
      return writer.markup(parser.parse(stream.text(tokens)).value, isDisplay: true)
    }
    return markups[0] == markups[1]
  }
}
