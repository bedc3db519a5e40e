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
  let site: ResolvedSite
  let targets: TargetIndex
  let outputs: [Cell.ID: [Output]]
  private let templates: PageTemplates
  let figures: FigureRenderer
  private let contents: SiteContents
  private let version: String
  /// Where the code stands that showed an output.
  package var place: OutputPlace = { _, _, _ in nil }

  /// A renderer for the pages of a site, whose cells gave these outputs.
  package init(
    site: ResolvedSite, outputs: [Cell.ID: [Output]] = [:], templates: PageTemplates,
    figures: FigureRenderer, version: String
  ) {
    self.site = site
    self.outputs = outputs
    self.templates = templates
    self.figures = figures
    targets = TargetIndex(site)
    contents = SiteContents(site, templates)
    self.version = version
  }

  /// The page's file.
  ///
  /// - Parameter problems: What is wrong with the page so far; cells show theirs in their place.
  package func render(
    _ page: ResolvedPage, problems: [Diagnostic]
  ) -> Diagnosed<[UInt8]> {
    let body = self.body(of: page, problems)
    let document = page.document
    let front = document.frontMatter
    let here = page.route
    let headings = listedHeadings(of: document)
    let isHome = here.path == "index.html"
    let address = site.configuration.url
    let values = PageValues(
      language: site.configuration.language.escaped, version: version.escaped,
      siteTitle: site.configuration.title.escaped, title: document.title.escaped,
      description: (front.description ?? (isHome ? site.configuration.description : nil))
        .map(\.escaped),
      isHome: isHome, root: here.root, home: url(to: site.pages.first?.route, from: here).escaped,
      address: address.map { "\($0)/\(here.encodedPath)".escaped },
      image: image(of: page).map(\.escaped),
      navigation: navigation(from: here), byline: byline(of: document),
      heading: title(of: page),
      body: String(decoding: body.value, as: UTF8.self),
      previous: page.previous.map { link(to: $0, from: here) },
      next: page.next.map { link(to: $0, from: here) },
      contents: contents.markup(for: page),
      hasHeadings: headings.count > 1 && front.hasContents ?? true,
      headings: headings.map { heading($0.heading, page.numbers.blocks[$0.start]) },
      params: Dictionary(
        front.parameters.map { ($0.name, $0.text.escaped) }, uniquingKeysWith: { first, _ in first }
      ))
    return Diagnosed(Array(templates.page(values).utf8), body.diagnostics)
  }
}

extension PageRenderer {
  /// The page's title: the heading with which it begins, or what the front matter says.
  private func title(of page: ResolvedPage) -> String {
    var writer = HTMLWriter()
    let document = page.document
    let renderer = bodyRenderer(of: page, from: page.route)
    if document.titleHeading != nil, let block = document.blocks.first {
      renderer.write(block, of: document, into: &writer)
      return writer.string
    }
    let number = page.number.map { HTMLNode.element("span", ["class": "number"], [.text($0)]) }
    if document.frontMatter.titleContent.isEmpty {
      writer.text(document.title)
    } else {
      renderer.write(document.frontMatter.titleContent, of: document, into: &writer)
    }
    let words = HTMLNode.raw((number == nil ? "" : " ") + writer.string)
    return HTMLNode.element("h1", [:], [number, words].compactMap(\.self)).markup + "\n"
  }

  /// The page's text without its title.
  private func body(
    of page: ResolvedPage, _ problems: [Diagnostic]
  ) -> Diagnosed<[UInt8]> {
    let document = page.document
    var renderer = bodyRenderer(of: page, from: page.route)
    let cells = self.cells(of: page, problems, captions: renderer)
    renderer.renderCell = { cells.value[$0.id] ?? .fragment([]) }
    var writer = HTMLWriter()
    var rest = document
    if document.titleHeading != nil { rest.blocks.removeFirst() }
    renderer.write(rest, into: &writer)
    if let citations = citations(of: page, from: page.route) {
      writer.node(citations.section)
      writer.markup("\n")
    }
    for preview in previews(on: page) { writer.node(preview) }
    return Diagnosed(writer.bytes, cells.diagnostics)
  }

  /// What writes the text of a page as a part of the page at a route, mostly itself.
  func bodyRenderer(of page: ResolvedPage, from here: Route) -> BodyRenderer {
    let path = page.document.source.path
    let links = site.links
    let reference = { @Sendable (target: Target) in
      ReferenceLink(
        url: links.url(of: target, from: here), text: target.text, label: target.label)
    }
    var renderer = BodyRenderer(
      resolveLink: { links.url(for: $0, on: path, from: here) }, highlight: Self.highlighted)
    renderer.numbers = page.numbers
    renderer.resolveReference = { links.target(ofLabel: $0).map(reference) }
    renderer.resolveTarget = { links.labelledTarget(of: $0, on: path).map(reference) }
    if let citations = citations(of: page, from: here) {
      renderer.renderCitation = { citations.markup($0) }
    }
    renderer.filtersHTML = site.configuration.rawHTML == .strip
    return renderer
  }

  private func citations(of page: ResolvedPage, from here: Route) -> CitationRenderer? {
    page.references.map { list in
      CitationRenderer(list: list, page: here == page.route ? "" : here.url(to: page.route))
    }
  }

  /// The markup of each cell; what is wrong with its figures is said at its place.
  private func cells(
    of page: ResolvedPage, _ problems: [Diagnostic], captions: BodyRenderer
  ) -> Diagnosed<[Cell.ID: HTMLNode]> {
    let document = page.document
    let printer = DiagnosticPrinter(sources: [document.source])
    var renderer = cellRenderer(of: page, captions)
    let folder = FigureFiles.folder(of: page.route)
    renderer.place = place
    renderer.fileURL = { page.route.url(to: Route(path: folder + $0)) }
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

  /// What draws the cells of a page.
  func cellRenderer(of page: ResolvedPage, _ captions: BodyRenderer) -> CellRenderer {
    let document = page.document
    let numbers = Dictionary(
      document.allBlocks.compactMap { block -> (Cell.ID, String)? in
        guard case .cell(let cell) = block.kind else { return nil }
        return page.numbers.blocks[block.range.start].map { (cell.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
    return CellRenderer(figures: figures, fileURL: nil) { cell in
      captions.caption(
        cell.options.caption ?? [], of: document, kind: cell.numberedKind, number: numbers[cell.id])
    }
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

  /// The headings that are listed beside the text: those of level 3 unless there are too many.
  private func listedHeadings(of document: Document) -> [(heading: Heading, start: Int)] {
    let headings = document.topHeadings.filter { (2...3).contains($0.heading.level) }
    return headings.count <= 40 ? headings : headings.filter { $0.heading.level == 2 }
  }

  private func heading(_ heading: Heading, _ number: String?) -> PageHeading {
    PageHeading(
      level: heading.level, slug: heading.slug.escaped, number: number,
      label: heading.content.plainText.escaped)
  }

  private func navigation(from here: Route) -> [PageLink] {
    site.configuration.navigation.map { link in
      // Written as on a page right in the content folder.
      let url = site.links.url(for: link.destination.text, on: "content/index.md", from: here)
      return PageLink(
        url: LinkScheme.isSafe(url) ? url.escaped : "", title: link.title.escaped)
    }
  }

  /// The address of the picture that stands for a page elsewhere, which has to be a whole one.
  private func image(of page: ResolvedPage) -> String? {
    guard let image = page.document.frontMatter.image else { return nil }
    switch site.links.target(of: image.text, on: page.document.source.path) {
    case .external: return image.text
    case .asset(let route, _): return site.configuration.url.map { "\($0)/\(route.encodedPath)" }
    default: return nil
    }
  }

  private func byline(of document: Document) -> PageByline? {
    let front = document.frontMatter
    let isEmpty =
      front.authors.isEmpty && front.date == nil && front.updated == nil
      && front.tags.isEmpty
    if isEmpty { return nil }
    return PageByline(
      authors: front.authors.isEmpty ? nil : front.authors.joined(separator: ", ").escaped,
      date: front.date.map(\.escaped), updated: front.updated.map(\.escaped),
      tags: front.tags.map(\.escaped))
  }
}

extension Document {
  /// The headings that are in no other block, with the offsets of their beginnings.
  fileprivate var topHeadings: [(heading: Heading, start: Int)] {
    blocks.compactMap { block in
      guard case .heading(let heading) = block.kind else { return nil }
      return (heading, block.range.start)
    }
  }
}
