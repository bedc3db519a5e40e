import Foundation

extension Array where Element: Sendable {
  /// The results of an asynchronous transformation of each element, in the order of the elements,
  /// with as many under way as the machine has cores, or as `width` says.
  func parallelMap<Result: Sendable>(
    width: Int? = nil, _ transform: @escaping @Sendable (Element) async throws -> Result
  ) async throws -> [Result] {
    let width = Swift.max(1, width ?? ProcessInfo.processInfo.activeProcessorCount)
    return try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var results = [Result?](repeating: nil, count: count)
      for index in indices {
        if index >= width, let (done, result) = try await group.next() { results[done] = result }
        let element = self[index]
        group.addTask { (index, try await transform(element)) }
      }
      for try await (done, result) in group { results[done] = result }
      return results.compactMap(\.self)
    }
  }
}
