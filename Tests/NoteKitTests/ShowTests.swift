import Testing

@testable import NoteKit

@Suite("NoteKit outside of a build")
struct ShowTests {
  @Test("a channel that nobody opened takes what it is given")
  func idle() {
    _beginCell(0)
    show(1)
    show(())
    show(Plot { Line([1, 2]) })
    _endCells()
  }

  @Test("what a cell needs comes with one import")
  func exports() {
    #expect(exp(0.0) == 1)
    #expect(Plot { Line([1, 2]) }.figure == .plot(Plot { Line([1, 2]) }))
  }
}
