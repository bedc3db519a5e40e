import Foundation
import Testing

@testable import NoteKit

@Suite("NoteKit outside of a build")
struct ShowTests {
  @Test("a channel that nobody opened takes what it is given")
  func idle() {
    _beginCell(0, seed: 1)
    show(1)
    show(())
    show(Plot { Line([1, 2]) })
    show([Plot { Line([1, 2]) }])
    show(DataTable(["a"], rows: [[1]]))
    show(Optional<Int>.none)
    _value(0.5)
    _endCells()
  }

  @Test("what a cell needs comes with one import")
  func exports() {
    #expect(exp(0.0) == 1)
    #expect(Plot { Line([1, 2]) }.figure == .plot(Plot { Line([1, 2]) }))
  }

  @Test("a file is read, and a missing one is named")
  func files() throws {
    let path = NSTemporaryDirectory() + UUID().uuidString
    try Data("a,b".utf8).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(try readText(path) == "a,b")
    #expect(throws: FileProblem.self) { try readBytes(path + "x") }
  }

  @Test("without a build nothing is kept, and what is returned has been through its code")
  func keeping() {
    struct Point: Codable, Equatable { var x = 0.1, y = Double.infinity }
    #expect(keep { [Point()] } == [Point()])
  }

  @Test("random numbers follow the cell's seed")
  func random() {
    let draw = { (NoteKit.SharedGenerator.state, (0..<9).map { _ in Int.random(in: 0..<1000) }) }
    SharedGenerator.seed(3)
    let first = draw()
    SharedGenerator.seed(3)
    let second = draw()
    #expect(first == second && first != draw())
  }
}
