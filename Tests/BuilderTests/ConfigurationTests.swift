import SourceText
import Testing

@testable import Builder

@Suite struct ConfigurationTests {
  private func read(_ text: String) -> (configuration: String, messages: [String]) {
    let file = SourceFile(path: "notesite.yml", text: text)
    let read = ConfigurationReader.read(file)
    let messages = read.diagnostics.sortedAndUnique.map { diagnostic in
      let place = file.position(at: diagnostic.range.start)
      return "\(place.line):\(place.column): \(diagnostic.id)"
    }
    let value = read.value
    return (
      "\(value.title)|\(value.language)|\(value.description ?? "-")|\(value.mathFont ?? "-")|"
        + "\(value.cellTimeout)|"
        + value.macros.map { "\($0.name)/\($0.argumentCount)=\($0.body)" }.joined(separator: ","),
      messages
    )
  }

  @Test func everyKeyIsRead() {
    let read = read(
      """
      title: My notes
      language: fr
      description: About things.
      math:
        macros:
          \\R: \\mathbb{R}
          \\norm: '\\lVert #1 \\rVert_{#2}'
        font: fonts/math.otf
      cells:
        timeout: 5
      """)
    #expect(
      read.configuration
        == "My notes|fr|About things.|fonts/math.otf|5|"
        + "\\R/0=\\mathbb{R},\\norm/2=\\lVert #1 \\rVert_{#2}")
    #expect(read.messages == [])
  }

  @Test func nothingGivesTheDefaults() {
    #expect(read("").configuration == "Notes|en|-|-|60|")
    #expect(read("# only a comment\n").messages == [])
  }

  @Test(arguments: [
    ("tilte: x\n", "1:1: yaml/unknown-key"), ("title: [a]\n", "1:8: yaml/wrong-type"),
    ("cells:\n  timeout: soon\n", "2:12: yaml/wrong-type"),
    ("cells:\n  timeout: 0\n", "2:12: site/timeout-out-of-range"),
    ("cells:\n  isolation: maybe\n", "2:14: yaml/wrong-type"),
    ("cells:\n  launchr: [srun]\n", "2:3: yaml/unknown-key"),
    ("cache:\n  remote: ftp://a\n", "2:11: site/bad-remote"),
    ("title: &a x\n", "1:8: yaml/alias"), ("title: 'x\n", "2:1: yaml/broken"),
    ("title: a\ntitle: b\n", "2:1: yaml/repeated-key"), ("- a\n", "1:1: yaml/wrong-type"),
  ])
  func mistakesHaveTheirPlace(_ text: String, _ message: String) {
    #expect(read(text).messages == [message])
  }

  @Test func whatCellsMayDoIsRead() {
    let text = """
      cells: {echo: fold, eval: cached, seed: 3, isolation: require, launcher: [srun, --mem=8G],
        environment: [DATA_YEAR]}
      cache: {remote: "https://a.b/c", readonly: true, megabytes: 2}
      """
    let read = ConfigurationReader.read(SourceFile(path: "notesite.yml", text: text))
    #expect(read.diagnostics == [])
    let cells = read.value.cells
    #expect(cells.defaults.echo == .fold && cells.defaults.evaluation == .cached)
    #expect(cells.defaults.seed == 3 && cells.isolation == "require")
    #expect(cells.launcher == ["srun", "--mem=8G"])
    #expect(cells.environment == ["DATA_YEAR"])
    #expect(cells.remote == "https://a.b/c" && cells.isRemoteReadOnly)
    #expect(cells.cacheBytes == 2 << 20)
  }
}
