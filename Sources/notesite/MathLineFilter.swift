import Foundation
import JSON

/// Answers each line of a stream by one line, in order and as soon as it has come.
struct MathLineFilter {
  /// Whether formulas that do not say so are in display style.
  var isDisplay: Bool

  /// Reads to the end of the input; false if a line could not be read.
  func run(from input: FileHandle, to output: FileHandle) -> Bool {
    var rest: [UInt8] = []
    var number = 0
    var isGood = true
    while true {
      let chunk = input.availableData
      rest.append(contentsOf: chunk)
      let isLast = chunk.isEmpty
      if isLast, !rest.isEmpty, rest.last != 0x0A { rest.append(0x0A) }
      guard isLast || chunk.contains(0x0A) else { continue }
      var answers = JSONLineWriter()
      var start = 0
      while let end = rest[start...].firstIndex(of: 0x0A) {
        number += 1
        isGood = answer(rest[start..<end], number: number, into: &answers) && isGood
        start = end + 1
      }
      rest.removeFirst(start)
      output.write(Data(answers.bytes))
      if isLast { return isGood }
    }
  }

  /// Writes the answer to a line; false if that could not be read.
  private func answer(
    _ line: ArraySlice<UInt8>, number: Int, into writer: inout JSONLineWriter
  ) -> Bool {
    defer { writer.endLine() }
    guard var request = line.withUnsafeBufferPointer({ MathRequest(line: $0) }) else {
      writer.object {
        $0.member("error", "line \(number) is not an object with a 'tex' that is a string")
      }
      return false
    }
    request.display = request.display ?? isDisplay
    MathAnswer(request).write(to: &writer)
    return true
  }
}
