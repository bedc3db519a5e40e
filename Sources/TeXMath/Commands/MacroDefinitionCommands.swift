import SourceText

/// Definitions of macros, which hold for the rest of the page.
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
        parser.definePlain(token)
        return nil
      }
    }
    + ["let", "futurelet"].map { name in
      Command(name, "\\foo=\\alpha") { parser, token in
        parser.defineAlias(token)
        return nil
      }
    } + [
      Command("DeclareMathOperator", "{\\foo}{foo}") { parser, token in
        parser.declareOperator(token)
        return nil
      }
    ]
    + ["global", "long", "relax", "protect", "begingroup", "endgroup", "bgroup", "egroup"]
    .map { Command($0, .nothing) }
}

extension FormulaParser {
  /// `\newcommand{\name}[count][default]{body}`.
  mutating func defineCommand(_ use: Token, kind: String) {
    _ = consume("*")
    guard let name = macroName(of: use) else { return }
    let count = parameterCount()
    let standard = count > 0 ? stream.optionalArgument() : nil
    guard let body = macroBody(of: name, parameterCount: count) else { return }
    let macro = Macro(argumentCount: count, optionalDefault: standard, body: body)
    let existing = stream.macros[name.value]
    if kind == "providecommand", existing != nil || meaning(of: name) != nil { return }
    if kind == "newcommand", let existing, !existing.isEquivalent(to: macro) {
      stream.report(.macroRedefined(stream.name(of: name), range: name.range))
    }
    stream.macros[name.value] = macro
  }

  /// `\def\name#1#2{body}`, with anything between the parameters.
  mutating func definePlain(_ use: Token) {
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
    guard let body = macroBody(of: name, parameterCount: macro.delimiters.count) else { return }
    macro.body = body
    stream.macros[name.value] = macro
  }

  /// `\let\name=\other`: the name means what the other means now.
  mutating func defineAlias(_ use: Token) {
    guard let name = macroName(of: use) else { return }
    stream.skipSpace()
    if consume("=") { stream.skipSpace() }
    var target = stream.peekRaw()
    guard target.kind != .endOfInput, target.kind != .endGroup else {
      stream.report(.macroWithoutBody(stream.name(of: name), range: name.range))
      return
    }
    _ = stream.nextRaw()
    if target.kind == .command, !target.isFrozen, let macro = stream.macros[target.value] {
      stream.macros[name.value] = macro
    } else {
      target.isFrozen = true
      stream.macros[name.value] = Macro(argumentCount: 0, body: [target])
    }
  }

  /// `\DeclareMathOperator{\name}{text}`: a macro for `\operatorname{text}`.
  mutating func declareOperator(_ use: Token) {
    let isStarred = consume("*")
    guard let name = macroName(of: use) else { return }
    guard let body = macroBody(of: name, parameterCount: 0) else { return }
    let command = isStarred ? "operatornamewithlimits" : "operatorname"
    var operatorName = Token(
      .command, value: stream.macros.names.intern(command), from: use.range.start,
      to: use.range.end)
    operatorName.isFrozen = true
    let open = Token(.beginGroup, from: use.range.start, to: use.range.end)
    let close = Token(.endGroup, from: use.range.start, to: use.range.end)
    stream.macros[name.value] = Macro(
      argumentCount: 0, body: [operatorName, open] + body + [close])
  }

  /// The command to be defined, bare or in braces, with or without its backslash.
  private mutating func macroName(of use: Token) -> Token? {
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
    return Token(
      .command, value: stream.macros.names.intern(text), from: start.range.start,
      to: max(start.range.end, end.range.end))
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

  private mutating func macroBody(of name: Token, parameterCount: Int) -> [Token]? {
    stream.skipSpace()
    let first = stream.peekRaw()
    guard first.kind == .beginGroup || first.kind == .command || first.kind == .character else {
      stream.report(.macroWithoutBody(stream.name(of: name), range: name.range))
      return nil
    }
    var body: [Token] = []
    for token in stream.argument(of: name) {
      let isDoubled = token.kind == .parameter && body.last?.kind == .parameter
      if isDoubled, body.last?.value == 0 {
        body[body.count - 1] = token
        continue
      }
      if token.kind == .parameter, token.value > UInt32(parameterCount) {
        stream.report(.unknownParameter(Int(token.value), range: token.range))
      }
      body.append(token)
    }
    return body
  }
}
