import SourceText
import Testing

@testable import Cells

@Suite("The program of a page")
struct CellProgramTests {
  private let program = CellProgram(
    [
      .init(cell: 0, code: "let x = 1\nlet y = 2; x + y // sum\n", line: 10),
      .init(cell: 1, code: "x\n", line: 20),
      .init(cell: 2, code: "func f() {}\n", line: 30),
    ], file: "content/a.md")

  @Test("keeps lines and columns, and calls 'show' where the author wrote nothing")
  func text() {
    #expect(
      program.text == """
        import NoteKit
        NoteKit._beginCell(0, seed: 0)
        #sourceLocation(file: "content/a.md", line: 10)
        let x = 1
        let y = 2;\u{20}
        #sourceLocation(file: "content/a.md", line: 10)
                  NoteKit.show(
                   x + y
        )
        #sourceLocation()
        NoteKit._beginCell(1, seed: 0)
        #sourceLocation(file: "content/a.md", line: 20)

        #sourceLocation(file: "content/a.md", line: 19)
        NoteKit.show(
        x
        )
        #sourceLocation()
        NoteKit._beginCell(2, seed: 0)
        #sourceLocation(file: "content/a.md", line: 30)
        func f() {}

        #sourceLocation()
        NoteKit._endCells()

        """)
  }

  @Test(
    "a line and a column of the file lead back to the code",
    arguments: [
      (10, 5, 0, 4, 5), (11, 12, 0, 21, 22), (11, 0, 0, 10, 33), (20, 1, 1, 0, 1),
      (30, 6, 2, 5, 6),
      // The call of 'show' stands for what it shows.
      (10, 11, 0, 21, 26), (10, 19, 0, 21, 26), (19, 9, 1, 0, 1),
      // Beyond the end of a line is its end.
      (20, 90, 1, 1, 2),
    ])
  func place(line: Int, column: Int, cell: Int, start: Int, end: Int) {
    #expect(
      program.place(line: line, column: column)
        == CellPlace(cell: cell, range: SourceRange(start, end)))
  }

  @Test("lines outside of cells lead nowhere", arguments: [(1, 1), (15, 1), (90, 1), (-4, 2)])
  func nowhere(line: Int, column: Int) {
    #expect(program.place(line: line, column: column) == nil)
  }

  @Test("what the compiler says is read; excerpts are not")
  func messages() {
    let output = """
      content/a.md:11:12: error: no 'x' here
      print("a: error: b")
           ^~~
      content/a.md:10:5: note: 'x' is there
      /usr/lib/Swift.swiftmodule:1:1: note: elsewhere
      content/a.md:20:1: warning: unused 'x' [#Unused]
      content/a.md:20:1: warning: unused 'x' [#Unused]
      main.swift:12:3: error: 'NoteKit' is yours
      <unknown>:0: error: module compiled with Swift 6.2
      """
    let messages = CompilerMessages(output, about: program)
    #expect(messages.foreignErrors == ["module compiled with Swift 6.2"])
    #expect(
      messages.mistakes == [
        .doesNotCompile(
          CellPlace(cell: 0, range: SourceRange(21, 22)), "no 'x' here",
          notes: [
            .init(
              message: "'x' is there", place: CellPlace(cell: 0, range: SourceRange(4, 5)))
          ]),
        .compilerWarning(CellPlace(cell: 1, range: SourceRange(0, 1)), "unused 'x'"),
        .doesNotCompile(program.head(of: 0), "'NoteKit' is yours"),
      ])
  }

  @Test(
    "what a crash says is read",
    arguments: [
      (
        "Swift/A.swift:6: Fatal error: Index out of range\n 1 0x1 f in page at content/a.md:20:1",
        "Index out of range", true
      ),
      ("*** Swift runtime failure: arithmetic overflow ***", "arithmetic overflow", false),
      (
        "*** Program crashed: Bad pointer dereference at 0x0000000000000008 ***",
        "bad pointer dereference", false
      ),
      ("main/a.md:5: Precondition failed", "precondition failed", false),
      ("main/a.md:5: Precondition failed: a: b", "precondition failed: a: b", false),
      ("", nil, false),
      ("0 in at content/a.md:x:y", nil, false),
    ] as [(String, String?, Bool)])
  func crash(text: String, message: String?, hasPlace: Bool) {
    let report = CrashReport(text, of: program)
    #expect(report.message == message)
    #expect((report.place != nil) == hasPlace)
  }

  @Test("printed text is taken apart at the marks, whatever else is in it")
  func transcript() {
    let printed = "early\nW cell 0\na\nW cell 9\nW x\nbW cell 1\nW end\nlate"
    let transcript = CellTranscript(
      cellCount: 2, printed: Array(printed.utf8), results: [], word: "W")
    #expect(transcript.outputs == [[.text("a\n"), .text("b")], [.text("late")]])
    #expect(transcript.isComplete)
    #expect(transcript.lastCell == 1)
    #expect(transcript.damagedCell == nil)
  }
}
