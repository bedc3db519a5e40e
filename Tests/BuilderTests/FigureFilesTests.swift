import Foundation
import Testing

@testable import Builder

/// The files of figures beside their page, and what `check` says of figures.
@Suite struct FigureFilesTests {
  private static let plot = """
    ```swift cell
    //| label: fig-fall
    //| alt: It falls.
    Plot { Line([0.75, 0.5, 0.25], label: "loss") }.x("step")
    ```
    """

  @Test func aFigureIsAFileAndItsNumbersToo() async throws {
    let site = try TestSite([
      "content/index.md": "# A\n", "content/notes/rnn.md": "# B\n\n\(Self.plot)\n",
    ])
    let built = try await site.build()
    #expect(built.text("notes/rnn/fig-fall.svg").hasPrefix("<svg role=\"img\""))
    #expect(built.text("notes/rnn/fig-fall.svg").contains(">It falls.</title>"))
    #expect(built.text("notes/rnn/fig-fall.csv") == "step,loss\n1,0.75\n2,0.5\n3,0.25\n")
    let page = built.text("notes/rnn.html")
    #expect(page.contains("<a href=\"rnn/fig-fall.svg\" download=\"\">SVG</a>"))
    #expect(page.contains("<a href=\"rnn/fig-fall.csv\" download=\"\">CSV</a>"))
    #expect(try await site.build().files == built.files)
  }

  @Test func anAuthorsFileOfTheSameNameStays() async throws {
    let site = try TestSite([
      "content/index.md": "# A\n\n\(Self.plot)\n", "content/index/fig-fall.svg": "<svg>mine</svg>",
    ])
    let built = try await site.build()
    #expect(built.text("index/fig-fall.svg") == "<svg>mine</svg>")
    #expect(built.companions["index.html"] == ["index/fig-fall.csv"])
  }

  @Test func whatIsNotShownHasNoFile() async throws {
    let site = try TestSite([
      "content/index.md": """
      # A

      ```swift cell
      //| output: false
      Plot { Line([1, 2]) }
      ```

      ```swift cell
      Plot { Line([1, 2]) }
      UnrolledNetwork(steps: [.cell(.init(input: "x"))])
      ```
      """
    ])
    let built = try await site.build()
    let files = built.companions["index.html"]?.sorted()
    #expect(files?.allSatisfy { $0.hasPrefix("index/cell1") } == true)
    #expect(files?.contains("index/cell1.svg") == true)
  }

  @Test func aCheckLooksAtFiguresThatHaveRun() async throws {
    let crowded = """
      # A

      ```swift cell
      Canvas(width: 100, height: 40) {
        Text("one", at: (50, 20))
        Text("two", at: (54, 24))
      }
      ```
      """
    let site = try TestSite(["content/index.md": crowded])
    #expect(try await site.diagnose().messages == [])
    let built = try await site.build()
    #expect(built.messages == [])
    #expect(try await site.diagnose().messages == ["content/index.md:4:1: figure/crowded"])
    try site.folder.write("content/index.md", crowded.replacing("54, 24", with: "54, 25"))
    #expect(try await site.diagnose().messages == [])
  }
}
