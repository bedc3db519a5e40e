/// The parts of a program's work, each with a time of its own: a part begins with the line
/// `WORD cell NUMBER` on standard output.
struct ChildPhases: Sendable {
  /// The word.
  var word: String
  /// The time in seconds of each part.
  var seconds: [Double]

  /// The time of the part that began last in some output; nil if none did.
  func lastBegun(in output: ArraySlice<UInt8>) -> Double? {
    let mark = Array("\(word) cell ".utf8)
    guard let found = output.ranges(of: mark).last else { return nil }
    let digits = output[found.upperBound...].prefix { 0x30...0x39 ~= $0 }
    guard let number = Int(String(decoding: digits, as: UTF8.self)),
      seconds.indices.contains(number)
    else { return nil }
    return seconds[number]
  }
}
