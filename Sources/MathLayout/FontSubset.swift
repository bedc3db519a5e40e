import CHarfBuzz

/// Cuts a font down to what a site shows.
package enum FontSubset {
  /// The font with only these characters' glyphs and what formulas reach from them: the sizes and
  /// pieces of stretchy glyphs. Keeps the `MATH` table.
  ///
  /// The same font and characters give the same bytes.
  ///
  /// - Parameter keepingScriptForms: Whether to keep the letters redrawn for scripts (the feature
  ///   `ssty`) too, which doubles the size; of the browsers only Firefox uses them.
  package static func subset(
    _ font: [UInt8], to scalars: Set<Unicode.Scalar>, keepingScriptForms: Bool = false
  ) throws(MathFontError) -> [UInt8] {
    let handle = try FontHandle(bytes: font)
    guard let input = hb_subset_input_create_or_fail() else { throw .subsetFailed }
    defer { hb_subset_input_destroy(input) }
    request(scalars, in: input)
    if keepingScriptForms {
      let features = hb_subset_input_set(input, HB_SUBSET_SETS_LAYOUT_FEATURE_TAG)
      hb_set_add(features, OpenTypeTag.tag("ssty"))
    }
    guard let face = hb_subset_or_fail(handle.face, input) else { throw .subsetFailed }
    defer { hb_face_destroy(face) }
    let blob = hb_face_reference_blob(face)
    defer { hb_blob_destroy(blob) }
    var length: UInt32 = 0
    guard let data = hb_blob_get_data(blob, &length), length > 0 else { throw .subsetFailed }
    return [UInt8](UnsafeRawBufferPointer(start: data, count: Int(length)))
  }

  private static func request(_ scalars: Set<Unicode.Scalar>, in input: OpaquePointer) {
    let unicode = hb_subset_input_unicode_set(input)
    for scalar in scalars { hb_set_add(unicode, scalar.value) }
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING.rawValue)
  }
}
