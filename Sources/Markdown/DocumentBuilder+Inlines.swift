import CCmarkGFM
import DocumentModel
import SourceText

// Running text.
extension DocumentBuilder {
  private struct InlineFrame {
    var node: CMarkNode?
    var start = 0
    var content: [Inline] = []
    /// What the content covers, in offsets of the block's content.
    var covered: Range<Int>?

    mutating func append(_ inline: Inline, _ range: Range<Int>) {
      covered =
        covered.map {
          min($0.lowerBound, range.lowerBound)..<max($0.upperBound, range.upperBound)
        } ?? range
      if case .text(let text) = inline.kind, case .text(let before)? = content.last?.kind {
        content[content.count - 1] = Inline(
          .text(before + text), range: content[content.count - 1].range.union(inline.range))
      } else {
        content.append(inline)
      }
    }
  }

  /// The inlines below a block, whose content's first byte has the column after `columnOffset`.
  mutating func inlines(of block: CMarkNode, map: ContentMap, columnOffset: Int) -> [Inline] {
    var positions = InlinePositions(content: map.content, columnOffset: columnOffset)
    var slips = SlipScanner(map.content)
    var frames = [InlineFrame(node: nil)]
    var run = TextRun()
    var walk = CMarkWalk(below: block)
    while let event = walk.next() {
      switch event {
      case .enter(let node):
        if Self.hasContent(node.kind) {
          end(&run, map, in: &frames)
          let start = positions.start(of: node)
          if frames.count > Self.depthLimit {
            reportDepth(at: map.fileRange(positions.pass(to: start..<start)))
          } else {
            frames.append(InlineFrame(node: node, start: start))
          }
        } else if node.kind == .text {
          let parts = positions.passText(node)
          if features.contains(.math) { report(parts.flatMap { slips.slips(in: $0) }, map) }
          append(node.literal, parts, map, &run, in: &frames)
        } else if let (kind, range) = inlineLeaf(node, map, &positions) {
          append(kind, range, map, &run, in: &frames)
        }
      case .exit(let node):
        guard frames.count > 1, frames[frames.count - 1].node == node else { continue }
        end(&run, map, in: &frames)
        let frame = frames.removeLast()
        let range = positions.pass(node, from: frame.start, around: frame.covered)
        let inline = Inline(Self.kind(of: node, frame.content), range: map.fileRange(range))
        frames[frames.count - 1].append(inline, range)
      }
    }
    end(&run, map, in: &frames)
    return frames[0].content
  }

  /// Adds a text: to the run, as far as it stands in the file as it is shown.
  private func append(
    _ text: String, _ parts: [TextAlignment.Part], _ map: ContentMap, _ run: inout TextRun,
    in frames: inout [InlineFrame]
  ) {
    let bytes = Array(text.utf8)
    for part in parts {
      let isInRun = part.isVerbatim && features.contains(.references)
      if !isInRun || !run.accepts(part.raw) { end(&run, map, in: &frames) }
      if isInRun {
        run.append(part.raw, isBreak: false)
      } else {
        let kind = Inline.Kind.text(String(decoding: bytes[part.text], as: UTF8.self))
        frames[frames.count - 1].append(Inline(kind, range: map.fileRange(part.raw)), part.raw)
      }
    }
  }

  private mutating func report(_ slips: [Slip], _ map: ContentMap) {
    diagnostics += slips.map { .slip($0.mistake, at: map.fileRange($0.range)) }
  }

  /// Adds what is no text; a line break belongs to the run.
  private func append(
    _ kind: Inline.Kind, _ range: Range<Int>, _ map: ContentMap, _ run: inout TextRun,
    in frames: inout [InlineFrame]
  ) {
    let isBreak = kind == .softBreak && map.content[range].elementsEqual([0x0A])
    if isBreak, features.contains(.references) {
      if !run.accepts(range) { end(&run, map, in: &frames) }
      run.append(range, isBreak: true)
    } else {
      end(&run, map, in: &frames)
      frames[frames.count - 1].append(Inline(kind, range: map.fileRange(range)), range)
    }
  }

  /// Ends a run of text; inside a link there are no references, since links do not nest.
  private func end(_ run: inout TextRun, _ map: ContentMap, in frames: inout [InlineFrame]) {
    guard let range = run.range else { return }
    let isInLink = frames.contains { $0.node?.kind == .link || $0.node?.kind == .image }
    let scanner = ReferenceScanner(map.content) { map.fileRange($0) }
    let matches = isInLink ? [] : scanner.matches(in: range)
    for (kind, range) in run.inlines(of: map.content, around: matches) {
      frames[frames.count - 1].append(Inline(kind, range: map.fileRange(range)), range)
    }
    run = TextRun()
  }

  private static func hasContent(_ kind: CMarkNode.Kind) -> Bool {
    switch kind {
    case .emphasis, .strong, .strikethrough, .link, .image: true
    default: false
    }
  }

  private mutating func inlineLeaf(
    _ node: CMarkNode, _ map: ContentMap, _ positions: inout InlinePositions
  ) -> (Inline.Kind, Range<Int>)? {
    switch node.kind {
    case .softBreak: return (.softBreak, positions.passLineBreak())
    case .lineBreak: return (.hardBreak, positions.passLineBreak())
    case .htmlInline: return (.html(node.literal), positions.pass(node))
    case .footnoteReference:
      let number = FootnoteNumbers.number(of: node)
      let occurrence = footnotes.occurrence(of: node)
      let range = positions.pass(node)
      let label = String(decoding: map.content[range].dropFirst(2).dropLast(), as: UTF8.self)
      return (
        .footnoteReference(label: label, number: number, occurrence: occurrence), range
      )
    case .code:
      guard MathExtension.made(node.pointer) else {
        let range = positions.passCode(node)
        return (inlineValue(node.literal, range, map) ?? .code(node.literal), range)
      }
      let count = node.literal.utf8.count
      guard let match = MathExtension.match(of: node.pointer, texCount: count) else { return nil }
      let source = formula(match.tex, in: map, isDisplay: match.delimiter == .doubleDollar)
      return (.formula(source), positions.pass(to: match.whole))
    default: return nil
    }
  }

  private static func kind(of node: CMarkNode, _ content: [Inline]) -> Inline.Kind {
    switch node.kind {
    case .emphasis: .emphasis(content)
    case .strong: .strong(content)
    case .strikethrough: .strikethrough(content)
    case .image: .image(link(node, content))
    default: .link(link(node, content))
    }
  }

  private static func link(_ node: CMarkNode, _ content: [Inline]) -> Link {
    let url = cmark_node_get_url(node.pointer).map { String(cString: $0) } ?? ""
    let title = cmark_node_get_title(node.pointer).map { String(cString: $0) } ?? ""
    return Link(destination: url, title: title, content: content)
  }
}
