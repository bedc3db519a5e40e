/// A tree of HTML, SVG or MathML, as values.
public indirect enum HTMLNode: Hashable, Sendable {
  /// An element with its attributes, in the order in which they are written, and its children.
  case element(String, HTMLAttributes, [HTMLNode])
  /// Text, escaped when it is written.
  case text(String)
  /// Markup that is written as it is: an author's raw HTML, or bytes that a writer here made.
  case raw(String)
  /// Several nodes in place of one.
  case fragment([HTMLNode])

  /// An element with attributes and children.
  public static func element(
    _ name: String, _ attributes: HTMLAttributes = [:], children: HTMLNode...
  ) -> HTMLNode {
    .element(name, attributes, children)
  }

  /// The markup of this tree.
  public var markup: String {
    var writer = HTMLWriter()
    writer.node(self)
    return writer.string
  }
}

/// Attributes in the order in which they are written; later ones of the same name replace earlier.
public struct HTMLAttributes: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  /// One attribute; an empty value is written as `name=""`.
  public struct Attribute: Hashable, Sendable {
    /// The name, as written.
    public var name: String
    /// The value, before escaping.
    public var value: String
  }

  /// The attributes in order.
  public private(set) var list: [Attribute] = []

  /// Attributes from `["class": "x", "id": nil]`; nil values are left out.
  public init(dictionaryLiteral elements: (String, String?)...) {
    for (name, value) in elements { self[name] = value }
  }

  /// The value of an attribute; nil removes it.
  public subscript(name: String) -> String? {
    get { list.first { $0.name == name }?.value }
    set {
      let index = list.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): list[index].value = value
      case (let index?, nil): list.remove(at: index)
      case (nil, let value?): list.append(Attribute(name: name, value: value))
      case (nil, nil): break
      }
    }
  }
}
