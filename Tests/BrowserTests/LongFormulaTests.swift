import Testing

/// Formulas that are wider than a phone.
@Suite struct LongFormulaTests {
  private static let long =
    "a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p + q + r + s + t + u + v + w"

  @Test(arguments: [
    "Inline $\(long) = \\frac{a}{b}$ in a paragraph.",
    "Fenced $\\left(\(long)\\right)^2$.",
    "- In a list $\(long)$\n\n  1. deeper $x = \(long)$",
    "> In a quote $\(long)$",
    "## Heading $\(long)$",
    "| a |\n|---|\n| $\(long)$ |",
    "$$\n\(long)\n$$",
    "$$\n\(long) \\tag{1}\n$$",
    "$$\n\\begin{align} a &= \(long) \\tag{1} \\\\ b &= c \\end{align}\n$$",
    "- item\n\n  $$\n  \(long)\n  $$",
  ]) func noneMakesThePageScroll(_ markdown: String) async throws {
    try await TestSite.withPage("# Title\n\n\(markdown)\n") { page in
      let report = try Browser().open(page, width: 390)
      #expect(report.overflow == 0)
      #expect(report.errors == [])
    }
  }
}
