import CHarfBuzz

/// The direction in which a glyph is stretched.
enum StretchAxis {
  case horizontal, vertical

  fileprivate var direction: hb_direction_t {
    self == .horizontal ? HB_DIRECTION_LTR : HB_DIRECTION_BTT
  }
}

/// A larger drawing of a glyph.
struct GlyphVariant {
  let glyph: UInt32
  /// Its extent along the axis, in font units.
  let length: Int
}

/// A piece of which a glyph of any length can be put together.
struct GlyphPart {
  let glyph: UInt32
  /// Font units over which it may overlap the piece before it.
  let startConnector: Int
  /// Font units over which it may overlap the piece after it.
  let endConnector: Int
  /// Its extent along the axis, in font units.
  let length: Int
  /// Whether it may be repeated or left out.
  let isExtender: Bool
}

extension MathFont {
  /// The drawings of a glyph, from the smallest to the largest.
  func variants(of glyph: UInt32, along axis: StretchAxis) -> [GlyphVariant] {
    let none = hb_ot_math_glyph_variant_t()
    let records = Self.read(none) { start, count, buffer in
      hb_ot_math_get_glyph_variants(handle.font, glyph, axis.direction, start, count, buffer)
    }
    return records.map { GlyphVariant(glyph: $0.glyph, length: Int($0.advance)) }
  }

  /// The pieces of a glyph from left to right or from bottom to top; none if it has no pieces.
  func parts(of glyph: UInt32, along axis: StretchAxis) -> [GlyphPart] {
    let none = hb_ot_math_glyph_part_t()
    let records = Self.read(none) { start, count, buffer in
      hb_ot_math_get_glyph_assembly(
        handle.font, glyph, axis.direction, start, count, buffer, nil)
    }
    return records.map { record in
      GlyphPart(
        glyph: record.glyph, startConnector: Int(record.start_connector_length),
        endConnector: Int(record.end_connector_length), length: Int(record.full_advance),
        isExtender: record.flags.rawValue & HB_OT_MATH_GLYPH_PART_FLAG_EXTENDER.rawValue != 0)
    }
  }

  /// The least that two neighbouring pieces must overlap, in font units.
  func minimumOverlap(along axis: StretchAxis) -> Int {
    Int(hb_ot_math_get_min_connector_overlap(handle.font, axis.direction))
  }

  /// All records of one of HarfBuzz's paged lists, which tells its length when asked for nothing.
  private static func read<Record>(
    _ none: Record,
    _ page: (UInt32, UnsafeMutablePointer<UInt32>?, UnsafeMutablePointer<Record>?) -> UInt32
  ) -> [Record] {
    var count = page(0, nil, nil)
    guard count > 0 else { return [] }
    var records = [Record](repeating: none, count: Int(count))
    _ = page(0, &count, &records)
    return Array(records.prefix(Int(count)))
  }
}
