/// Stops the program with a readable message unless a condition holds.
///
/// This is `precondition`, but with a message that an optimized library prints too: an author who
/// multiplies shapes that do not fit reads which ones, and the backtrace names the cell's line.
@inline(__always)
package func require(_ condition: Bool, _ message: @autoclosure () -> String) {
  if !condition { stop(message()) }
}

/// Stops the program with a readable message.
@inline(never)
package func stop(_ message: String) -> Never { fatalError(message) }
