import Foundation
import Testing

@testable import TeXMath

@Suite struct MathSchemaTests {
  private func markup(_ tex: String, isDisplay: Bool, annotated: Bool = false) -> String {
    var parser = MathParser()
    let formula = parser.parse(tex).value
    return MathMLWriter(includesAnnotation: annotated).markup(formula, isDisplay: isDisplay)
  }

  @Test func fixturesAreValid() throws {
    let cases = try MathFixture.names.flatMap { try MathFixture($0).cases }
    let formulas = cases.flatMap { item in
      [item.actual[0], markup(item.tex, isDisplay: !item.isDisplay, annotated: true)]
    }
    let complaints = try MathSchema.complaints(about: formulas)
    #expect(complaints == [])
  }

  @Test func examplesOfAllCommandsAreValid() throws {
    let formulas = CommandTable.standard.commands.flatMap { command in
      [markup(command.example, isDisplay: false), markup(command.example, isDisplay: true)]
    }
    let complaints = try MathSchema.complaints(about: formulas)
    #expect(complaints == [])
  }

  @Test func formulasOfNotesAreValidAndSmall() throws {
    let file = MathFixture.folder.appendingPathComponent("../corpus/formulas.txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let formulas = lines.map { line in
      let isDisplay = line.hasPrefix("$$ ")
      return (tex: String(line.dropFirst(isDisplay ? 3 : 2)), isDisplay: isDisplay)
    }
    let bare = formulas.map { markup($0.tex, isDisplay: $0.isDisplay) }
    let annotated = formulas.map { markup($0.tex, isDisplay: $0.isDisplay, annotated: true) }
    let complaints = try MathSchema.complaints(about: bare + annotated)
    #expect(complaints == [])
    #expect(bare.map(\.utf8.count).reduce(0, +) <= 450 * formulas.count)
    #expect(annotated.map(\.utf8.count).reduce(0, +) <= 570 * formulas.count)
  }

  @Test func theSchemaRefusesWhatIsNotMathMLCore() throws {
    #expect(!(try MathSchema.complaints(about: ["<math><menclose/></math>"])).isEmpty)
  }
}
