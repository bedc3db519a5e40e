import SourceText

/// Refuses, in one linear pass, the files on which cmark-gfm 0.29.0.gfm.6 would take forever.
///
/// That version has inputs of a few kilobytes that cost seconds or gigabytes (CVE-2023-22483,
/// -22484, -22486, -24824, -37463), and a C call cannot be stopped. The bounds are far above what
/// people write, and the pass errs on the side of refusing: where it cannot be sure that cmark sees
/// a table or a fence, it counts running text.
struct Precheck {
  /// What is refused.
  enum Limit {
    static let fileBytes = 8 << 20
    static let markersPerLine = 100
    static let listColumn = 200
    static let inlineCost = 1 << 28
    static let fileCost = 1 << 31
    static let tableColumns = 2000
    static let tableCells = 1 << 18
    static let delimiterRows = 200
    static let definitionCost = 8 << 20
  }

  private let bytes: [UInt8]
  private var text = RunningText()
  private var table = TableShape()
  private var fence = FenceTracker()
  private var openItems = OpenItems()
  private var definitions = DefinitionSizes()
  private var cost = 0
  private var isAfterBlank = true

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Why the file is refused, or nil; what stands before the line `firstLine` is not Markdown.
  static func refusal(of file: SourceFile, fromLine firstLine: Int) -> Diagnostic? {
    var cost = 0
    return refusal(of: file, fromLine: firstLine, adding: &cost)
  }

  /// The same for a text within a page, such as an example: what the texts of one page cost is
  /// added up.
  static func refusal(
    of file: SourceFile, fromLine firstLine: Int, adding cost: inout Int
  ) -> Diagnostic? {
    if file.bytes.count > Limit.fileBytes {
      return .fileTooLarge(file.bytes.count, limit: Limit.fileBytes)
    }
    var check = Precheck(file.bytes)
    check.cost = cost
    defer { cost = check.cost }
    for number in firstLine..<file.lines.count {
      let start = file.lines.start(ofLine: number)
      let next = number + 1 < file.lines.count ? file.lines.start(ofLine: number + 1) : nil
      if let refusal = check.readLine(start, next ?? file.bytes.count) { return refusal }
    }
    return check.endText() ?? check.definitionRefusal
  }
}

extension Precheck {
  /// One line, from its first byte up to the first of the next line.
  private mutating func readLine(_ start: Int, _ next: Int) -> Diagnostic? {
    var end = next
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    let prefix = ContainerPrefix(bytes, from: start, to: end)
    if prefix.markerCount > Limit.markersPerLine {
      return .tooManyMarkers(at: SourceRange(start, prefix.textStart), Limit.markersPerLine)
    }
    if (prefix.items.last?.column ?? 0) > Limit.listColumn {
      return .listTooDeep(at: SourceRange(start, prefix.textStart), Limit.listColumn)
    }
    let beginsItem = openItems.begins(prefix, afterBlank: isAfterBlank)
    let isUnindented =
      openItems.isUnindented(prefix) && (prefix.items.isEmpty || beginsItem)
    isAfterBlank = prefix.isBlank
    if fence.exempts(bytes, prefix, to: end, isUnindented: isUnindented) {
      isAfterBlank = true
      return endText()
    }
    definitions.read(bytes, from: start, to: end)
    if isAfterBlank { return endText() }
    if beginsItem, let refusal = endText() { return refusal }
    let count = SpecialBytes.count(bytes, from: start, to: end)
    return table.read(bytes, prefix, to: end) ?? add(prefix, end: end, specials: count)
  }

  private mutating func add(_ prefix: ContainerPrefix, end: Int, specials: Int) -> Diagnostic? {
    if table.holdsLine {
      if let refusal = endText(keepingTable: true) { return refusal }
    }
    text.add(from: prefix.textStart, to: end, specials: specials)
    return nil
  }

  private mutating func endText(keepingTable: Bool = false) -> Diagnostic? {
    defer {
      text = RunningText()
      if !keepingTable {
        table = TableShape()
        definitions.endParagraph()
      }
    }
    cost += text.cost
    guard text.cost > Limit.inlineCost || cost > Limit.fileCost else { return nil }
    return .textTooCostly(at: SourceRange(at: text.start))
  }

  private var definitionRefusal: Diagnostic? {
    let isCostly = definitions.longest * definitions.brackets > Limit.definitionCost
    return isCostly ? .definitionsTooCostly(at: SourceRange(at: definitions.longestStart)) : nil
  }
}

/// A stretch of running text and what it may cost: cmark is quadratic in it at worst.
private struct RunningText {
  var start = 0
  var bytes = 0
  var specials = 0

  var cost: Int { bytes * specials }

  mutating func add(from: Int, to end: Int, specials: Int) {
    if bytes == 0 { start = from }
    bytes += end - from + 1
    self.specials += specials
  }
}
