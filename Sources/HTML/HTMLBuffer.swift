/// The memory that an `HTMLWriter` writes into, which stays as it comes until it is written.
///
/// Unchecked, since the compiler cannot see what the writer holds to: only a writer that alone
/// refers to a buffer writes into it.
@usableFromInline
final class HTMLBuffer: @unchecked Sendable {
  /// The buffer of writers that have written nothing; it has no room, so nothing is ever written.
  static let empty = HTMLBuffer(capacity: 0)

  /// The memory.
  @usableFromInline let room: UnsafeMutableRawBufferPointer

  /// Memory for so many bytes.
  init(capacity: Int) {
    room = .allocate(byteCount: capacity, alignment: 16)
  }

  deinit { room.deallocate() }
}
