import DocumentModel
import HTML

// GFM's tables.
extension BodyWriter {
  mutating func write(_ table: Table) {
    let isBoxed = renderer.additions.contains(.scrollBoxes)
    if isBoxed { writer.markup("<div class=\"table\">") }
    writer.markup("<table>\n<thead>\n")
    write(table.header, "th", table.alignments)
    writer.markup("\n</thead>\n")
    if !table.rows.isEmpty {
      writer.markup("<tbody>\n")
      for row in table.rows {
        startLine()
        write(row, "td", table.alignments)
      }
      startLine()
      writer.markup("</tbody>\n")
    }
    writer.markup("</table>")
    if isBoxed { writer.markup("</div>") }
    writer.markup("\n")
  }

  private mutating func write(
    _ row: [[Inline]], _ name: String, _ alignments: [Table.Alignment]
  ) {
    writer.markup("<tr>")
    for (index, cell) in row.enumerated() {
      startLine()
      let alignment = index < alignments.count ? alignments[index] : .none
      writer.open(name, ["align": Self.name(of: alignment)])
      write(cell)
      writer.close(name)
    }
    startLine()
    writer.markup("</tr>")
  }

  private static func name(of alignment: Table.Alignment) -> String? {
    switch alignment {
    case .none: nil
    case .left: "left"
    case .center: "center"
    case .right: "right"
    }
  }
}
