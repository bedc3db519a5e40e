import Bibliography
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

/// A site's folder as it was read.
struct ReadSite {
  var listing: SiteFolder.Listing
  var configuration: SiteConfiguration
  var sources: SiteResolver.Sources
}

// The stages of a build, in the order in which they run.
extension SiteBuilder {
  /// Reads and parses the folder; fails if there is no page in it.
  func read(_ built: inout BuiltSite) async throws -> ReadSite {
    let listing = try folder.list()
    let configuration = try readConfiguration(&built)
    let documents = try await parse(listing.notes, configuration, &built)
    var sources = sources(documents, assets: listing.assets)
    sources.bibliographies = try readBibliographies(listing.bibliographies, &built)
    if sources.documents.isEmpty { throw SiteFolderError.noPages(folder.url.path) }
    return ReadSite(listing: listing, configuration: configuration, sources: sources)
  }

  /// Reads the BibTeX files, by their paths.
  private func readBibliographies(
    _ paths: [String], _ built: inout BuiltSite
  ) throws -> [String: [BibliographyEntry]] {
    var entries: [String: [BibliographyEntry]] = [:]
    for path in paths {
      let file = try folder.read(path)
      let parsed = BibTeXParser().parse(file)
      entries[path] = parsed.value
      built.sources.append(file)
      built.diagnostics += parsed.diagnostics
    }
    return entries
  }

  /// Puts the pages together.
  func resolve(_ read: ReadSite, _ built: inout BuiltSite) -> ResolvedSite {
    let site = SiteResolver(configuration: read.configuration).resolve(read.sources)
    built.diagnostics += site.diagnostics
    return site.value
  }

  /// Reads the theme with the site's overrides.
  func readTheme(_ listing: SiteFolder.Listing, _ built: inout BuiltSite) throws -> SiteTheme {
    let overrides = try listing.templates.map { try folder.read($0) }
    let theme = SiteTheme.load(overrides: overrides)
    built.sources += overrides
    built.diagnostics += theme.diagnostics
    built.diagnostics += AssetChecker.diagnostics(
      of: listing.assets,
      besides: theme.value.assets.keys.map { "assets/" + $0 }
        + [SearchIndexFile.path, WebFont.path])
    return theme.value
  }

  /// Reads `notesite.yml`; a site without one has the defaults.
  func readConfiguration(_ built: inout BuiltSite) throws -> SiteConfiguration {
    guard let file = try folder.readIfPresent(SiteFolder.configuration) else {
      return SiteConfiguration()
    }
    let read = ConfigurationReader.read(file)
    built.sources.append(file)
    built.diagnostics += read.diagnostics
    return read.value
  }

  /// Reads and parses every note.
  func parse(
    _ notes: [String], _ configuration: SiteConfiguration, _ built: inout BuiltSite
  ) async throws -> [Document] {
    let macros = configuration.macroTable(in: SiteFolder.configuration)
    built.diagnostics += macros.diagnostics
    let parser = MarkdownParser(
      macros: macros.value, cellDefaults: configuration.cells.defaults)
    let parsed = try await notes.parallelMap { [folder] in parser.parse(try folder.read($0)) }
    built.sources += parsed.map(\.value.source)
    built.diagnostics += parsed.flatMap(\.diagnostics)
    return parsed.map(\.value)
  }

  /// Sorts what was parsed: pages, drafts that are left out, and the contents.
  func sources(_ documents: [Document], assets: [String]) -> SiteResolver.Sources {
    var sources = SiteResolver.Sources(documents: [], assets: Set(assets))
    for document in documents {
      if document.source.path == SiteFolder.summary {
        sources.summary = document
      } else if document.frontMatter.isDraft, !includesDrafts {
        sources.drafts.insert(document.source.path)
      } else {
        sources.documents.append(document)
      }
    }
    return sources
  }

  /// Renders every page.
  func render(
    _ site: ResolvedSite, _ outputs: [Cell.ID: [Output]], expected: [Diagnostic],
    _ templates: PageTemplates, _ font: MathFont, _ built: inout BuiltSite
  ) async throws {
    var pages = PageRenderer(
      site: site, outputs: outputs, templates: templates, figures: FigureRenderer(font: font),
      version: BuildVersion.current)
    pages.place = { $0.place(ofOutput: $1, among: $2) }
    let renderer = pages
    let problems = Dictionary(grouping: built.diagnostics + expected, by: \.file)
    let rendered = try await site.pages.parallelMap { page in
      let problems = problems[page.document.source.path] ?? []
      return (page: renderer.render(page, problems: problems), files: renderer.files(of: page))
    }
    for (page, result) in zip(site.pages, rendered) {
      built.files[page.route.path] = result.page.value
      built.files.merge(result.files) { page, _ in page }
      built.companions[page.route.path] = Set(result.files.keys)
      built.diagnostics += result.page.diagnostics
    }
    built.files[SearchIndexFile.path] = renderer.searchIndex
    let faulty = Set(built.diagnostics.filter { $0.severity == .error }.map(\.file))
    built.failed = Set(
      site.pages.filter { faulty.contains($0.document.source.path) }.map(\.route.path))
  }

  /// Adds what is no page: the theme's files, the font, and the files beside the notes.
  func addFiles(
    _ listing: SiteFolder.Listing, _ site: ResolvedSite, _ theme: SiteTheme, _ font: WebFont,
    _ built: inout BuiltSite
  ) throws {
    // What has the URL of something else was reported, and is not written over it; a figure's file
    // gives way to an author's.
    let figures = built.companions.values.reduce(into: Set()) { $0.formUnion($1) }
    for asset in listing.assets {
      let path = Route(asset: asset).path
      guard built.files[path] == nil || figures.contains(path) else { continue }
      built.files[path] = try folder.read(asset).bytes
      for page in built.companions.keys { built.companions[page]?.remove(path) }
    }
    for redirect in site.redirects {
      built.files[redirect.from.path] = RedirectPage.bytes(
        redirect, language: site.configuration.language)
    }
    for (name, bytes) in theme.assets { built.files["assets/" + name] = bytes }
    built.files[WebFont.path] = try font.subset(
      for: site.pages.compactMap { built.files[$0.route.path] })
  }
}
