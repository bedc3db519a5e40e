import DocumentModel
import SourceText

// Captions: of cells, of images, and in paragraphs behind tables and listings.
extension DocumentBuilder {
  /// The inlines of a caption, with places in the file.
  mutating func caption(_ range: Range<Int>, in map: ContentMap) -> [Inline] {
    let start = map.fileOffset(range.lowerBound)
    return inlines(ofText: Array(map.content[range]), at: start)
  }

  /// The inlines of a text that lies in one piece at an offset of the file.
  ///
  /// It is read as a heading, in which nothing begins a list or another block; cmark takes one row
  /// of `#` off its end.
  private mutating func inlines(ofText text: [UInt8], at start: Int) -> [Inline] {
    let opener = Array("# ".utf8)
    let line = opener + text.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 } + Array(" #".utf8)
    let start = start - opener.count
    let place = SourceMap(start: start)
    guard !isRefused(line, at: place),
      let tree = CMarkTree(line[...], hasMath: features.contains(.math))
    else { return [] }
    var builder = DocumentBuilder(
      tree, file: SourceFile(path: file.path, bytes: line), lineBase: 0,
      features: features.subtracting([.cells, .frontMatter, .blocks]), macros: mathParser.macros)
    let blocks = builder.build(tree).blocks
    diagnostics += builder.diagnostics.map { $0.mapped(through: place) }
    return blocks.flatMap(\.kind.inlines).map { $0.shifted(by: start) }
  }

  /// What a paragraph with nothing but an image comes to, if the image has a title or a name.
  mutating func pictured(_ paragraph: Block) -> Block {
    guard features.contains(.blocks), case .paragraph(var content) = paragraph.kind else {
      return paragraph
    }
    let anchor = content.count > 1 ? takeAnchor(&content) : nil
    guard content.count == 1, case .image(var image) = content[0].kind,
      anchor != nil || !image.title.isEmpty
    else { return paragraph }
    let caption = image.title.isEmpty ? [] : imageTitle(image.title, in: content[0].range)
    image.title = ""
    content[0].kind = .image(image)
    let picture = Block(.paragraph(content), range: content[0].range)
    return Block(
      .captioned(Captioned(kind: .figure, block: picture, caption: caption, anchor: anchor)),
      range: paragraph.range)
  }

  /// The Markdown in an image's title.
  private mutating func imageTitle(_ title: String, in range: SourceRange) -> [Inline] {
    var end = range.end
    for closers in [")", " \n", "\"')"] {
      while end > range.start, closers.utf8.contains(file.bytes[end - 1]) {
        end -= 1
        if closers.utf8.count > 2 { break }
      }
    }
    return inlines(ofTitle: title, in: SourceRange(max(range.start, end - title.utf8.count), end))
  }

  /// The Markdown in a text that was taken from a range of the file, where quotes may enclose it;
  /// places are exact unless it has escapes.
  mutating func inlines(ofTitle title: String, in range: SourceRange) -> [Inline] {
    let bytes = Array(title.utf8)
    let start = [range.start, range.start + 1].first {
      file.bytes[$0...].starts(with: bytes)
    }
    return inlines(ofText: bytes, at: start ?? range.start).map(Self.withoutHTML)
  }

  /// The same inline with tags as text: cmark has taken the escapes off a title, so what looks like
  /// a tag there may be meant as text.
  private static func withoutHTML(_ inline: Inline) -> Inline {
    var inline = inline
    switch inline.kind {
    case .html(let html): inline.kind = .text(html)
    case .emphasis(let content): inline.kind = .emphasis(content.map(withoutHTML))
    case .strong(let content): inline.kind = .strong(content.map(withoutHTML))
    case .strikethrough(let content): inline.kind = .strikethrough(content.map(withoutHTML))
    case .link(var link), .image(var link):
      link.content = link.content.map(withoutHTML)
      if case .image = inline.kind { inline.kind = .image(link) } else { inline.kind = .link(link) }
    default: break
    }
    return inline
  }

  /// Whether a paragraph is the caption of the block before it, which then takes it in.
  mutating func takesCaption(_ paragraph: Block, behind blocks: inout [Block]) -> Bool {
    guard features.contains(.blocks), case .paragraph(var content) = paragraph.kind,
      case .text(let text)? = content.first?.kind, let last = blocks.last
    else { return false }
    let kind: NumberedKind
    switch last.kind {
    case .table: kind = .table
    case .code: kind = .listing
    default: return false
    }
    let word = "\(kind.noun):"
    guard text.utf8.starts(with: word.utf8) else { return false }
    let anchor = takeAnchor(&content)
    if case .text(let kept)? = content.first?.kind {
      let rest = Array(kept.utf8.dropFirst(word.utf8.count))
      let spaces = rest.prefix { $0 == 0x20 }.count
      let start = content[0].range.start + word.utf8.count + spaces
      content[0] = Inline(
        .text(String(decoding: rest[spaces...], as: UTF8.self)),
        range: SourceRange(start, max(start, content[0].range.end)))
    }
    let captioned = Captioned(kind: kind, block: last, caption: content, anchor: anchor)
    blocks[blocks.count - 1] = Block(
      .captioned(captioned), range: last.range.union(paragraph.range))
    return true
  }
}
