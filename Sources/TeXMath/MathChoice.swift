/// Four lists, of which the style decides: `\mathchoice`.
public struct MathChoice: Hashable, Sendable {
  /// The list in display style.
  public var display: [MathNode]
  /// The list in text style.
  public var text: [MathNode]
  /// The list in scripts.
  public var script: [MathNode]
  /// The list in scripts of scripts.
  public var scriptScript: [MathNode]

  /// A choice.
  public init(
    display: [MathNode], text: [MathNode], script: [MathNode], scriptScript: [MathNode]
  ) {
    self.display = display
    self.text = text
    self.script = script
    self.scriptScript = scriptScript
  }

  /// The list of one style.
  public subscript(style: MathStyle) -> [MathNode] {
    switch style {
    case .display: display
    case .text: text
    case .script: script
    case .scriptScript: scriptScript
    }
  }
}
