import DocumentModel
import FigureModel
import Figures
import Foundation
import Markdown
import MathLayout
import Pages
import Site
import SourceText
import TeXMath
import Theme

// The stages of a build, in the order in which they run.
extension SiteBuilder {
  /// Reads `notesite.yml`; a site without one has the defaults.
  func readConfiguration(_ built: inout BuiltSite) throws -> SiteConfiguration {
    guard let file = try folder.readIfPresent("notesite.yml") else { return SiteConfiguration() }
    let read = ConfigurationReader.read(file)
    built.sources.append(file)
    built.diagnostics += read.diagnostics
    return read.value
  }

  /// Reads and parses every note; drafts are left out.
  func parse(
    _ notes: [String], _ configuration: SiteConfiguration, _ built: inout BuiltSite
  ) async throws -> [Document] {
    var macros = MacroTable()
    for macro in configuration.macros {
      built.diagnostics += macros.define(
        macro.name, as: macro.body, argumentCount: macro.argumentCount
      ).map { $0.inConfiguration(at: macro.range) }
    }
    let parser = MarkdownParser(macros: macros, cellDefaults: configuration.cells.defaults)
    let parsed = try await notes.parallelMap { [folder] in parser.parse(try folder.read($0)) }
    built.sources += parsed.map(\.value.source)
    built.diagnostics += parsed.flatMap(\.diagnostics)
    return parsed.map(\.value).filter { !$0.frontMatter.isDraft }
  }

  /// Renders every page.
  func render(
    _ site: ResolvedSite, _ outputs: [Cell.ID: [Output]], expected: [Diagnostic],
    _ templates: PageTemplates, _ font: MathFont, _ built: inout BuiltSite
  ) async throws {
    let renderer = PageRenderer(
      site: site, templates: templates, figures: FigureRenderer(font: font),
      version: BuildVersion.current)
    let problems = Dictionary(grouping: built.diagnostics + expected, by: \.file)
    let rendered = try await site.pages.parallelMap { page in
      renderer.render(
        page, outputs: outputs, problems: problems[page.document.source.path] ?? [])
    }
    for (page, result) in zip(site.pages, rendered) {
      built.files[page.route.path] = result.value
      built.diagnostics += result.diagnostics
    }
    let faulty = Set(built.diagnostics.filter { $0.severity == .error }.map(\.file))
    built.failed = Set(
      site.pages.filter { faulty.contains($0.document.source.path) }.map(\.route.path))
  }

  /// Adds what is no page: the theme's files, the font, and the files beside the notes.
  func addFiles(
    _ listing: SiteFolder.Listing, _ site: ResolvedSite, _ theme: SiteTheme, _ font: WebFont,
    _ built: inout BuiltSite
  ) throws {
    for path in listing.assets {
      built.files[Route(asset: path).path] = try folder.read(path).bytes
    }
    for (name, bytes) in theme.assets { built.files["assets/" + name] = bytes }
    built.files[WebFont.path] = try font.subset(for: site.pages.map(\.document))
  }
}

extension Diagnostic {
  /// The same message about a macro, at its place in `notesite.yml`.
  fileprivate func inConfiguration(at range: SourceRange) -> Diagnostic {
    var copy = located(in: "notesite.yml")
    copy.range = range
    return copy
  }
}
