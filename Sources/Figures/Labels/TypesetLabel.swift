import MathLayout

/// A label with its measures, ready to be placed.
struct TypesetLabel: Sendable {
  /// A run of words or a formula.
  struct Piece: Sendable {
    /// What is drawn.
    enum Body: Sendable {
      /// Real text.
      case words(String, TextStyle)
      /// A formula as outlines and filled rules.
      case math(tex: String, MathBox)
    }

    var body: Body
    /// Where it begins, from the label's left end.
    var x: Double = 0
    var width: Double

    /// What words may add to their width in the reader's font.
    var spread: Double {
      if case .words = body { width * TextWidthTable.spread } else { 0 }
    }
  }

  /// The pieces from left to right; a label is mostly one.
  var pieces: [Piece]
  var width: Double
  /// The height above the baseline.
  var ascent: Double
  /// The depth below the baseline.
  var descent: Double
  /// How far the baseline lies below the optical middle of the letters.
  var centerHeight: Double
  /// The width that it takes in a font that runs wider than the measured one; formulas do not.
  var widestWidth: Double { width + pieces.reduce(0) { $0 + $1.spread } }
  /// How far the baseline lies below the middle of the ink.
  var inkCenterHeight: Double { (ascent - descent) / 2 }
}
