import TeXMath

/// A style with TeX's second dimension: cramped styles keep superscripts low.
struct LayoutStyle: Hashable, Sendable {
  var level: MathStyle
  var isCramped = false
}

extension LayoutStyle {
  var isDisplay: Bool { level == .display }
  var isScript: Bool { level == .script || level == .scriptScript }

  /// 0 for display and text, 1 for scripts, 2 for scripts of scripts.
  var scriptLevel: Int {
    switch level {
    case .display, .text: 0
    case .script: 1
    case .scriptScript: 2
    }
  }

  var cramped: LayoutStyle { LayoutStyle(level: level, isCramped: true) }

  /// The style of a superscript.
  var superscript: LayoutStyle {
    LayoutStyle(level: isScript ? .scriptScript : .script, isCramped: isCramped)
  }

  /// The style of a subscript.
  var `subscript`: LayoutStyle { superscript.cramped }

  /// The style of a numerator.
  var numerator: LayoutStyle {
    isDisplay ? LayoutStyle(level: .text, isCramped: isCramped) : superscript
  }

  /// The style of a denominator.
  var denominator: LayoutStyle { numerator.cramped }

  /// This style at another level.
  func at(_ level: MathStyle) -> LayoutStyle { LayoutStyle(level: level, isCramped: isCramped) }
}
