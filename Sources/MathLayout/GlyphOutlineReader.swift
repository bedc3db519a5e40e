import CHarfBuzz

/// Collects what HarfBuzz draws into a `GlyphOutline`.
///
/// The callbacks get the outline under construction as their draw data.
enum GlyphOutlineReader {
  /// The outline of a glyph.
  static func outline(of glyph: UInt32, in handle: FontHandle) -> GlyphOutline {
    var outline = GlyphOutline()
    withUnsafeMutablePointer(to: &outline) { target in
      hb_font_get_glyph_shape(handle.font, glyph, handle.draw, target)
    }
    return outline
  }

  /// Sets the callbacks; once, before the functions are made immutable.
  static func install(in draw: OpaquePointer) {
    typealias Command = GlyphOutline.Command
    hb_draw_funcs_set_move_to_func(
      draw, { _, out, _, x, y, _ in Command.move(.init(x, y)).append(to: out) }, nil, nil)
    hb_draw_funcs_set_line_to_func(
      draw, { _, out, _, x, y, _ in Command.line(.init(x, y)).append(to: out) }, nil, nil)
    hb_draw_funcs_set_quadratic_to_func(
      draw,
      { _, out, _, x1, y1, x, y, _ in
        Command.quadratic(.init(x1, y1), .init(x, y)).append(to: out)
      }, nil, nil)
    hb_draw_funcs_set_cubic_to_func(
      draw,
      { _, out, _, x1, y1, x2, y2, x, y, _ in
        Command.cubic(.init(x1, y1), .init(x2, y2), .init(x, y)).append(to: out)
      }, nil, nil)
    hb_draw_funcs_set_close_path_func(
      draw, { _, out, _, _ in Command.close.append(to: out) }, nil, nil)
  }
}

extension GlyphOutline.Point {
  fileprivate init(_ x: Float, _ y: Float) {
    self.init(x: Double(x), y: Double(y))
  }
}

extension GlyphOutline.Command {
  /// Adds this step to the outline that the draw data points to.
  fileprivate func append(to data: UnsafeMutableRawPointer?) {
    data?.assumingMemoryBound(to: GlyphOutline.self).pointee.commands.append(self)
  }
}
