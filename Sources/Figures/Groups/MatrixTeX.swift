import FigureModel

/// The TeX of a matrix whose numbers stand below each other by their decimal points, in columns
/// that are equally wide.
///
/// Each number gets the space of the digits that others of its column have and it has not, and each
/// column half of what it is narrower than the widest on both sides.
enum MatrixTeX {
  /// A plain number, taken apart.
  private struct Number {
    var isNegative: Bool
    var whole: Int
    /// The digits behind the point, and the point.
    var rest: Int

    /// Takes `-12.5` apart; nil for anything but sign, digits and point.
    init?(_ tex: String) {
      let bytes = Array(tex.utf8)
      isNegative = bytes.first == UInt8(ascii: "-")
      let digits = bytes.dropFirst(isNegative ? 1 : 0)
      let point = UInt8(ascii: ".")
      guard !digits.isEmpty, digits.allSatisfy({ 0x30...0x39 ~= $0 || $0 == point }) else {
        return nil
      }
      whole = digits.prefix { $0 != point }.count
      rest = digits.count - whole
    }
  }

  /// What the numbers of a column need at most.
  private struct Column {
    var hasMinus = false
    var whole = 0
    var rest = 0

    init(_ numbers: [Number]) {
      hasMinus = numbers.contains(where: \.isNegative)
      whole = numbers.map(\.whole).max() ?? 0
      rest = numbers.map(\.rest).max() ?? 0
    }

    /// The width in em, of digits as wide as half an em.
    var width: Double {
      (hasMinus ? 0.778 : 0) + 0.5 * Double(whole)
        + (rest > 0 ? 0.278 + 0.5 * Double(rest - 1) : 0)
    }
  }

  /// The matrix with spaces in it.
  static func aligned(_ matrix: Matrix) -> String {
    let entries = matrix.entries()
    let columns = (entries.first ?? []).indices.map { column in
      Column(entries.compactMap { Number($0[column]) })
    }
    let widest = columns.map(\.width).max() ?? 0
    let lines = entries.map { line in
      zip(line, columns).map { entry, column -> String in
        guard let number = Number(entry) else { return entry }
        let margin = space(em: (widest - column.width) / 2)
        return margin + padded(entry, number, column) + margin
      }.joined(separator: " & ")
    }
    return #"\begin{bmatrix} "# + lines.joined(separator: #" \\ "#) + #" \end{bmatrix}"#
  }

  private static func padded(_ entry: String, _ number: Number, _ column: Column) -> String {
    let sign = column.hasMinus && !number.isNegative ? "-" : ""
    let before = sign + String(repeating: "0", count: column.whole - number.whole)
    let missing = column.rest - number.rest
    let after =
      number.rest == 0 && missing > 0
      ? "." + String(repeating: "0", count: missing - 1) : String(repeating: "0", count: missing)
    // In braces, for a minus behind a space would be one between two operands.
    return phantom(before) + "{" + entry + "}" + phantom(after)
  }

  private static func phantom(_ digits: String) -> String {
    digits.isEmpty ? "" : #"\hphantom{"# + digits + "}"
  }

  private static func space(em: Double) -> String {
    let thousandths = Int((em * 1_000).rounded())
    let digits = "\(1_000 + thousandths % 1_000)".dropFirst()
    return thousandths > 0 ? #"\hspace{\#(thousandths / 1_000).\#(digits)em}"# : ""
  }
}
