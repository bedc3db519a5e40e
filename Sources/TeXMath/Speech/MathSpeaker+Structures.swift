extension MathSpeaker {
  /// Reads one list over another, with words for its end if what follows could belong to it.
  mutating func speak(_ fraction: MathFraction, isFollowed: Bool) {
    if fraction.lineThickness == 0 {
      speak(fraction.numerator)
      say(fraction.left?.character == "(" ? "choose" : "above")
      return speak(fraction.denominator, endingWith: "end choose")
    }
    if let words = Self.commonFraction(fraction) { return say(words) }
    let lists = [fraction.numerator, fraction.denominator]
    let isSimple = !isFollowed && lists.allSatisfy(SpokenList.isSimple)
    if !isSimple { say("the fraction") }
    speak(fraction.numerator)
    say("over")
    speak(fraction.denominator)
    if !isSimple { say("end fraction") }
  }

  /// Reads a root.
  mutating func speak(_ radicand: [MathNode], degree: [MathNode]?) {
    say("the")
    switch degree.map(Self.digits) {
    case nil, "2"?: say("square root of")
    case "3"?: say("cube root of")
    default:
      say("root of degree")
      speak(degree ?? [])
      say("of")
    }
    speak(radicand, endingWith: "end root")
  }

  /// Reads a base with what stands over and under it.
  mutating func speak(_ stack: MathStack) {
    if let word = Self.equalsWord(stack) { return say(word) }
    speak(stack.base)
    for (list, word) in [(stack.over, "above"), (stack.under, "below")] {
      guard let list, !list.isEmpty else { continue }
      say("with")
      speak(list)
      say(word)
    }
  }

  /// Reads a list between brackets.
  mutating func speak(_ fence: MathFence) {
    switch (fence.left?.character, fence.right?.character) {
    case ("|", "|"), ("∣", "∣"): speak(fence.parts, of: "absolute value")
    case ("‖", "‖"), ("∥", "∥"): speak(fence.parts, of: "norm")
    case ("⌊", "⌋"): speak(fence.parts, of: "floor")
    case ("⌈", "⌉"): speak(fence.parts, of: "ceiling")
    default:
      if let array = fence.array { return speak(array) }
      if let left = fence.left { speak(left, isPrefix: false) }
      for (index, part) in fence.parts.enumerated() {
        if index > 0 { speak(middle: index - 1, of: fence) }
        if fence.isQuotient { speak(quotientPart: part) } else { speak(part) }
      }
      if let right = fence.right { speak(right, isPrefix: false) }
    }
  }

  /// Reads a part that a large slash ends or begins, a fraction with words for its end.
  private mutating func speak(quotientPart nodes: [MathNode]) {
    let shown = SpokenList.withoutSpaces(nodes)
    guard shown.count == 1, case .fraction(let fraction) = shown[0].kind else {
      return speak(nodes)
    }
    speak(fraction, isFollowed: true)
  }

  private mutating func speak(middle index: Int, of fence: MathFence) {
    guard index < fence.middles.count else { return }
    switch fence.middles[index].character {
    case "|", "∣": say(fence.left?.character == "{" ? "such that" : "given")
    default: speak(fence.middles[index], isPrefix: false)
    }
  }

  /// Reads rows and columns.
  mutating func speak(_ array: MathArray) {
    switch array.layout {
    case .matrix,
      .array where array.left != nil:
      let columns = array.rows.map(\.count).max() ?? 0
      say("the \(array.rows.count) by \(columns) matrix with")
      speakRows(of: array) { "row \($0 + 1)" }
      say("end matrix")
    case .cases:
      say("cases")
      speakRows(of: array) { "case \($0 + 1)" }
      say("end cases")
    default:
      for (index, row) in array.rows.enumerated() {
        if index > 0 { say(";") }
        speak(row.flatMap(\.self))
      }
    }
  }

  private mutating func speakRows(of array: MathArray, _ name: (Int) -> String) {
    for (index, row) in array.rows.enumerated() {
      if index > 0 { say(";") }
      say(name(index), ":")
      for (column, cell) in row.enumerated() {
        if column > 0, !endsWithComma { say(",") }
        speak(cell)
      }
    }
  }

  /// Reads where the thing before it is taken: `|_{x=0}`, `|_a^b`, `|_A`.
  mutating func speak(evaluation scripts: MathScripts) {
    guard let sub = scripts.sub, !sub.isEmpty else { return }
    if let sup = scripts.sup {
      say("evaluated from")
      speak(sub)
      say("to")
      return speak(sup, endingWith: "end evaluation")
    }
    say(SpokenList.isSet(sub) ? "restricted to" : "evaluated at")
    speak(sub)
  }

  private mutating func speak(_ parts: [[MathNode]], of name: String) {
    say("the", name, "of")
    speak(parts.flatMap(\.self), endingWith: "end \(name)")
  }

  /// What a sign over an equals sign makes of it.
  private static func equalsWord(_ stack: MathStack) -> String? {
    guard stack.under == nil, let over = stack.over, over.count == 1, stack.base.count == 1,
      SpokenList.symbol(stack.base[0])?.character == "="
    else { return nil }
    switch SpokenList.symbol(over[0])?.character {
    case "△", "▵", "Δ", "∆": return "is defined as"
    case "!": return "must equal"
    default: return nil
    }
  }

  private static func commonFraction(_ fraction: MathFraction) -> String? {
    switch (digits(fraction.numerator), digits(fraction.denominator)) {
    case ("1", "2"): "one half"
    case ("1", "3"): "one third"
    case ("2", "3"): "two thirds"
    case ("1", "4"): "one quarter"
    case ("3", "4"): "three quarters"
    default: nil
    }
  }

  private static func digits(_ nodes: [MathNode]) -> String? {
    guard nodes.count == 1, case .number(let digits, _) = nodes[0].kind else { return nil }
    return digits
  }
}

extension MathFence {
  /// Whether it has nothing but a bar on the right, whose scripts say where to take the list.
  var isEvaluation: Bool { left == nil && parts.count == 1 && right?.character == "|" }

  /// Whether a large slash divides its parts.
  var isQuotient: Bool { middles.contains { $0.character == "/" } }

  /// The matrix, or the cases, that brackets around an array make.
  fileprivate var array: MathArray? {
    guard parts.count == 1 else { return nil }
    let nodes = SpokenList.withoutSpaces(parts[0])
    guard nodes.count == 1, case .array(var array) = nodes[0].kind, array.left == nil,
      array.right == nil, array.layout == .array || array.layout == .matrix
    else { return nil }
    switch (left?.character, right?.character) {
    case ("{", nil): array.layout = .cases
    case ("[", "]"), ("(", ")"): array.layout = .matrix
    default: return nil
    }
    return array
  }
}
