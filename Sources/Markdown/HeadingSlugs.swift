/// Gives each heading of a page the fragment that GitHub gives it.
struct HeadingSlugs {
  // Bytes, not strings: strings that differ in their Unicode form only would count as equal.
  private var used: [[UInt8]: Int] = [:]

  /// The slug of a heading's text, with `-1`, `-2`, … where it was given before.
  mutating func slug(of text: String) -> String {
    unique(Self.base(text))
  }

  /// The name itself if no heading has it yet, else with a number.
  mutating func unique(_ name: String) -> String {
    let key = Array(name.utf8)
    guard var count = used[key] else {
      used[key] = 0
      return name
    }
    var candidate: String
    repeat {
      count += 1
      candidate = "\(name)-\(count)"
    } while used[Array(candidate.utf8)] != nil
    used[key] = count
    used[Array(candidate.utf8)] = 0
    return candidate
  }

  /// Lower case, spaces as hyphens, nothing but letters, marks, digits, `_` and `-`.
  private static func base(_ text: String) -> String {
    var slug = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar == " " {
        slug.append("-")
      } else if scalar == "-" || scalar == "_" || isWordPart(scalar) {
        slug.unicodeScalars.append(scalar)
      }
    }
    return slug
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
      .connectorPunctuation:
      true
    default: false
    }
  }
}
