/// How a child process ended, and what it wrote.
struct ChildOutcome: Hashable, Sendable {
  /// How it ended.
  enum Ending: Hashable, Sendable {
    /// By itself.
    case exit(Int32)
    /// By a signal from elsewhere.
    case signal(Int32)
    /// By us: it ran too long.
    case timeout
    /// By us: it wrote too much.
    case tooMuchOutput
  }

  /// How it ended.
  var ending: Ending
  /// What it wrote to standard output.
  var output: [UInt8]
  /// The end of what it wrote to standard error.
  var errors: String
  /// What it wrote to descriptor 3.
  var results: [UInt8]
  /// Whether the system ended one of its processes for want of memory.
  var ranOutOfMemory = false
}
