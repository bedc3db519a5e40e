import Testing

@testable import Models

@Suite struct ProgressTests {
  @Test func theBarGrowsInItsLineAndTheLastOneEndsIt() {
    let bar = { (filled: Int) in
      String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
    }
    #expect(Terminal.progressLine(1, of: 4, "loss 0.5") == "\r\(bar(6)) 1/4  loss 0.5\u{1B}[K")
    #expect(Terminal.progressLine(4, of: 4, "loss 0.1") == "\r\(bar(24)) 4/4  loss 0.1\u{1B}[K\n")
  }
}
