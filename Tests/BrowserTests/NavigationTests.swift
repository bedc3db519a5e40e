import Testing

/// How a reader gets about on a page.
@Suite struct NavigationTests {
  private static let page = """
    # Title

    ## First

    text

    ## Second

    text

    ## Third

    text

    """

  @Test func headingsLeadToThemselves() async throws {
    let script = """
      return [...document.querySelectorAll("h2 > .anchor")].map((link) => link.hash).join(" ")
      """
    #expect(try await TestSite.answer(Self.page, script) == "#first #second #third")
  }

  @Test func theHeadingThatIsReadIsMarked() async throws {
    let script = """
      const marked = () => document.querySelector("nav.page [aria-current]")?.hash ?? "none"
      const before = marked()
      for (const heading of document.querySelectorAll("h2")) heading.style.marginTop = "200vh"
      document.documentElement.style.scrollBehavior = "auto"
      document.getElementById("second").scrollIntoView()
      dispatchEvent(new Event("scroll"))
      return [before, marked()].join(", ")
      """
    #expect(try await TestSite.answer(Self.page, script) == "none, #second")
  }

  @Test func aSmallWindowHasAListOfHeadingsThatClosesWhenOneIsChosen() async throws {
    let script = """
      const list = document.querySelector("nav.page")
      const shown = () => list.checkVisibility() ? "shown" : "hidden"
      const button = document.querySelector("button.headings")
      const before = shown()
      button.click()
      const during = shown()
      list.querySelector("a").click()
      return [button.checkVisibility(), before, during, shown()].join(", ")
      """
    let answer = try await TestSite.answer(
      Self.page, script, options: ["--window-size=700,800"])
    #expect(answer == "true, hidden, shown, hidden")
  }

  @Test func aLongPageListsItsSectionsOnly() async throws {
    let parts = (1...21).map { "## Part \($0)\n\n### Piece \($0)\n" }.joined(separator: "\n")
    let script = "return document.querySelectorAll(\"nav.page a\").length"
    #expect(try await TestSite.answer("# Title\n\n" + parts, script) == "21")
  }
}
