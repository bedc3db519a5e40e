/// What the formulas of a page show, read from its markup: formulas come from the text, from cells
/// and from tables, and all of them end up there.
enum MathMLText {
  /// The characters between the tags of all `math` elements but for ASCII, and whether there are
  /// roots.
  static func characters(in page: [UInt8]) -> (scalars: Set<Unicode.Scalar>, hasRoots: Bool) {
    var bytes: [UInt8] = []
    var hasRoots = false
    var isInside = false
    var index = 0
    while index < page.count {
      if page[index] == UInt8(ascii: "<") {
        let tag = page[index...].prefix(6)
        if tag.elementsEqual("<math ".utf8) || tag.elementsEqual("<math>".utf8) { isInside = true }
        if tag.elementsEqual("</math".utf8) { isInside = false }
        if isInside, tag.elementsEqual("<msqrt".utf8) || tag.elementsEqual("<mroot".utf8) {
          hasRoots = true
        }
      } else if isInside, page[index] >= 0x80 {
        bytes.append(page[index])
      }
      index += 1
    }
    return (Set(String(decoding: bytes, as: UTF8.self).unicodeScalars), hasRoots)
  }
}
