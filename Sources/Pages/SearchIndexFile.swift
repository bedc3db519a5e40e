import DocumentModel
import FigureModel
import JSON
import Site
import TeXMath

/// Writes the index that `search.js` loads when a reader opens the search.
///
/// It is a script, since pages opened from a disk may not fetch files: one call with JSON, a page a
/// line. Members without a value are left out.
package enum SearchIndexFile {
  /// Where the file lies in the site.
  package static let path = "assets/search-index.js"

  /// The file of an index.
  static func bytes(_ index: SearchIndex) -> [UInt8] {
    var bytes = Array("notesiteSearch([\n".utf8)
    for (place, page) in index.pages.enumerated() {
      if place > 0 { bytes += ",\n".utf8 }
      var writer = JSONLineWriter()
      writer.object { write(page, into: &$0) }
      bytes += escaped(writer.bytes)
    }
    return bytes + "\n])\n".utf8
  }

  private static func write(_ page: SearchIndex.Page, into writer: inout JSONLineWriter) {
    writer.member("title", page.title)
    if let number = page.number { writer.member("number", number) }
    writer.member("url", page.route.encodedPath)
    writer.member("text", page.text)
    writer.member("sections", of: page.sections) { writer, section in
      writer.member("heading", section.heading)
      if let number = section.number { writer.member("number", number) }
      writer.member("fragment", URLPath.encoded(section.fragment))
      writer.member("text", section.text)
    }
  }

  /// JSON that no parser of HTML or of old JavaScript takes for something else: without `<`, U+2028
  /// and U+2029, which only its strings can have.
  private static func escaped(_ json: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(json.count)
    var index = 0
    while index < json.count {
      if json[index] == UInt8(ascii: "<") {
        result += "\\u003c".utf8
      } else if json[index] == 0xE2, json[index...].starts(with: [0xE2, 0x80, 0xA8]) {
        result += "\\u2028".utf8
        index += 2
      } else if json[index] == 0xE2, json[index...].starts(with: [0xE2, 0x80, 0xA9]) {
        result += "\\u2029".utf8
        index += 2
      } else {
        result.append(json[index])
      }
      index += 1
    }
    return result
  }
}

extension PageRenderer {
  /// The file with the index of the site's words.
  package var searchIndex: [UInt8] {
    SearchIndexFile.bytes(
      SearchIndex(site) { cell in
        let outputs = cell.options.showsOutput ? self.outputs[cell.id] ?? [] : []
        let words = outputs.compactMap(\.words)
        return words.isEmpty ? nil : words.joined()
      })
  }
}

extension Output {
  /// The output in running text; nil for what does not fit there.
  fileprivate var words: String? {
    switch self {
    case .text(let text): return text
    case .math(let tex):
      var parser = MathParser()
      return parser.parse(tex).value.plainText
    case .table, .figure: return nil
    }
  }
}
