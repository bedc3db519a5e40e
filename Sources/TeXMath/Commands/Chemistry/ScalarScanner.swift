/// A place in a text, for the readers of chemistry and units.
struct ScalarScanner {
  private let scalars: [Unicode.Scalar]
  /// The index of the next scalar.
  var index = 0

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  /// Whether all is read.
  var isAtEnd: Bool { index >= scalars.count }

  /// The next scalar, or one further on; nil behind the end.
  func peek(_ offset: Int = 0) -> Unicode.Scalar? {
    let place = index + offset
    return place >= 0 && place < scalars.count ? scalars[place] : nil
  }

  /// Consumes a text if it comes next.
  mutating func consume(_ text: String) -> Bool {
    let wanted = text.unicodeScalars
    guard scalars[min(index, scalars.count)...].starts(with: wanted) else { return false }
    index += wanted.count
    return true
  }

  /// Consumes the scalars that belong to a set.
  mutating func take(while belongs: (Unicode.Scalar) -> Bool) -> String {
    var text = ""
    while let scalar = peek(), belongs(scalar) {
      text.unicodeScalars.append(scalar)
      index += 1
    }
    return text
  }

  /// Consumes what stands between the brackets that open here, without them; nil if they never
  /// close, or not within the limit.
  mutating func takeBracketed(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, limit: Int = 2_000
  ) -> [Unicode.Scalar]? {
    guard peek() == open else { return nil }
    var depth = 0
    for place in index..<min(scalars.count, index + limit) {
      if scalars[place] == open { depth += 1 }
      if scalars[place] == close { depth -= 1 }
      guard depth == 0 else { continue }
      defer { index = place + 1 }
      return Array(scalars[(index + 1)..<place])
    }
    return nil
  }

  /// Consumes a command with the space behind it.
  ///
  /// - Returns: Its name.
  mutating func takeCommandName() -> String {
    index += 1
    var name = take { $0.isASCIILetter }
    if name.isEmpty, let sign = peek() {
      name.unicodeScalars.append(sign)
      index += 1
    } else if peek() == " " {
      index += 1
    }
    return name
  }

  /// Consumes a command with the groups behind it.
  mutating func takeCommand() -> String {
    var text = "\\" + takeCommandName() + " "
    while let group = takeBracketed("{", "}") {
      text += "{" + String(String.UnicodeScalarView(group)) + "}"
    }
    return text
  }
}

extension Unicode.Scalar {
  /// Whether it is one of `a`–`z` and `A`–`Z`.
  var isASCIILetter: Bool { isASCII && properties.isAlphabetic }

  /// Whether it is one of `0`–`9`.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
