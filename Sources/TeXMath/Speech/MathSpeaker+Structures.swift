extension MathSpeaker {
  /// Reads one list over another.
  mutating func speak(_ fraction: MathFraction) {
    if fraction.lineThickness == 0 {
      speak(fraction.numerator)
      say(fraction.left?.character == "(" ? "choose" : "above")
      return speak(fraction.denominator, endingWith: "end choose")
    }
    if let words = Self.commonFraction(fraction) { return say(words) }
    let isSimple = [fraction.numerator, fraction.denominator].allSatisfy(SpokenList.isSimple)
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
      if let left = fence.left { speak(left, isPrefix: false) }
      for (index, part) in fence.parts.enumerated() {
        if index > 0 { say(fence.left?.character == "{" ? "such that" : "given") }
        speak(part)
      }
      if let right = fence.right { speak(right, isPrefix: false) }
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
        if column > 0 { say(",") }
        speak(cell)
      }
    }
  }

  private mutating func speak(_ parts: [[MathNode]], of name: String) {
    say("the", name, "of")
    speak(parts.flatMap(\.self), endingWith: "end \(name)")
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
