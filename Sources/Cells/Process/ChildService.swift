/// Answers the requests of a child.
protocol ChildService: Sendable {
  /// The answer to a line, or nil for a line that is no request.
  func answer(_ line: ArraySlice<UInt8>) -> [UInt8]?
}
