import HTML
import SourceText
import TeXMath

/// What libFuzzer calls with each input: a first byte `D` asks for display style, the rest is TeX.
///
/// A broken promise stops the process, which libFuzzer reports together with the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  let tex = String(decoding: bytes.dropFirst(), as: UTF8.self)
  var parser = MathParser()
  let result = parser.parse(tex)
  for diagnostic in result.diagnostics { check(diagnostic.range, in: tex) }
  for node in result.value.nodes { check(node.range, in: tex) }
  var html = HTMLWriter()
  MathMLWriter().write(result.value, isDisplay: bytes.first == UInt8(ascii: "D"), into: &html)
  precondition(WellFormedness.holds(for: html.bytes), "the markup is well-formed")
  // A macro may make much of little, but never more than its bounds allow.
  precondition(html.bytes.count <= 40_000_000 + 400 * tex.utf8.count, "the markup is bounded")
  _ = result.value.plainText
  return 0
}

private func check(_ range: SourceRange, in tex: String) {
  precondition(
    range.start >= 0 && range.start <= range.end && range.end <= tex.utf8.count,
    "the range lies in the input")
}
