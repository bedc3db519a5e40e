import HTML

extension CellRenderer {
  /// The links to the files of a figure.
  func links(to files: FigureFiles) -> [HTMLNode] {
    guard let fileURL else { return [] }
    return files.names.map { name in
      let kind = name.hasSuffix(".csv") ? "CSV" : "SVG"
      return .element("a", ["href": fileURL(name), "download": ""], [.text(kind)])
    }
  }
}
