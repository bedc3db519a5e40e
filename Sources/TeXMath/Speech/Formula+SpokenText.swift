extension Formula {
  /// The formula in English words, for `alttext` and for those who listen:
  /// `h sub t equals the sum from i equals 1 to n of x sub i`.
  ///
  /// Alphabets are read where a letter stands in several: `bold h` beside `h`. What is longer than one thing ends in words of its own, as in
  /// `the fraction a plus b over c end fraction`.
  public var spokenText: String {
    var speaker = MathSpeaker(letters: AmbiguousLetters(in: self))
    speaker.speak(nodes)
    return speaker.text
  }
}

/// Collects the words of a formula.
struct MathSpeaker {
  /// Whether an arrow is that of a limit.
  var isInLimit = false
  /// Whether what is read are the limits of a sum or its like.
  var isInBounds = false
  /// The letters whose alphabet is read.
  let letters: AmbiguousLetters
  /// The brackets that are open.
  var brackets: [Unicode.Scalar] = []
  /// The words so far, with punctuation close behind what it follows.
  private var words = TextBuffer()

  /// A speaker without words.
  init(letters: AmbiguousLetters) {
    self.letters = letters
  }

  /// The words so far.
  var text: String { words.string }

  /// Whether the words end with a comma.
  var endsWithComma: Bool { words.ends(with: 0x2C) }

  /// Adds a word.
  mutating func say(_ word: String) {
    guard let first = word.utf8.first else { return }
    let isMark = word.utf8.count == 1 && [0x2C, 0x2E, 0x3A, 0x3B].contains(first)
    if !isMark, !words.isEmpty { words.append(" ") }
    words.append(word)
  }

  /// Adds words.
  mutating func say(_ first: String, _ others: String...) {
    say(first)
    for word in others { say(word) }
  }

  /// Reads a list.
  mutating func speak(_ nodes: [MathNode]) {
    let list = SpokenList(nodes)
    for (index, node) in list.nodes.enumerated() where !list.isSilent[index] {
      if isDivision(list, index) {
        say("divides")
      } else if let bar = list.bars[index] {
        speak(bar, node)
      } else if let word = list.word(at: index) {
        say(word)
      } else if case .fraction(let fraction) = node.kind, list.needsEnd(index) {
        speak(fraction, isFollowed: true)
      } else {
        speak(node, isPrefix: list.isPrefix(index))
      }
      let isLast = index + 1 == list.nodes.count
      if !isLast, list.isLongEvaluation(index) { say("end evaluation") }
      if list.appliesToNext(index) { say("of") }
    }
  }

  /// Reads a list between words that say where it begins and ends, if it is more than one thing.
  mutating func speak(_ nodes: [MathNode], endingWith end: String) {
    let nodes = SpokenList.withoutBrackets(nodes)
    speak(nodes)
    if !SpokenList.isSimple(nodes) { say(end) }
  }
}

extension MathSpeaker {
  private mutating func speak(_ node: MathNode, isPrefix: Bool) {
    switch node.kind {
    case .symbol(let symbol): speak(symbol, isPrefix: isPrefix)
    case .number("1", .doubleStruck): say("indicator")
    case .number(let text, let alphabet): say(alphabet == .bold ? "bold" : "", text)
    case .text(let text, _): say(text.singleSpaced)
    case .operatorName(let name, _): speak(function: name)
    case .group(let nodes), .styled(_, let nodes), .classified(_, let nodes): speak(nodes)
    case .scripts(let scripts): speak(scripts)
    case .fraction(let fraction): speak(fraction, isFollowed: false)
    case .root(let radicand, let degree): speak(radicand, degree: degree)
    case .accent(let accent): speak(accent)
    case .stack(let stack): speak(stack)
    case .fence(let fence): speak(fence)
    case .sizedDelimiter(let symbol, _): speak(symbol, isPrefix: false)
    case .space: break
    case .choice(let choice): speak(choice.text)
    case .array(let array): speak(array)
    case .enclosed(let enclosure, let nodes): speak(nodes, in: enclosure)
    case .unknown(let source): say(source.hasPrefix("\\") ? String(source.dropFirst()) : source)
    }
  }

  /// Reads one character.
  mutating func speak(_ symbol: MathSymbol, isPrefix: Bool) {
    let scalar = symbol.character
    if !scalar.isASCII, let name = SpeechTable.largeOperators[scalar] { return say("the", name) }
    note(symbol)
    switch scalar {
    case "−" where isPrefix: say("negative")
    case "→" where isInLimit: say("approaches")
    case "∣" where brackets.last == "{": say("such that")
    case ",", ";", ".": say(String(Character(scalar)))
    default:
      if let name = letters.alphabet(of: symbol) { say(name) }
      say(Self.word(for: scalar))
    }
  }

  /// Whether a bar outside brackets is the one of `d | n`.
  private func isDivision(_ list: SpokenList, _ index: Int) -> Bool {
    guard brackets.isEmpty, let bar = SpokenList.symbol(list.nodes[index])?.character else {
      return false
    }
    return (bar == "∣" || bar == "|" && isInBounds) && list.isDivision(index)
  }

  /// Reads a vertical bar.
  private mutating func speak(_ bar: SpokenBar, _ node: MathNode) {
    let isNorm = SpokenBar.character(of: node) == "‖"
    switch bar {
    case .opening: say(isNorm ? "the norm of" : "the absolute value of")
    case .closing(let isSimple):
      var scripts: MathScripts?
      if case .scripts(let found) = node.kind { scripts = found }
      if !isSimple || scripts != nil { say(isNorm ? "end norm" : "end absolute value") }
      if let scripts { speak(scriptsOf: scripts) }
    case .evaluation:
      if case .scripts(let scripts) = node.kind { speak(evaluation: scripts) }
    case .between where isNorm || brackets.isEmpty: speak(node, isPrefix: false)
    case .between: say(brackets.last == "{" ? "such that" : "given")
    }
  }

  /// Remembers which bracket is open.
  private mutating func note(_ symbol: MathSymbol) {
    switch symbol.character {
    case "(", "[", "{": brackets.append(symbol.character)
    case ")", "]", "}": _ = brackets.popLast()
    default: break
    }
  }

  /// Reads the name of a function.
  mutating func speak(function name: String) {
    let words = SpeechTable.functions[name] ?? name
    guard !words.utf8.allSatisfy({ $0 < 0x80 }) else { return say(words) }
    say(words.split { $0 == "\u{2009}" || $0 == "\u{A0}" }.joined(separator: " "))
  }

  private mutating func speak(_ accent: MathAccent) {
    guard let mark = SpeechTable.marks[accent.mark] else { return speak(accent.base) }
    speak(accent.base, endingWith: "all")
    say(mark)
  }

  private mutating func speak(_ nodes: [MathNode], in enclosure: MathEnclosure) {
    if enclosure.isHidden { return }
    if enclosure == .negated {
      guard Self.isOrdinary(nodes) else {
        say("not")
        return speak(nodes)
      }
      speak(nodes)
      return say("slash")
    }
    guard let word = SpeechTable.lines[enclosure] else { return speak(nodes) }
    speak(nodes, endingWith: "all")
    say(word)
  }

  /// Whether a list is one letter or the like, of which a slash is no negation.
  private static func isOrdinary(_ nodes: [MathNode]) -> Bool {
    guard nodes.count == 1, case .symbol(let symbol) = nodes[0].kind else { return false }
    return symbol.mathClass == .ordinary
  }

  /// The word of a character; its name in Unicode if there is none.
  static func word(for scalar: Unicode.Scalar) -> String {
    if scalar.isASCII, scalar.isLetter { return String(scalar) }
    if let word = SpeechTable.characters[scalar] { return word }
    if let plain = scalar.plainLetter { return word(for: plain) }
    if scalar.isASCII || scalar.isLetter { return String(Character(scalar)) }
    return scalar.properties.name?.lowercased() ?? ""
  }
}
