import Site
import Testing

/// What `notesite check` adds to a build.
@Suite struct CheckTests {
  private func messages(_ pages: [String: String]) -> [String] {
    ParsedSite.lines(SiteChecker(ParsedSite(pages).site).diagnostics)
  }

  private func gitHub(_ text: String, macros: [String] = []) -> [String] {
    var configuration = SiteConfiguration()
    configuration.macros = macros.map { .init(name: $0, body: "x", range: .init(at: 0)) }
    let site = ParsedSite(["content/a.md": text], configuration: configuration)
    return SiteChecker(site.site).gitHubDiagnostics.sortedAndUnique.map {
      "\($0.range.start) \($0.id.dropFirst("github/".count)) \($0.hint ?? "")"
    }
  }

  @Test func headingsImagesAndLabels() {
    #expect(
      messages([
        "content/a.md": """
        # A

        ### C

        ## B

        ![](p.png)

        $$ x \\label{eq-x} $$ and $$ y \\label{eq-y} $$

        See [y](#eq-y).
        """, "content/p.png": "",
      ]) == [
        "content/a.md:5: check/skipped-level", "content/a.md:18: check/missing-alternative",
        "content/a.md:41: check/unused-label",
      ])
  }

  @Test(arguments: [
    ("$\\operatorname{x}$", ["1 refused-command write '\\mathrm{…}'"]),
    (
      "$$\n\\newcommand{\\a}{b} \\mbox{c}\n$$",
      [
        "3 refused-command write out what the macro stands for",
        "22 refused-command write '\\text{…}'",
      ]
    ),
    (
      "$\\{a\\}$ and $`\\{a\\}`$",
      [
        "1 eaten-backslash write '\\lbrace', or put the formula between '$`' and '`$'",
        "4 eaten-backslash write '\\rbrace', or put the formula between '$`' and '`$'",
      ]
    ),
    ("$$ \\{a\\} \\\\ b $$", []),
    (
      "the $n$th and a$x$",
      [
        "6 dollar-in-word put the formula between '$`' and '`$'",
        "15 dollar-in-word put the formula between '$`' and '`$'",
      ]
    ),
    (
      "<script>x</script>\n\ntext <IFRAME src=x>",
      ["0 filtered-tag say it in Markdown", "25 filtered-tag say it in Markdown"]
    ),
    ("$\\frac{a}{b}$, $\\alpha_1$ ($x$)", []),
  ])
  func whatGitHubShowsOtherwise(_ text: String, _ expected: [String]) {
    #expect(gitHub(text) == expected)
  }

  @Test func macrosOfTheSite() {
    #expect(
      gitHub("$\\x + \\xi$", macros: ["\\x"]) == ["1 unknown-macro write out what it stands for"])
  }
}
