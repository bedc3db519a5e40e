import HTML

extension MathMLEmitter {
  /// The enclosures that are drawn by CSS or that move their list.
  mutating func special(_ enclosure: MathEnclosure, _ nodes: [MathNode]) {
    switch enclosure {
    case .coloredBox(let line, let fill):
      html.markup("<mrow class=\"tm-box\"")
      html.attribute("style", "border-color:\(line);background:\(fill)")
      html.markup(">")
      row(nodes)
      html.markup("</mrow>")
    case .longDivision:
      element("<mrow><mo stretchy=\"true\" lspace=\"0\" rspace=\"0\">)</mo>", "</mrow>") {
        emitter in
        emitter.element("<mrow class=\"tm-division\">", "</mrow>") { $0.row(nodes) }
      }
    case .raised(let height): raised(nodes, by: height)
    case .rule(let width, let height): rule(width: width, height: height)
    case .link(let address): link(nodes, to: address)
    default:
      html.markup("<mrow")
      enclosure.frameClass.map { html.attribute("class", $0) }
      html.markup(">")
      row(nodes)
      html.markup("</mrow>")
    }
  }

  /// Core knows no heights relative to the content, so the room above or below is padding.
  private mutating func raised(_ nodes: [MathNode], by height: Double) {
    let length = Self.em(height.magnitude)
    html.markup("<mpadded")
    html.attribute("voffset", Self.em(height))
    html.attribute("style", "padding-\(height < 0 ? "bottom" : "top"):\(length)")
    html.markup(">")
    row(nodes)
    html.markup("</mpadded>")
  }

  private mutating func rule(width: Double, height: Double) {
    let size = (width: Self.em(max(width, 0)), height: Self.em(max(height, 0)))
    html.markup("<mrow")
    html.attribute("style", "border-top:\(size.height) solid;padding-left:\(size.width)")
    html.markup("></mrow>")
  }

  /// A list as plain characters, letters in their alphabets; nil if it needs layout.
  private static func words(of nodes: [MathNode]) -> String? {
    var words = ""
    for node in nodes {
      switch node.kind {
      case .text(let text, _), .number(let text, _): words += text
      case .symbol(let symbol) where symbol.mathClass == .ordinary:
        let isLetter = symbol.alphabet == .standard && symbol.character.isASCII
        let alphabet = isLetter ? .italic : symbol.alphabet
        words.unicodeScalars.append(alphabet.scalar(for: symbol.character))
      default: return nil
      }
    }
    return words
  }

  /// A link is HTML inside a text element: browsers follow none on MathML.
  private mutating func link(_ nodes: [MathNode], to address: String) {
    html.markup("<mtext><a")
    html.attribute("href", address)
    html.markup(">")
    if let words = Self.words(of: nodes) {
      html.text(words)
    } else {
      html.markup("<math xmlns=\"http://www.w3.org/1998/Math/MathML\">")
      row(nodes)
      html.markup("</math>")
    }
    html.markup("</a></mtext>")
  }
}

extension MathEnclosure {
  /// The class of the frame that the style sheet draws.
  fileprivate var frameClass: String? {
    switch self {
    case .boxLeft: "tm-box tm-box-left"
    case .boxRight: "tm-box tm-box-right"
    case .strikeThrough: "tm-strike-through"
    case .overSegment: "tm-over-segment"
    case .underSegment: "tm-under-segment"
    case .phase: "tm-phase"
    case .actuarial: "tm-actuarial"
    case .circle: "tm-circle"
    case .mirrored: "tm-mirrored"
    default: nil
    }
  }
}
