import FigureModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Darwin)
  import Darwin
#else
  @preconcurrency import Glibc
#endif

/// The cell's end of the way to the build: text through standard output, figures as lines of JSON
/// through a pipe of their own, and in the text a mark wherever a cell begins or a figure belongs.
///
/// `NOTESITE_CHANNEL` holds the pipe's descriptor and the word that begins a mark, as `3:WORD`. The
/// word is new for each run, so that no printed text is taken for a mark. Without the variable,
/// figures are printed as values and nothing is marked, so a cell's program also runs by hand.
struct Channel: Sendable {
  private let descriptor: Int32
  private let word: String

  init() {
    let parts = getenv("NOTESITE_CHANNEL").map { String(cString: $0).split(separator: ":") } ?? []
    descriptor = parts.count == 2 ? Int32(parts[0]) ?? -1 : -1
    word = parts.count == 2 ? String(parts[1]) : ""
    // Line by line, so that a trap loses nothing of what was printed before it.
    if descriptor >= 0 { setvbuf(stdout, nil, _IOLBF, 0) }
  }

  /// Writes a mark into the printed text.
  func mark(_ text: String) {
    guard descriptor >= 0 else { return }
    print("\(word) \(text)")
    fflush(stdout)
  }

  /// Hands a figure over.
  func send(_ figure: Figure) {
    guard descriptor >= 0 else { return print(figure) }
    do {
      try write(Self.encoder.encode(figure) + [0x0A])
      mark("figure")
    } catch {
      print("this figure cannot be handed over: \(error)")
    }
  }
}

extension Channel {
  /// Keys in order, so that equal figures are equal bytes; JSON has no numbers for the infinite.
  private static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return encoder
  }

  private func write(_ data: Data) {
    data.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        #if canImport(Darwin)
          let count = Darwin.write(descriptor, part.baseAddress, part.count)
        #else
          let count = Glibc.write(descriptor, part.baseAddress, part.count)
        #endif
        if count < 0, errno != EINTR { return }
        rest = rest.dropFirst(max(count, 0))
      }
    }
  }
}
