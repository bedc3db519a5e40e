import Foundation
import Tensors

/// Operands of an operation and its result, as `make-operations.py` found it with NumPy.
struct OperationFixture {
  var operands: [Tensor] = []
  var shape: [Int] = []
  var values: [Double] = []

  /// The cases in `Tests/Fixtures/tensors/operations.txt`, by name.
  static let all: [String: OperationFixture] = {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/tensors/operations.txt")
    var (fixtures, name) = ([String: OperationFixture](), "")
    for line in (try? String(contentsOf: path, encoding: .utf8))?.split(separator: "\n") ?? [] {
      let words = line.split(separator: " ")
      guard words[0] != "case" else {
        name = String(line.dropFirst("case ".count))
        continue
      }
      let shape = words[1].split(separator: ",").compactMap { Int($0) }
      let values = words.dropFirst(2).compactMap { Double($0) }
      var fixture = fixtures[name] ?? OperationFixture()
      if words[0] == "operand" {
        fixture.operands.append(Tensor(shape: shape, values: values.map { Float($0) }))
      } else {
        (fixture.shape, fixture.values) = (shape, values)
      }
      fixtures[name] = fixture
    }
    return fixtures
  }()
}
