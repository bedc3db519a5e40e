import SourceText

/// Environments, and the commands that belong to their rows.
enum EnvironmentCommands {
  /// The family.
  static let all: [Command] = [
    Command("begin", "{matrix} a & b \\\\ c & d \\end{matrix}") { parser, token in
      parser.environment(token)
    },
    Command("end", example: "\\begin{matrix} a \\end{matrix}", .ending(.end)),
    Command("\\", example: "\\begin{matrix} a \\\\ b \\end{matrix}", .ending(.newline)),
    Command("cr", example: "\\begin{matrix} a \\cr b \\end{matrix}", .ending(.newline)),
    Command("newline", example: "\\begin{matrix} a \\newline b \\end{matrix}", .ending(.newline)),
    Command("hline", example: "\\begin{array}{c} \\hline a \\end{array}", .run(misplacedLine)),
    Command(
      "hdashline", example: "\\begin{array}{c} \\hdashline a \\end{array}", .run(misplacedLine)),
    Command(
      "cline", example: "\\begin{array}{c} \\cline{1-1} b \\end{array}", .run(misplacedLine)),
    Command("matrix", "{a & b \\\\ c & d}") { parser, token in
      parser.substack(token, layout: .matrix)
    },
    Command("substack", "{a \\\\ b}") { parser, token in parser.substack(token) },
    Command("label", "{eq-a}") { parser, token in
      let (name, range) = parser.stream.text(of: token)
      parser.labels.append(MathLabel(name, row: parser.row, range: range))
      return nil
    },
    Command("tag", "{1}") { parser, token in
      let isBare = parser.consume("*")
      let (text, _) = parser.stream.text(of: token)
      parser.add(isBare ? .bare(text) : .parenthesized(text), token)
      return nil
    },
    Command("notag", "", run: untagged), Command("nonumber", "", run: untagged),
  ]

  private static func untagged(_ parser: inout FormulaParser, _ token: Token) -> MathNode.Kind? {
    parser.add(.none, token)
    return nil
  }

  private static func misplacedLine(
    _ parser: inout FormulaParser, _ token: Token
  ) -> MathNode.Kind? {
    let name = parser.stream.name(of: token)
    let isAgain = parser.misplacedLine == token.start
    let isInRow = parser.innermost == .environment && !isAgain
    if !isAgain {
      parser.stream.report(
        .misplacedCommand(
          name, place: "at the start of a row", hint: isInRow ? "put '\\\\' before it" : nil,
          range: token.range))
    }
    if isInRow {
      // The row ends here, so that what follows is not taken for more cells of it.
      parser.misplacedLine = token.start
      parser.stream.push([Token(.command, value: newlineName, range: token.range), token])
    } else if name == "cline" {
      _ = parser.stream.text(of: token)
    }
    return nil
  }

  /// The number of the name of `\begin`.
  static let beginName = CommandTable.standard.id(of: "begin")

  private static let newlineName = CommandTable.standard.id(of: "\\")
}

extension FormulaParser {
  /// Records a tag of the present row.
  mutating func add(_ kind: MathTag.Kind, _ token: Token) {
    let range = token.range.union(SourceRange(at: stream.lastEnd))
    if kind != .none, let last = tags.last, last.row == row, last.kind != .none {
      stream.report(.secondTag(range: range))
    }
    tags.append(MathTag(kind, row: row, range: range))
  }

  /// An environment whose `\begin` was read.
  mutating func environment(_ begin: Token) -> MathNode.Kind? {
    _ = consume("*")
    let (name, nameRange) = stream.text(of: begin)
    let range = begin.range.union(nameRange)
    let outer = (environment, outerEnvironment)
    (environment, outerEnvironment) = (Self.key(ofEnvironment: name), outer.0)
    defer { (environment, outerEnvironment) = outer }
    guard let shape = EnvironmentTable.shapes[name] else {
      return otherEnvironment(name, begin, opened: range)
    }
    if shape.isDisplay, openCount(of: .environment) > transparentCount {
      stream.report(.nestedEnvironment(name, range: range))
    }
    return rows(of: shape, name, begin, opened: range)
  }

  /// The rows of an environment.
  mutating func rows(
    of shape: EnvironmentShape, _ name: String, _ begin: Token, opened range: SourceRange
  ) -> MathNode.Kind? {
    inside(.environment, at: begin, or: nil) { parser in
      let saved = parser.font
      let isStarred = name.utf8.last == UInt8(ascii: "*")
      var preamble = isStarred ? shape.starredPreamble : nil
      var array = parser.prologue(shape, &preamble)
      let isOutermost = parser.openCount(of: .environment) == parser.transparentCount + 1
      let isList = shape.isEquationList
      array.isEquationList = isOutermost && (isList || shape.mayBeEquationList)
      let marks = (labels: parser.labels.count, tags: parser.tags.count)
      parser.readRows(into: &array, preamble)
      if array.isEquationList, !isList, parser.markedRows(since: marks).count < 2 {
        array.isEquationList = false
        parser.forgetRows(since: marks)
      }
      parser.font = saved
      parser.readEnd(of: name, opened: range)
      return parser.result(array, shape: shape, preamble)
    }
  }

  /// `\substack{a \\ b}`.
  mutating func substack(
    _ token: Token, layout: MathArray.Layout = .small
  ) -> MathNode.Kind? {
    guard stream.peekPastSpace().kind == .beginGroup else {
      return .group(argument(of: token))
    }
    let opening = stream.next()
    return inside(.group, at: token, or: nil) { parser in
      let columns: [MathArray.Alignment] = layout == .aligned ? [.right, .left] : [.center]
      var array = MathArray(layout, columns: columns, rows: [])
      parser.inside(.environment, at: token, or: ()) { $0.readSubstackRows(into: &array) }
      parser.closeGroup(opening)
      return .array(array)
    }
  }
}

extension FormulaParser {
  private mutating func prologue(
    _ shape: EnvironmentShape, _ preamble: inout ArrayPreamble?
  ) -> MathArray {
    var array = MathArray(
      shape.layout ?? .gathered, columns: shape.columns, rows: [], left: shape.left,
      right: shape.right)
    array.isStaircase = shape.isStaircase
    array.isTight = shape.isTight
    array.stretch = rowStretch
    switch shape.prologue {
    case .nothing: break
    case .count: _ = stream.text(of: stream.peekRaw())
    case .option:
      guard let option = rawOption() else { break }
      guard shape.layout == .matrix || shape.layout == .small else { break }
      _ = readColumns(option, into: &array)
    case .columns:
      _ = rawOption(where: { ["t", "b", "c"].contains($0) })
      if let columns = rawColumns() {
        preamble = readColumns(columns, into: &array, areWords: shape.hasWords)
      } else if let newline = command(ending: .newline) {
        consumeNewline(newline)
      }
    }
    return array
  }

  /// What `\arraystretch` says, within reason.
  private var rowStretch: Double {
    mutating get {
      guard !stream.macros.pointee.isEmpty,
        let macro = stream.macros.pointee[stream.macros.pointee.names.intern("arraystretch")],
        let value = Double(stream.text(macro.body))
      else { return 1 }
      return min(max(value, 0.5), 5)
    }
  }

  /// A `[…]` of letters behind `\begin{…}`; anything else in brackets belongs to the first cell.
  private mutating func rawOption(
    where isOption: (String) -> Bool = { ["t", "b", "c", "l", "r"].contains($0) }
  ) -> [Token]? {
    guard stream.peekRaw().isCharacter("["), let scalar = stream.peekSecondRaw().scalar,
      isOption(String(scalar))
    else { return nil }
    let tokens = stream.optionalArgument() ?? []
    return tokens
  }

  /// The column list of `array`: in braces, in brackets as notebooks have it, or missing.
  private mutating func rawColumns() -> [Token]? {
    let token = stream.peekPastSpace()
    if token.kind == .beginGroup { return stream.argument(of: token) }
    return token.isCharacter("[") ? stream.optionalArgument() : nil
  }

  /// The rows that have labels or tags, among those after the first so many.
  private func markedRows(since marks: (labels: Int, tags: Int)) -> Set<Int> {
    Set(labels[marks.labels...].map(\.row) + tags[marks.tags...].map(\.row))
  }

  /// Makes labels and tags those of the whole formula.
  private mutating func forgetRows(since marks: (labels: Int, tags: Int)) {
    for index in marks.labels..<labels.count { labels[index].row = 0 }
    for index in marks.tags..<tags.count { tags[index].row = 0 }
  }

  private mutating func readRows(into array: inout MathArray, _ preamble: ArrayPreamble?) {
    let limit = Self.columnLimit(of: array, preamble)
    while true {
      readLines(into: &array)
      if array.isEquationList { row = array.rows.count }
      let (cells, spans) =
        preamble.map { readCells(by: $0, limit: limit) } ?? readCells(limit: limit)
      for (index, span) in spans {
        array.spans[MathArray.CellPlace(row: array.rows.count, index: index)] = span
      }
      array.rows.append(cells)
      guard let token = command(ending: .newline) else { break }
      let gap = consumeNewline(token)
      if gap > 0 { array.rowGaps[array.rows.count] = gap }
    }
    let isEmpty = array.rows.last.map { $0.count == 1 && $0[0].isEmpty } ?? false
    if isEmpty, array.rows.count > 1 || !array.horizontalLines.isEmpty { array.rows.removeLast() }
    if array.isEquationList { row = 0 }
    if let preamble, !array.partialLines.isEmpty { array.movePartialLines(by: preamble) }
  }

  /// Consumes `\\`, its star and its `[length]`, which stand close behind it.
  ///
  /// - Returns: The length in em, 0 if there is none.
  @discardableResult mutating func consumeNewline(_ token: Token) -> Double {
    _ = stream.next()
    _ = consume("*")
    guard stream.peekRaw().isCharacter("[") else { return 0 }
    let start = stream.peekRaw().range.start
    let text = stream.text(stream.optionalArgument() ?? [])
    return length(text, range: SourceRange(start, max(start, stream.lastEnd))) ?? 0
  }

  private mutating func readSubstackRows(into array: inout MathArray) {
    array.rows.append(readCells(limit: nil).cells)
    while let newline = command(ending: .newline) {
      consumeNewline(newline)
      array.rows.append(readCells(limit: nil).cells)
    }
  }

  private func result(
    _ array: MathArray, shape: EnvironmentShape, _ preamble: ArrayPreamble?
  ) -> MathNode.Kind {
    if shape.layout == nil, array.rows.count == 1 {
      return .group(array.rows[0].flatMap { $0 })
    }
    guard let style = shape.style else { return .array(array) }
    var copy = array
    copy.rows = array.rows.map { row in
      row.enumerated().map { column, cell in
        if let preamble, preamble.column(at: column).isText { return cell }
        guard let first = cell.first, let last = cell.last else { return cell }
        return [MathNode(.styled(style, cell), range: first.range.union(last.range))]
      }
    }
    return .array(copy)
  }
}
