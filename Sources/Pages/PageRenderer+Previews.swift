import DocumentModel
import HTML
import Site

// Previews: what references to other pages point to, in the page itself, so that showing one
// needs no request. What a page refers to on itself is there already.
extension PageRenderer {
  /// One `template` for each thing on another page that the page refers to, in order.
  func previews(on page: ResolvedPage) -> [HTMLNode] {
    let path = page.document.source.path
    var seen: Set<[UInt8]> = []
    var nodes: [HTMLNode] = []
    page.document.visitInlines { inline in
      let target: Target?
      switch inline.kind {
      case .reference(let label): target = site.links.target(ofLabel: label)
      case .link(let link): target = site.links.labelledTarget(of: link.destination, on: path)
      default: target = nil
      }
      guard let target, target.page != path, seen.insert(Array(target.label.utf8)).inserted,
        let markup = preview(of: target, from: page.route)
      else { return }
      nodes.append(
        .element("template", ["data-target": target.label], [.raw(markup), .text("\n")]))
      nodes.append(.text("\n"))
    }
    return nodes
  }

  private func preview(of target: Target, from here: Route) -> String? {
    guard let place = targets.place(of: target.label) else { return nil }
    let page = site.pages[place.page]
    var renderer = bodyRenderer(of: page, from: here)
    let cells = cellRenderer(of: page, renderer)
    renderer.renderCell = { [outputs] cell in
      var shown = cell
      shown.options.echo = .false
      let name = "preview-\(target.label)-\(cell.id.index)"
      return cells.render(shown, outputs: outputs[cell.id] ?? [], failure: nil, name: name).value
    }
    var writer = HTMLWriter()
    renderer.write(place.block, of: page.document, into: &writer)
    if target.kind == .section, let next = place.next, case .paragraph = next.kind {
      renderer.write(next, of: page.document, into: &writer)
    }
    return writer.string
  }
}
