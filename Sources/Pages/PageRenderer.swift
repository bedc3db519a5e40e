import DocumentModel
import FigureModel
import Figures
import HTML
import Highlight
import Site
import SourceText
import TeXMath

/// A resolved page to the bytes of its HTML file.
package struct PageRenderer: Sendable {
  private let site: ResolvedSite
  private let templates: PageTemplates
  private let figures: FigureRenderer
  private let contents: SiteContents
  private let version: String

  /// A renderer for the pages of a site.
  package init(
    site: ResolvedSite, templates: PageTemplates, figures: FigureRenderer, version: String
  ) {
    self.site = site
    self.templates = templates
    self.figures = figures
    contents = SiteContents(site, templates)
    self.version = version
  }

  /// The page's file.
  ///
  /// - Parameters:
  ///   - outputs: What the page's cells gave.
  ///   - problems: What is wrong with the page so far; cells show theirs in their place.
  package func render(
    _ page: ResolvedPage, outputs: [Cell.ID: [Output]], problems: [Diagnostic]
  ) -> Diagnosed<[UInt8]> {
    let body = self.body(of: page, outputs, problems)
    let document = page.document
    let here = page.route
    let headings = document.headings.filter { (2...3).contains($0.level) }
    let isHome = here.path == "index.html"
    let values = PageValues(
      language: site.configuration.language.escaped, version: version.escaped,
      siteTitle: site.configuration.title.escaped, title: document.title.escaped,
      description: (document.frontMatter.description
        ?? (isHome ? site.configuration.description : nil)).map(\.escaped),
      isHome: isHome, root: here.root, home: url(to: site.pages.first?.route, from: here).escaped,
      body: String(decoding: body.value, as: UTF8.self),
      previous: page.previous.map { link(to: $0, from: here) },
      next: page.next.map { link(to: $0, from: here) },
      contents: contents.markup(for: page),
      hasHeadings: headings.count > 1 && document.frontMatter.hasContents ?? true,
      headings: headings.map(heading))
    return Diagnosed(Array(templates.page(values).utf8), body.diagnostics)
  }
}

extension PageRenderer {
  /// The page's text, with its title on top unless it begins with one.
  private func body(
    of page: ResolvedPage, _ outputs: [Cell.ID: [Output]], _ problems: [Diagnostic]
  ) -> Diagnosed<[UInt8]> {
    let document = page.document
    let path = document.source.path
    var renderer = BodyRenderer(
      resolveLink: { [links = site.links] in links.url(for: $0, on: path) },
      highlight: Self.highlighted)
    let cells = self.cells(of: document, outputs, problems, captions: renderer)
    renderer.renderCell = { cells.value[$0.id] ?? .fragment([]) }
    var writer = HTMLWriter()
    if !document.beginsWithTitle {
      writer.node(.element("h1", [:], [.text(document.title)]))
    }
    renderer.write(document, into: &writer)
    return Diagnosed(writer.bytes, cells.diagnostics)
  }

  /// The markup of each cell; what is wrong with its figures is said at its place.
  private func cells(
    of document: Document, _ outputs: [Cell.ID: [Output]], _ problems: [Diagnostic],
    captions: BodyRenderer
  ) -> Diagnosed<[Cell.ID: HTMLNode]> {
    let renderer = CellRenderer(figures: figures) { cell in
      guard let inlines = cell.options.caption else { return nil }
      var writer = HTMLWriter()
      captions.write(inlines, of: document, into: &writer)
      return .raw(writer.string)
    }
    let printer = DiagnosticPrinter(sources: [document.source])
    var result = Diagnosed<[Cell.ID: HTMLNode]>([:])
    for block in document.allBlocks {
      guard case .cell(let cell) = block.kind else { continue }
      let failures = problems.filter {
        $0.severity == .error && block.range.start <= $0.range.start
          && $0.range.start < block.range.end
      }
      let drawn = renderer.render(
        cell, outputs: outputs[cell.id] ?? [],
        failure: failures.isEmpty ? nil : printer.text(failures), name: "cell\(cell.id.index)")
      result.value[cell.id] = drawn.value
      result.diagnostics += drawn.diagnostics.map { $0.placed(at: block.range, in: document) }
    }
    for cell in document.program where cell.mode == .value {
      let range = cell.map.fileRange(SourceRange(0, cell.code.utf8.count))
      let failures = problems.filter {
        $0.severity == .error && range.start <= $0.range.start && $0.range.start <= range.end
      }
      result.value[cell.id] = renderer.renderValue(
        cell, outputs: outputs[cell.id] ?? [],
        failure: failures.isEmpty ? nil : printer.text(failures))
    }
    return result
  }

  private static func highlighted(_ language: String, _ code: String) -> HTMLNode? {
    guard !language.isEmpty else { return nil }
    return .element(
      "pre",
      children: .element(
        "code", ["class": "language-\(language)"], Highlighter.nodes(code, language: language)))
  }

  private func url(to other: Route?, from here: Route) -> String {
    other.map { here.url(to: $0) } ?? ""
  }

  private func link(to neighbour: ResolvedPage.Neighbour, from here: Route) -> PageLink {
    PageLink(url: here.url(to: neighbour.route).escaped, title: neighbour.title.escaped)
  }

  private func heading(_ heading: Heading) -> PageHeading {
    PageHeading(
      level: heading.level, slug: heading.slug.escaped,
      label: heading.content.plainText.escaped)
  }
}

extension Document {
  /// Whether the first block is a heading of level 1.
  fileprivate var beginsWithTitle: Bool {
    if case .heading(let heading) = blocks.first?.kind { heading.level == 1 } else { false }
  }
}

extension Diagnostic {
  /// The same message about a figure, at the cell that made it.
  fileprivate func placed(at range: SourceRange, in document: Document) -> Diagnostic {
    var copy = located(in: document.source.path)
    let line = document.source.lines.line(at: range.start)
    let end = document.source.lines.start(ofLine: line + 1)
    copy.range = SourceRange(range.start, min(max(end - 1, range.start), range.end))
    return copy
  }
}
