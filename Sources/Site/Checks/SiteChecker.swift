import SourceText

/// Everything that `notesite check` looks at and a build does not.
package struct SiteChecker: Sendable {
  private let site: ResolvedSite

  /// A checker of a site.
  package init(_ site: ResolvedSite) { self.site = site }

  /// Warnings about headings, images and labels.
  package var diagnostics: [Diagnostic] {
    site.pages.flatMap { OutlineChecker.diagnostics(of: $0.document) }
      + UnusedLabelChecker.diagnostics(of: site)
  }

  /// Warnings about what GitHub shows otherwise than the site.
  package var gitHubDiagnostics: [Diagnostic] {
    let checker = GitHubChecker(macros: Set(site.configuration.macros.map(\.name)))
    return site.pages.flatMap { checker.diagnostics(of: $0.document) }
  }
}
