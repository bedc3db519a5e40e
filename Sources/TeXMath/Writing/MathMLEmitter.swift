import HTML

/// The walk over the tree behind `MathMLWriter`.
struct MathMLEmitter: ~Copyable {
  /// Where the markup goes.
  var html: HTMLWriter
  /// TeX's style at this place.
  var style: MathStyle
  /// The numbers of an equation list, by row; nil for none.
  var numbers: [Int: MathNumber]?

  init(_ html: consuming HTMLWriter, style: MathStyle) {
    self.html = html
    self.style = style
  }

  /// A whole formula with numbers behind it, as one element if so wanted.
  mutating func row(_ nodes: [MathNode], numbers: [MathNumber], isWrapped: Bool) {
    if isWrapped { html.markup("<mrow>") }
    row(nodes)
    for number in numbers { element("<mspace width=\"2em\"/><mtext>", number.text, "</mtext>") }
    if isWrapped { html.markup("</mrow>") }
  }

  /// A list inside an element that makes a row of its children; the parameters are `RowLayout`'s.
  mutating func row(
    _ nodes: [MathNode], before: MathClass? = nil,
    surroundings: (previous: MathClass?, next: MathClass?) = (nil, nil)
  ) {
    RowLayout.layOut(
      nodes, inScript: isScript, before: before, surroundings: surroundings
    ) { write(nodes, $0) }
  }

  private mutating func write(_ list: [MathNode], _ items: UnsafeBufferPointer<RowLayout.Item>) {
    write(items, of: list)
    if items.first?.isSpaceLike == true || items.last?.isSpaceLike == true,
      items.areOneOperatorAmongWords(list)
    {
      html.markup("<mi></mi>")
    }
  }

  private mutating func write(_ items: UnsafeBufferPointer<RowLayout.Item>, of list: [MathNode]) {
    let nodes = list.span
    var index = 0
    while index < nodes.count {
      let item = items[index]
      if item.before > 0 {
        space(units: item.before, isBehindFunction: index > 0 && items[index - 1].isFunction)
      }
      if case .symbol(let symbol) = nodes[index].kind {
        if symbol.alphabet != .standard, index + 1 < nodes.count,
          nodes[index + 1].isSymbol(in: symbol.alphabet), let end = endOfWord(list, from: index)
        {
          word(list[index..<end])
          index = end
        } else {
          self.symbol(symbol, item)
          index += 1
        }
        continue
      }
      if case .scripts(let scripts) = nodes[index].kind {
        self.scripts(scripts, item)
      } else {
        write(nodes[index].kind, item)
      }
      index += 1
      if index < nodes.count, item.isFunction { html.markup("<mo>&#x2061;</mo>") }
    }
  }

  /// A list as exactly one element.
  mutating func child(_ nodes: [MathNode], _ item: RowLayout.Item? = nil) {
    if nodes.count == 1 { return child(nodes[0].kind, item) }
    if nodes.count > 1, endOfWord(nodes, from: 0) == nodes.count { return word(nodes[...]) }
    html.markup("<mrow>")
    row(nodes)
    html.markup("</mrow>")
  }

  /// A list as exactly one element.
  mutating func child(_ list: MathList, _ item: RowLayout.Item? = nil) {
    switch list {
    case .symbol(let symbol, _):
      if let item { self.symbol(symbol, item) } else { child(symbol) }
    case .one(let node): child(node.kind, item)
    case .several(let nodes): child(nodes, item)
    }
  }

  /// A symbol that is a whole list, as exactly one element.
  mutating func child(_ symbol: MathSymbol) {
    guard OperatorDictionary.isOperator(symbol) else { return letter(symbol) }
    operatorSymbol(symbol, RowLayout.item(of: .symbol(symbol)))
  }

  private mutating func child(_ kind: MathNode.Kind, _ item: RowLayout.Item?) {
    switch kind {
    case .group(let inner) where item == nil: return child(inner)
    case .symbol(let symbol) where item == nil: return child(symbol)
    default: break
    }
    guard item == nil, kind.isOperatorForMathML else {
      return write(kind, item ?? RowLayout.Item())
    }
    write(kind, RowLayout.item(of: kind))
  }

  /// A list as exactly one element, in another style; TeX's smallest size is the last.
  mutating func child(_ nodes: [MathNode], in inner: MathStyle) {
    child(MathList(nodes), in: inner)
  }

  /// A list as exactly one element, in another style; TeX's smallest size is the last.
  mutating func child(_ list: MathList, in inner: MathStyle) {
    let outer = style
    style = inner
    if outer == .scriptScript, inner == .scriptScript {
      html.markup("<mrow scriptlevel=\"2\">")
      row(list.nodes)
      html.markup("</mrow>")
    } else {
      child(list)
    }
    style = outer
  }

  /// One node, with what its row says about it.
  ///
  /// By its kind, as the compiler counts references to what is inside a node.
  mutating func write(_ kind: MathNode.Kind, _ item: RowLayout.Item) {
    switch kind {
    case .symbol(let symbol): self.symbol(symbol, item)
    case .number(let digits, let alphabet): number(digits, alphabet)
    case .text(let text, let alphabet): self.text(text, alphabet)
    case .operatorName(let name, _): operatorName(name)
    case .classified(_, let nodes) where item.isOperator: joinedOperator(nodes, item)
    case .group(let nodes), .classified(_, let nodes): child(nodes)
    case .scripts(let scripts): self.scripts(scripts, item)
    case .fraction(let fraction): self.fraction(fraction)
    case .root(let radicand, let degree): root(radicand, degree: degree)
    case .accent(let accent): self.accent(accent)
    case .stack(let stack): self.stack(stack, item)
    case .fence(let fence): self.fence(fence)
    case .sizedDelimiter(let symbol, let size): sizedDelimiter(symbol, size, item)
    case .space(let width): space(width)
    case .styled(let style, let nodes): styled(style, nodes, item)
    case .array(let array): self.array(array)
    case .choice(let choice): child(choice[style])
    case .enclosed(let enclosure, let nodes): enclosed(enclosure, nodes, item)
    case .unknown(let source):
      element("<merror class=\"tm-error\"><mtext>", source, "</mtext></merror>")
    }
  }

  /// An element around what the body writes.
  @inline(__always)
  mutating func element(
    _ start: StaticString, _ end: StaticString, _ body: (inout MathMLEmitter) -> Void
  ) {
    html.markup(start)
    body(&self)
    html.markup(end)
  }

  /// An element around text.
  @inline(__always)
  mutating func element(_ start: StaticString, _ text: String, _ end: StaticString) {
    html.markup(start)
    html.text(text)
    html.markup(end)
  }
}

extension UnsafeBufferPointer<RowLayout.Item> {
  /// Whether one operator stands among words only, as in `\text{a} + \text{b}`: a row that MathML
  /// takes for an operator itself and spaces as one (MathML Core, 3.2.4.1), unless it holds a letter.
  fileprivate func areOneOperatorAmongWords(_ nodes: [MathNode]) -> Bool {
    count > 1 && self.count { !$0.isSpaceLike } == 1 && contains(where: \.isOperator)
      && nodes.contains { if case .text = $0.kind { true } else { false } }
  }
}

extension MathMLEmitter {
  /// Whether TeX's style is one of scripts.
  private var isScript: Bool { style.rawValue >= MathStyle.script.rawValue }
}
