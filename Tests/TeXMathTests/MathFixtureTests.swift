import Foundation
import Testing

@testable import TeXMath

@Suite struct MathFixtureTests {
  @Test(arguments: MathFixture.names) func givesTheRecordedMarkup(_ name: String) throws {
    let fixture = try MathFixture(name)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try fixture.update()
      Issue.record("rewrote \(name)")
      return
    }
    for item in fixture.cases {
      #expect(item.actual == item.expected.map(String.init), "\(item.tex)")
    }
  }

  @Test(arguments: MathFixture.names) func onlyMistakesGiveDiagnostics(_ name: String) throws {
    for item in try MathFixture(name).cases {
      #expect((item.actual.count > 1) == (name == "mistakes.txt"), "\(item.tex)")
    }
  }

  @Test(arguments: MathFixture.names) func rangesLieInTheFormula(_ name: String) throws {
    for item in try MathFixture(name).cases {
      var parser = MathParser()
      let result = parser.parse(item.tex)
      let count = item.tex.utf8.count
      for range in result.value.nodes.allRanges + result.diagnostics.map(\.range) {
        #expect(range.start >= 0 && range.end <= count, "\(item.tex)")
      }
    }
  }

  @Test(arguments: MathFixture.names) func markupIsWellFormed(_ name: String) throws {
    for item in try MathFixture(name).cases {
      #expect(isWellFormed(item.actual[0]), "\(item.tex)")
    }
  }

  @Test func everyDiagnosticHasAFixture() throws {
    let sources = MathFixture.folder.appendingPathComponent("../../../Sources/TeXMath")
    var declared: Set<Substring> = []
    for file in ["Diagnostics.swift", "Diagnostics+Limits.swift", "Diagnostics+Nesting.swift"] {
      let text = try String(
        contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
      for part in text.split(separator: "id: \"").dropFirst() {
        declared.insert(part.prefix { $0 != "\"" })
      }
    }
    var shown: Set<Substring> = []
    for item in try MathFixture("mistakes.txt").cases {
      for line in item.expected where line.hasPrefix("! ") {
        shown.insert(line.split(separator: " ")[2].dropLast())
      }
    }
    #expect(declared == shown)
  }
}
