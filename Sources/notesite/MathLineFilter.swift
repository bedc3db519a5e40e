import Foundation
import JSON

/// Answers each line of a stream by one line, in order and as soon as it has come.
struct MathLineFilter {
  /// Whether formulas that do not say so are in display style.
  var isDisplay: Bool
  private let decoder = JSONDecoder()

  /// A filter.
  init(isDisplay: Bool) {
    self.isDisplay = isDisplay
  }

  /// Reads to the end of the input; false if a line could not be read.
  func run(from input: FileHandle, to output: FileHandle) -> Bool {
    var rest = Data()
    var number = 0
    var isGood = true
    while true {
      let chunk = input.availableData
      rest.append(chunk)
      let isLast = chunk.isEmpty
      guard isLast || chunk.contains(0x0A) else { continue }
      var lines = rest.split(separator: 0x0A, omittingEmptySubsequences: false)
      rest = isLast ? Data() : Data(lines.popLast() ?? Data())
      if isLast, lines.last?.isEmpty == true { lines.removeLast() }
      var answers = ""
      for line in lines {
        number += 1
        let (text, isRead) = answer(line, number: number)
        answers += text + "\n"
        isGood = isGood && isRead
      }
      output.write(Data(answers.utf8))
      if isLast { return isGood }
    }
  }

  private func answer(_ line: Data, number: Int) -> (text: String, isRead: Bool) {
    do {
      var request = try decoder.decode(MathRequest.self, from: line)
      request.display = request.display ?? isDisplay
      return (MathAnswer(request).json, true)
    } catch {
      var writer = JSONLineWriter()
      writer.object {
        $0.member("error", "line \(number) is not an object with a 'tex' that is a string")
      }
      return (writer.text, false)
    }
  }
}
