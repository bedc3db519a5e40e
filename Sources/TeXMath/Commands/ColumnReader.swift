import SourceText

/// Reads the column list of an array.
struct ColumnReader {
  /// The most columns that `*{n}{…}` makes.
  static let maximumCount = 256
  /// The most tokens that `>{…}` and its like may have, as they are read again in each row.
  static let maximumLength = 64
  /// How deep one `*{n}{…}` may stand in another.
  static let maximumDepth = 8

  /// The alignment of each column, and of what stands between two.
  private(set) var alignments: [MathArray.Alignment] = []
  /// How the cells of each are read.
  private(set) var columns: [ArrayPreamble.Column] = []
  /// The vertical lines.
  private(set) var lines: [Int] = []
  /// The dashed ones.
  private(set) var dashedLines: [Int] = []
  /// The columns without space on their left.
  private(set) var closedLeft: Set<Int> = []
  /// The columns without space on their right.
  private(set) var closedRight: Set<Int> = []

  private let tokens: [Token]
  private let areWords: Bool
  private let depth: Int
  private var index = 0
  /// What `>{…}` says about the next column.
  private var before: [Token] = []
  /// Whether a column was just read, without a line behind it.
  private var isBehindColumn = false
  /// Whether `@{…}` was just read, without a line behind it.
  private var closesNext = false

  /// A reader of a list, in an array whose cells are words or formulas.
  init(_ tokens: [Token], areWords: Bool, depth: Int = 0) {
    self.tokens = tokens
    self.areWords = areWords
    self.depth = depth
  }

  /// Reads the whole list.
  ///
  /// - Returns: The first token that does not belong there, or nil.
  mutating func read() -> Token? {
    while index < tokens.count {
      let token = tokens[index]
      index += 1
      switch token.scalar {
      case "l", "L": add(.left)
      case "c", "C", "X": add(.center)
      case "r", "R": add(.right)
      case "|", ":": addLine(isDashed: token.isCharacter(":"))
      case "p", "m", "b":
        _ = group()
        add(.left, areWords: true)
      case "w", "W":
        let letter = group().first
        _ = group()
        add(letter?.scalar == "l" ? .left : letter?.scalar == "r" ? .right : .center)
      case "@", "!", ">", "<":
        let content = group()
        guard content.count <= Self.maximumLength, !content.contains(where: \.endsCell) else {
          return token
        }
        insert(content, as: token)
      case "*": if let stray = repeated(token) { return stray }
      default: if token.kind == .character { return token }
      }
    }
    return nil
  }

  private mutating func addLine(isDashed: Bool) {
    if isDashed { dashedLines.append(columns.count) } else { lines.append(columns.count) }
    isBehindColumn = false
    closesNext = false
  }

  private mutating func add(_ alignment: MathArray.Alignment, areWords: Bool? = nil) {
    if closesNext { closedLeft.insert(columns.count) }
    closesNext = false
    isBehindColumn = true
    alignments.append(alignment)
    columns.append(ArrayPreamble.Column(before: before, isText: areWords ?? self.areWords))
    before = []
  }

  private mutating func insert(_ content: [Token], as sign: Token) {
    switch sign.scalar {
    case ">": before = Array((content + before).prefix(Self.maximumLength))
    case "<":
      guard let last = columns.indices.last else { return }
      columns[last].after = Array((content + columns[last].after).prefix(Self.maximumLength))
    case "@":
      if isBehindColumn { closedRight.insert(columns.count - 1) }
      if !content.allSatisfy({ $0.kind == .space }) { separate(content) }
      closesNext = true
    default: separate(content)
    }
  }

  /// Adds a column of its own for what stands between two.
  private mutating func separate(_ content: [Token]) {
    isBehindColumn = false
    closesNext = false
    closedLeft.insert(columns.count)
    closedRight.insert(columns.count)
    alignments.append(.center)
    columns.append(
      ArrayPreamble.Column(before: content, isText: areWords, isSeparator: true))
  }

  /// What stands in `*{n}{…}`, n times.
  private mutating func repeated(_ star: Token) -> Token? {
    guard depth < Self.maximumDepth else { return star }
    let digits = group().compactMap { $0.scalar.map(String.init) }.joined()
    let count = min(max(Int(digits) ?? 1, 0), Self.maximumCount)
    var inner = ColumnReader(group(), areWords: areWords, depth: depth + 1)
    if let stray = inner.read() { return stray }
    for _ in 0..<count where columns.count < Self.maximumCount {
      let start = columns.count
      if closesNext, inner.beginsWithColumn { closedLeft.insert(start) }
      lines += inner.lines.map { $0 + start }
      dashedLines += inner.dashedLines.map { $0 + start }
      closedLeft.formUnion(inner.closedLeft.map { $0 + start })
      closedRight.formUnion(inner.closedRight.map { $0 + start })
      alignments += inner.alignments
      columns += inner.columns
      isBehindColumn = inner.isBehindColumn
      closesNext = inner.closesNext
    }
    return nil
  }

  /// Whether neither a line nor anything else stands before the first column.
  private var beginsWithColumn: Bool {
    columns.first?.isSeparator == false && !lines.contains(0) && !dashedLines.contains(0)
  }

  /// The tokens of a braced group, or the next token.
  private mutating func group() -> [Token] {
    while index < tokens.count, tokens[index].kind == .space { index += 1 }
    guard index < tokens.count else { return [] }
    let start = index
    var depth = 0
    repeat {
      depth += tokens[index].kind == .beginGroup ? 1 : tokens[index].kind == .endGroup ? -1 : 0
      index += 1
    } while depth > 0 && index < tokens.count
    let isBraced = tokens[start].kind == .beginGroup
    return isBraced ? Array(tokens[start..<index].dropFirst().dropLast()) : [tokens[start]]
  }
}

extension Token {
  /// Whether the token ends a cell, which nothing in a column list may do.
  fileprivate var endsCell: Bool {
    if case .ending = meaning { return true }
    return kind == .alignment
  }
}
