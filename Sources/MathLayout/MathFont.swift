import CHarfBuzz

/// An OpenType font with a `MATH` table. Immutable: one may serve all threads.
package struct MathFont: Sendable {
  /// Font units per em.
  package let unitsPerEm: Int
  let handle: FontHandle
  /// The lookups of the feature `ssty`, which holds glyphs drawn for script sizes.
  private let scriptLookups: [UInt32]

  /// A font from the bytes of an OpenType file.
  package init(bytes: [UInt8]) throws(MathFontError) {
    handle = try FontHandle(bytes: bytes)
    guard hb_ot_math_has_data(handle.face) != 0 else { throw .noMathTable }
    unitsPerEm = Int(hb_face_get_upem(handle.face))
    scriptLookups = Self.lookups(of: "ssty", in: handle.face)
  }

  /// The glyph of a character, or nil if the font has none.
  package func glyph(for scalar: Unicode.Scalar) -> UInt32? {
    var glyph: UInt32 = 0
    return hb_font_get_nominal_glyph(handle.font, scalar.value, &glyph) != 0 ? glyph : nil
  }

  /// The shape of a glyph; empty for a space.
  package func outline(of glyph: UInt32) -> GlyphOutline {
    GlyphOutlineReader.outline(of: glyph, in: handle)
  }
}

extension MathFont {
  /// A constant of the `MATH` table: font units, or per cent.
  func constant(_ constant: MathConstant) -> Int {
    Int(hb_ot_math_get_constant(handle.font, hb_ot_math_constant_t(constant.rawValue)))
  }

  /// How far a glyph moves the pen.
  func advance(of glyph: UInt32) -> Int {
    Int(hb_font_get_glyph_h_advance(handle.font, glyph))
  }

  /// The box around a glyph's ink.
  func inkBounds(of glyph: UInt32) -> InkBounds {
    var extents = hb_glyph_extents_t()
    guard hb_font_get_glyph_extents(handle.font, glyph, &extents) != 0 else { return InkBounds() }
    return InkBounds(
      left: Int(extents.x_bearing), right: Int(extents.x_bearing + extents.width),
      bottom: Int(extents.y_bearing + extents.height), top: Int(extents.y_bearing))
  }

  /// How far a slanted glyph leans out of its advance at the top.
  func italicsCorrection(of glyph: UInt32) -> Int {
    Int(hb_ot_math_get_glyph_italics_correction(handle.font, glyph))
  }

  /// Where the middle of an accent meets the glyph; half the advance if the font does not say.
  func accentAttachment(of glyph: UInt32) -> Int {
    Int(hb_ot_math_get_glyph_top_accent_attachment(handle.font, glyph))
  }

  /// The glyph drawn for scripts (level 1) or scripts of scripts (level 2), or the glyph itself.
  func scriptForm(of glyph: UInt32, level: Int) -> UInt32 {
    for lookup in scriptLookups where level > 0 {
      var forms: [UInt32] = [0, 0]
      var count = UInt32(forms.count)
      let total = hb_ot_layout_lookup_get_glyph_alternates(
        handle.face, lookup, glyph, 0, &count, &forms)
      if total > 0 { return forms[min(level, Int(count)) - 1] }
    }
    return glyph
  }

  private static func lookups(of feature: StaticString, in face: OpaquePointer) -> [UInt32] {
    guard let set = hb_set_create() else { return [] }
    defer { hb_set_destroy(set) }
    let features = [OpenTypeTag.tag(feature), 0]
    hb_ot_layout_collect_lookups(face, OpenTypeTag.tag("GSUB"), nil, nil, features, set)
    var lookups: [UInt32] = []
    var next = UInt32.max
    while hb_set_next(set, &next) != 0 { lookups.append(next) }
    return lookups
  }
}
