@testable import MathLayout

/// Latin Modern Math, as the machine has it.
enum TestFont {
  static let shared = Result { () throws(MathFontError) in
    try MathFont(contentsOf: MathFont.locate(configured: nil))
  }

  static func load() throws -> MathFont { try shared.get() }
}
