/// A list with its letters joined to words, and with its limits as scripts.
///
/// `\mathrm{head_1}` is six symbols in the tree, but one word with a subscript.
struct SpokenWords {
  private let nodes: [MathNode]
  private var result: [MathNode] = []
  /// Words between spaces, which are a remark rather than functions.
  private var phrase: [String] = []
  private var hasSpace = false
  /// Whether letters made the last node a word.
  private var endsWithWord = false

  /// The nodes of a list without spaces.
  static func joined(_ nodes: [MathNode]) -> [MathNode] {
    var words = SpokenWords(nodes)
    return words.join()
  }

  private init(_ nodes: [MathNode]) {
    self.nodes = nodes
    result.reserveCapacity(nodes.count)
  }

  private mutating func join() -> [MathNode] {
    var index = 0
    while index < nodes.count {
      let node = nodes[index]
      let end = Self.end(in: nodes, from: index)
      if case .space(let width) = node.kind {
        hasSpace = hasSpace || width > 0.1
        index += 1
      } else if end > index + 1 || end > index && continuesPhrase(node) {
        appendWord(index..<end)
        index = end
      } else if let (number, end) = groupedNumber(from: index) {
        append(number)
        index = end
      } else {
        append(Self.normalized(node))
        index += 1
      }
    }
    endPhrase()
    return result
  }
}

extension SpokenWords {
  private mutating func append(_ node: MathNode) {
    endPhrase()
    hasSpace = false
    endsWithWord = false
    if SpokenList.isIndependence(node), SpokenList.isIndependence(result.last) { return }
    result.append(node)
    joinArgument()
  }

  /// Adds a word, or its scripts if its last letter has some.
  private mutating func appendWord(_ range: Range<Int>) {
    let name = nodes[range].map(Self.letter).joined()
    let range = (nodes[range.lowerBound], nodes[range.upperBound - 1])
    var node = MathNode(.operatorName(name, .beside), range: range.0.range)
    if case .scripts(var scripts) = range.1.kind {
      scripts.base = [node]
      node.kind = .scripts(scripts)
    } else if hasSpace, endsWithWord, let last = lastWord, last != "arg" {
      if phrase.isEmpty { phrase.append(last) }
      phrase.append(name)
      hasSpace = false
      return
    } else if Self.conjunctions.contains(name) {
      node.kind = .text(name, .upright)
    }
    append(node)
    endsWithWord = lastWord != nil
  }

  private var lastWord: String? {
    switch result.last?.kind {
    case .operatorName(let name, _), .text(let name, _): name
    default: nil
    }
  }

  /// Whether a letter, not a word, goes on what words and a space began: the `m` of `kg\,m`.
  private func continuesPhrase(_ node: MathNode) -> Bool {
    guard hasSpace, endsWithWord, case .symbol = node.kind else { return false }
    return true
  }

  private mutating func endPhrase() {
    guard !phrase.isEmpty, let range = result.popLast()?.range else { return }
    result.append(MathNode(.text(phrase.joined(separator: " "), .upright), range: range))
    phrase = []
  }

  /// `\arg\max` as the one function that it is.
  private mutating func joinArgument() {
    guard result.count > 1, case .operatorName("arg", _) = result[result.count - 2].kind,
      let last = result.last,
      case .operatorName(let name, let limits) = SpokenList.base(of: last).kind,
      name == "max" || name == "min"
    else { return }
    let joined = MathNode.Kind.operatorName("arg\u{2009}" + name, limits)
    var node = last
    node.kind = joined
    if case .scripts(var scripts) = last.kind {
      scripts.base[0].kind = joined
      node.kind = .scripts(scripts)
    }
    result.removeLast(2)
    result.append(node)
  }

  /// A number whose groups of digits have braced commas between them, `1{,}000`, and its end.
  private func groupedNumber(from start: Int) -> (MathNode, Int)? {
    guard case .number(let first, let alphabet) = nodes[start].kind else { return nil }
    var digits = [first]
    var end = start + 1
    while end + 1 < nodes.count, case .group(let inner) = nodes[end].kind, inner.count == 1,
      case .symbol(let comma) = inner[0].kind, comma.character == ",",
      case .number(let next, _) = nodes[end + 1].kind
    {
      digits.append(next)
      end += 2
    }
    guard end > start + 1 else { return nil }
    let number = MathNode.Kind.number(digits.joined(separator: ","), alphabet)
    return (MathNode(number, range: nodes[start].range), end)
  }
}

extension SpokenWords {
  /// Where the word ends that begins at an index; the index itself if none does.
  ///
  /// Letters of another alphabet than the usual one are a word; bold ones only if they stand
  /// together and look like one, since `\mathbf{W}\mathbf{x}` is a product. The last letter may
  /// have scripts.
  static func end(in nodes: [MathNode], from start: Int) -> Int {
    guard let alphabet = alphabet(nodes[start]) else { return start }
    let isBold = alphabet == .bold
    var end = start + 1
    while end < nodes.count, Self.alphabet(nodes[end]) == alphabet {
      if isBold, !isBoldWord(nodes[end - 1], nodes[end]) { break }
      end += 1
    }
    if end < nodes.count, case .scripts(let scripts) = nodes[end].kind,
      let base = scripts.baseSymbol, base.alphabet == alphabet, base.character.isLetter,
      !isBold || isBoldWord(nodes[end - 1], nodes[end])
    {
      end += 1
    }
    return isBold && end < start + 3 ? start : end
  }

  /// Whether a list is one word.
  static func isWord(_ nodes: [MathNode]) -> Bool {
    guard let last = nodes.last, alphabet(last) != nil else { return false }
    return end(in: nodes, from: 0) == nodes.count
  }

  /// Whether a list is one word that may be a function of what follows.
  static func isFunction(_ nodes: [MathNode]) -> Bool {
    isWord(nodes) && !conjunctions.contains(nodes.map(letter).joined())
  }

  /// The alphabet of a letter that may be part of a word.
  private static func alphabet(_ node: MathNode) -> MathAlphabet? {
    guard case .symbol(let symbol) = node.kind else { return nil }
    switch symbol.alphabet {
    case .upright, .sansSerif, .monospace, .italic, .bold:
      return symbol.character.isLetter ? symbol.alphabet : nil
    default: return nil
    }
  }

  private static func isBoldWord(_ left: MathNode, _ right: MathNode) -> Bool {
    guard left.range.end == right.range.start || left.range == right.range else { return false }
    return letter(right).unicodeScalars.allSatisfy { (0x61...0x7A).contains($0.value) }
  }

  private static func letter(_ node: MathNode) -> String {
    switch node.kind {
    case .symbol(let symbol): String(Character(symbol.character))
    case .scripts(let scripts):
      scripts.baseSymbol.map { String(Character($0.character)) } ?? ""
    default: ""
    }
  }

  /// Words that are no functions of what follows.
  private static let conjunctions: Set<String> = [
    "if", "and", "or", "for", "in", "on", "of", "with", "where", "when", "such", "that", "is",
    "are", "all", "some", "otherwise", "else", "then", "iff", "to", "from", "by", "as", "at",
  ]
}

extension SpokenWords {
  /// A node with what stands under an operator as its limits, and made-up operators as names.
  private static func normalized(_ node: MathNode) -> MathNode {
    var node = node
    switch node.kind {
    case .classified(.largeOperator, let inner):
      if let name = name(of: inner) { node.kind = .operatorName(name, .inDisplay) }
    case .scripts(var scripts):
      guard case .one(let base) = scripts.baseList else { break }
      let normal = normalized(operator: base)
      guard let normal else { break }
      scripts.base = [normal]
      node.kind = .scripts(scripts)
    case .stack(let stack):
      guard let base = base(of: stack) else { break }
      node.kind = .scripts(MathScripts(base: [base], sub: stack.under, sup: stack.over))
    default: break
    }
    return node
  }

  private static func normalized(operator node: MathNode) -> MathNode? {
    if case .group(let inner) = node.kind, let first = inner.first, alphabet(first) == .upright,
      let name = name(of: inner), SpeechTable.limitOperators.contains(name)
    {
      return MathNode(.operatorName(name, .inDisplay), range: node.range)
    }
    guard case .classified(.largeOperator, let inner) = node.kind else { return nil }
    if let name = name(of: inner) {
      return MathNode(.operatorName(name, .inDisplay), range: node.range)
    }
    return inner.count == 1 && SpokenList.isLargeOperator(inner[0]) ? inner[0] : nil
  }

  /// The operator of a stack whose lists are limits.
  private static func base(of stack: MathStack) -> MathNode? {
    if stack.base.count == 1, SpokenList.isLargeOperator(stack.base[0]) { return stack.base[0] }
    guard let first = stack.base.first else { return nil }
    if case .classified(.largeOperator, _) = first.kind { return normalized(operator: first) }
    guard stack.base.contains(where: isFunction), let name = name(of: stack.base) else {
      return nil
    }
    return MathNode(.operatorName(name, .inDisplay), range: first.range)
  }

  private static func isFunction(_ node: MathNode) -> Bool {
    if case .operatorName = node.kind { true } else { false }
  }

  /// The name that letters and functions make: `arg max` for `\arg\max`, or for `\rm arg\,max`.
  private static func name(of nodes: [MathNode]) -> String? {
    if nodes.count == 1, case .enclosed(let line, let inner) = nodes[0].kind, inner.count == 1,
      case .operatorName("lim", _) = inner[0].kind
    {
      return line == .overline ? "lim\u{2009}sup" : "lim\u{2009}inf"
    }
    var parts: [String] = []
    var isOpen = false
    for node in nodes {
      switch node.kind {
      case .symbol(let symbol) where symbol.character.isLetter:
        if isOpen { parts[parts.count - 1].unicodeScalars.append(symbol.character) }
        if !isOpen { parts.append(String(Character(symbol.character))) }
        isOpen = true
      case .operatorName(let name, _):
        parts.append(name)
        isOpen = false
      case .space: isOpen = false
      default: return nil
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "\u{2009}")
  }
}
