import CHarfBuzz

/// Owns HarfBuzz's face and font of one font file.
///
/// `@unchecked Sendable` because HarfBuzz promises it: an object that was made immutable may be
/// read from many threads at once (its manual, "Thread safety"). All four are made immutable in
/// `init`, nothing here ever changes them, and the tables that HarfBuzz loads lazily behind them
/// are published with atomic exchanges.
final class FontHandle: @unchecked Sendable {
  let blob: OpaquePointer
  let face: OpaquePointer
  let font: OpaquePointer
  let draw: OpaquePointer

  /// Opens the first face of a font file; the bytes are copied.
  init(bytes: [UInt8]) throws(MathFontError) {
    guard let blob = Self.blob(copying: bytes), let face = hb_face_create(blob, 0),
      let font = hb_font_create(face), let draw = hb_draw_funcs_create()
    else { throw .notAFont }
    self.blob = blob
    self.face = face
    self.font = font
    self.draw = draw
    GlyphOutlineReader.install(in: draw)
    hb_blob_make_immutable(blob)
    hb_face_make_immutable(face)
    hb_font_make_immutable(font)
    hb_draw_funcs_make_immutable(draw)
    guard hb_face_get_glyph_count(face) > 0 else { throw .notAFont }
  }

  deinit {
    hb_draw_funcs_destroy(draw)
    hb_font_destroy(font)
    hb_face_destroy(face)
    hb_blob_destroy(blob)
  }

  /// A blob with a copy of the bytes.
  private static func blob(copying bytes: [UInt8]) -> OpaquePointer? {
    guard let length = UInt32(exactly: bytes.count) else { return nil }
    return bytes.withUnsafeBytes { buffer in
      hb_blob_create_or_fail(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), length,
        HB_MEMORY_MODE_DUPLICATE, nil, nil)
    }
  }
}
