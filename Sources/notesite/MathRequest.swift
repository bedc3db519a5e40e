/// A formula that somebody wants to have converted.
struct MathRequest {
  /// The TeX, without dollar signs.
  var tex: String
  /// Whether it stands on a line of its own.
  var display: Bool?
  /// Macros by name, with or without backslash; `#1` to `#9` in a body are its parameters.
  var macros: [String: String] = [:]

  /// A request without macros.
  init(tex: String, display: Bool?) {
    self.tex = tex
    self.display = display
  }

  /// The request of a line of JSON; nil if that is no object with a `tex` that is a string.
  init?(line: UnsafeBufferPointer<UInt8>) {
    var reader = JSONLineReader(line)
    var tex: String?
    var display: Bool?
    var macros: [String: String] = [:]
    let object: Void? = reader.object { reader, name in
      switch name {
      case "tex":
        tex = reader.string()
        return tex.map { _ in }
      case "display" where !reader.null():
        display = reader.boolean()
        return display.map { _ in }
      case "macros" where !reader.null():
        return reader.object { reader, name in reader.string().map { macros[name] = $0 } }
      case "display", "macros": return ()
      default: return reader.skip()
      }
    }
    guard object != nil, reader.isAtEnd(), let tex else { return nil }
    self.init(tex: tex, display: display)
    self.macros = macros
  }
}
