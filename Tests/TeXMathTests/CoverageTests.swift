import Testing

@testable import TeXMath

/// Every command that KaTeX or Temml supports works, or is listed as left out.
@Suite struct CoverageTests {
  @Test func tablesAreThere() {
    #expect(CommandCoverage.rows.count > 1_300)
    #expect(CommandCoverage.characters.count > 1_100)
  }

  @Test func everyCommandWorksUnlessItIsLeftOut() {
    for row in CommandCoverage.rows {
      let mistake = CommandCoverage.mistake(in: row.example)
      if CommandCoverage.leftOut[row.name] == nil {
        #expect(mistake == nil, "\(row)")
      } else {
        #expect(mistake != nil, "\(row) works, but is listed as left out")
      }
    }
  }

  @Test func lessThanOneInAHundredIsLeftOutAndWithAReason() {
    let names = Set(CommandCoverage.rows.map(\.name))
    for (name, reason) in CommandCoverage.leftOut {
      #expect(names.contains(name) && !reason.isEmpty, "\(name)")
    }
    #expect(CommandCoverage.leftOut.count * 100 < CommandCoverage.rows.count)
  }

  @Test func everyTypedCharacterWorks() {
    for tex in CommandCoverage.characters {
      #expect(CommandCoverage.mistake(in: tex) == nil, "\(tex)")
    }
  }

  /// TeX has one bar of its kind, an ordinary one, and the raised dot between two factors.
  @Test func typedCharactersHaveTheirClass() {
    for (scalar, mathClass) in CommandCoverage.classes where scalar != "‖" && scalar != "·" {
      #expect(CharacterTable.symbol(for: scalar).mathClass == mathClass, "\(scalar)")
    }
  }
}
