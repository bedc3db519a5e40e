extension Formula {
  /// The formula in plain characters, for titles and slugs: `h_(t)`, `xᵢ²`, `(a + b)/2`.
  ///
  /// Scripts of one or two letters and digits are Unicode's small ones where those exist; what
  /// stands over and under a thing is a mark that combines, or a script.
  public var plainText: String {
    var writer = PlainTextWriter()
    writer.write(nodes)
    return writer.text.string.singleSpaced
  }
}

extension MathEnclosure {
  /// Whether the list only takes room.
  var isHidden: Bool {
    switch self {
    case .phantom, .horizontalPhantom, .verticalPhantom: true
    default: false
    }
  }
}
