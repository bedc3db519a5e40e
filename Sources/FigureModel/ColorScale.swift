/// How numbers become colors.
public enum ColorScale: String, Codable, Hashable, Sendable {
  /// From dark blue over green to yellow, in steps that look even (viridis).
  case sequential
  /// From dark blue over gray to yellow, which looks the same with most color blindness.
  case cividis
  /// Blue below zero, orange above, and the page's own tint at zero.
  case diverging
  /// From white paper to black ink.
  case gray
}
