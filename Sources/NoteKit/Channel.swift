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

/// The cell's end of the way to the build: text through standard output, values as lines of JSON
/// through a socket of their own, and in the text a mark wherever a cell begins or a value belongs.
///
/// `NOTESITE_CHANNEL` holds the socket's descriptor and the word that begins a mark, as `3:WORD`.
/// The word is new for each run, so that no printed text is taken for a mark. With descriptor 1
/// values stand behind their marks in the text, for programs that run on another machine. Without
/// the variable, values are printed and nothing is marked, so a program also runs by hand.
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

  /// Whether the build answers requests.
  var answers: Bool { descriptor > 1 }

  /// Writes a mark into the printed text.
  func mark(_ text: String) {
    guard descriptor >= 0 else { return }
    print("\(word) \(text)")
    fflush(stdout)
  }

  /// Hands a value over.
  func send(_ output: Output) {
    guard descriptor >= 0 else { return print(output) }
    guard let data = try? Self.encoder.encode(output) else {
      return print("this value cannot be handed over")
    }
    guard answers else { return mark("value " + String(decoding: data, as: UTF8.self)) }
    write(Array("output ".utf8) + data + [0x0A])
    mark("output")
  }

  /// Asks the build for something; nil if it does not have it.
  func request(_ line: String, _ body: [UInt8] = []) -> [UInt8]? {
    guard answers else { return nil }
    write(Array(line.utf8) + (body.isEmpty ? [] : [0x20] + body) + [0x0A])
    var head: [UInt8] = []
    while let byte = read(1)?.first, byte != 0x0A { head.append(byte) }
    let words = String(decoding: head, as: UTF8.self).split(separator: " ")
    guard words.count == 2, words[0] == "ok", let count = Int(words[1]) else { return nil }
    return read(count)
  }

  /// Keys in order, so that equal values are equal bytes; JSON has no numbers for the infinite.
  static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return encoder
  }

  /// Reads what `encoder` writes.
  static var decoder: JSONDecoder {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return decoder
  }
}

extension Channel {
  private func write(_ data: [UInt8]) {
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

  /// Exactly so many bytes; nil if the build has closed its end.
  private func read(_ count: Int) -> [UInt8]? {
    var result: [UInt8] = []
    while result.count < count {
      let wanted = min(count - result.count, 1 << 16)
      let part = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, used in
        #if canImport(Darwin)
          used = max(Darwin.read(descriptor, buffer.baseAddress, wanted), 0)
        #else
          used = max(Glibc.read(descriptor, buffer.baseAddress, wanted), 0)
        #endif
      }
      if part.isEmpty { return nil }
      result += part
    }
    return result
  }
}

/// The way to the build that started this process.
let channel = Channel()
