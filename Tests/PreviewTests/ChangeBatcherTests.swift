import Testing

@testable import Preview

/// Time passes here only as far as a test says.
@Suite struct ChangeBatcherTests {
  private let start = ContinuousClock.now

  private func at(_ milliseconds: Int) -> ContinuousClock.Instant {
    start + .milliseconds(milliseconds)
  }

  @Test func waitsForQuiet() {
    var batcher = ChangeBatcher()
    #expect(batcher.deadline == nil && batcher.take(at: at(0)) == nil)
    batcher.add(.changed("b"), at: at(0))
    batcher.add(.changed("a"), at: at(20))
    #expect(batcher.deadline == at(50))
    #expect(batcher.take(at: at(49)) == nil)
    #expect(batcher.take(at: at(50)) == FolderChange(paths: ["a", "b"]))
    #expect(batcher.deadline == nil)
  }

  @Test func neverWaitsLongerThanTheCeiling() {
    var batcher = ChangeBatcher()
    for time in stride(from: 0, through: 290, by: 10) { batcher.add(.changed("a"), at: at(time)) }
    #expect(batcher.deadline == at(300))
    #expect(batcher.take(at: at(300)) == FolderChange(paths: ["a"]))
  }

  @Test func aFileThatComesBackHasChanged() {
    var batcher = ChangeBatcher()
    batcher.add(.vanished("a"), at: at(0))
    #expect(batcher.deadline == at(100))
    batcher.add(.changed("a"), at: at(40))
    #expect(batcher.deadline == at(70))
    #expect(batcher.take(at: at(70)) == FolderChange(paths: ["a"]))
  }

  @Test func whatVanishesAtTheCeilingWaits() {
    var batcher = ChangeBatcher()
    for time in stride(from: 0, through: 240, by: 20) { batcher.add(.changed("a"), at: at(time)) }
    batcher.add(.vanished("b"), at: at(250))
    #expect(batcher.take(at: at(300)) == FolderChange(paths: ["a"]))
    #expect(batcher.deadline == at(350))
    #expect(batcher.take(at: at(350)) == FolderChange(paths: ["b"]))
  }

  @Test func lostEventsAreTold() {
    var batcher = ChangeBatcher()
    batcher.add(.overflowed, at: at(0))
    #expect(batcher.take(at: at(30)) == FolderChange(paths: [], isIncomplete: true))
  }
}
