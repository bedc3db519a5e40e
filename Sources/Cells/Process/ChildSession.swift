import CSystemCalls

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A running child with the pipes from it; `finish` waits for its end and cleans up after it.
struct ChildSession: ~Copyable {
  private let command: ChildCommand
  private let pid: pid_t
  /// Becomes readable when the child ends, where the system has that.
  private let exitDescriptor: Int32
  private var output: PipeReader
  private var errors: PipeReader
  private var results: PipeReader
  private let clock = ContinuousClock()

  /// How much of the end of standard error is kept: a crash report is smaller.
  private static let errorBytes = 256 << 10
  /// How long a program that ran too long has to say where it is.
  private static let graceSeconds = 1.0

  private init(_ command: ChildCommand, pid: pid_t, pipes: [Int32]) {
    self.command = command
    self.pid = pid
    exitDescriptor = child_exit_descriptor(pid)
    output = PipeReader(pipes[0], limit: command.outputBytes, overflow: .stops)
    errors = PipeReader(pipes[1], limit: Self.errorBytes, overflow: .dropsTheBeginning)
    results = PipeReader(pipes[2], limit: command.resultBytes ?? 0, overflow: .stops)
  }

  /// Starts a program.
  static func start(_ command: ChildCommand) throws(CellMachineError) -> ChildSession {
    var reading: [Int32] = [-1, -1, -1]
    var writing: [Int32] = [-1, -1, -1]
    defer { for descriptor in writing where descriptor >= 0 { close(descriptor) } }
    for index in 0..<(command.resultBytes == nil ? 2 : 3) {
      let problem = child_pipe(&reading[index], &writing[index])
      guard problem == 0 else {
        for descriptor in reading where descriptor >= 0 { close(descriptor) }
        throw .process(program: command.program, problem: String(cString: strerror(problem)))
      }
    }
    let pid = spawn(command, writing)
    guard pid > 0 else {
      for descriptor in reading where descriptor >= 0 { close(descriptor) }
      throw .process(program: command.program, problem: String(cString: strerror(-pid)))
    }
    return ChildSession(command, pid: pid, pipes: reading)
  }

  /// Reads until the child itself ends – whoever else may hold its pipes – or must be ended.
  consuming func finish(
    isCancelled: borrowing CancellationFlag
  ) throws(CellMachineError) -> ChildOutcome {
    let stop = readToTheEnd(isCancelled: isCancelled)
    let status = child_kill_and_reap(pid)
    if exitDescriptor >= 0 { close(exitDescriptor) }
    if isCancelled.isSet { throw .cancelled }
    return ChildOutcome(
      ending: stop ?? Self.ending(status), output: output.bytes,
      errors: String(decoding: errors.bytes, as: UTF8.self), results: results.bytes)
  }
}

extension ChildSession {
  /// Nil when the child has ended by itself.
  private mutating func readToTheEnd(
    isCancelled: borrowing CancellationFlag
  ) -> ChildOutcome.Ending? {
    var deadline = clock.now + .seconds(command.seconds)
    var isLate = false
    while !isCancelled.isSet {
      waitForSomething()
      let hasEnded = child_has_ended(pid) != 0
      output.read()
      errors.read()
      results.read()
      if output.isOverfull || results.isOverfull { return .tooMuchOutput }
      if hasEnded { return isLate ? .timeout : nil }
      guard clock.now > deadline else { continue }
      if isLate { return .timeout }
      // Swift's crash handler answers this signal with a backtrace: where the endless loop is.
      kill(pid, SIGQUIT)
      isLate = true
      deadline = clock.now + .seconds(Self.graceSeconds)
    }
    return nil
  }

  /// At most a twentieth of a second, so that deadlines and cancellation are seen.
  private func waitForSomething() {
    var waited = [output.descriptor, errors.descriptor, results.descriptor, exitDescriptor].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    poll(&waited, nfds_t(waited.count), exitDescriptor < 0 ? 5 : 50)
  }

  private static func ending(_ status: Int32) -> ChildOutcome.Ending {
    let signal = status & 0x7F
    if signal == SIGXCPU { return .timeout }
    return signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal)
  }
}

/// Starts a program whose descriptors 1, 2 and 3 are these.
private func spawn(_ command: ChildCommand, _ descriptors: [Int32]) -> pid_t {
  let environment = command.environment.map { "\($0.key)=\($0.value)" }.sorted()
  return withCStrings([command.program] + command.arguments) { arguments in
    withCStrings(environment) { environment in
      command.program.withCString { path in
        command.directory.withCString { directory in
          var request = child_request()
          request.path = path
          request.arguments = arguments
          request.environment = environment
          request.directory = directory
          request.descriptors = (descriptors[0], descriptors[1], descriptors[2])
          request.cpu_seconds = UInt64(command.seconds.rounded(.up)) + 2
          request.address_space = UInt64(command.memoryBytes)
          request.file_size = UInt64(command.fileBytes)
          request.open_files = UInt64(command.openFiles)
          return child_start(&request)
        }
      }
    }
  }
}

/// Calls with an array of C strings that a null pointer ends.
private func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var pointers = strings.map { strdup($0) } + [nil]
  defer { for pointer in pointers { free(pointer) } }
  return body(&pointers)
}
