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
  private var results: ResultSocket
  private let group: ControlGroup
  /// How much of the output was searched for the beginning of a part.
  private var searched = 0
  private let clock = ContinuousClock()

  /// How much of the end of standard error is kept: a crash report is smaller.
  private static let errorBytes = 256 << 10
  /// How long a program that ran too long has to say where it is.
  private static let graceSeconds = 1.0

  private init(
    _ command: ChildCommand, pid: pid_t, pipes: [Int32], group: consuming ControlGroup
  ) {
    self.command = command
    self.group = group
    self.pid = pid
    exitDescriptor = child_exit_descriptor(pid)
    output = PipeReader(pipes[0], limit: command.outputBytes, overflow: .stops)
    errors = PipeReader(pipes[1], limit: Self.errorBytes, overflow: .dropsTheBeginning)
    results = ResultSocket(
      pipes[2], limit: command.resultBytes ?? 0, service: command.service)
  }

  /// Starts a program.
  static func start(_ command: ChildCommand) throws(CellMachineError) -> ChildSession {
    var reading: [Int32] = [-1, -1, -1]
    var writing: [Int32] = [-1, -1, -1]
    defer { for descriptor in writing where descriptor >= 0 { close(descriptor) } }
    for index in 0..<(command.resultBytes == nil ? 2 : 3) {
      let problem =
        index < 2
        ? child_pipe(&reading[index], &writing[index])
        : child_socket(&reading[index], &writing[index])
      guard problem == 0 else {
        for descriptor in reading where descriptor >= 0 { close(descriptor) }
        throw .process(program: command.program, problem: String(cString: strerror(problem)))
      }
    }
    let group = ControlGroup(
      processes: command.processes, memoryBytes: command.groupMemoryBytes)
    let pid = spawn(command, writing, groups: group.entrances)
    if pid > 0 {
      command.gate?.attach(reading[2])
      return ChildSession(command, pid: pid, pipes: reading, group: group)
    }
    for descriptor in reading where descriptor >= 0 { close(descriptor) }
    throw .process(program: command.program, problem: String(cString: strerror(-pid)))
  }

  /// Reads until the child itself ends – whoever else may hold its pipes – or must be ended.
  consuming func finish(
    isCancelled: borrowing CancellationFlag
  ) throws(CellMachineError) -> ChildOutcome {
    let stop = readToTheEnd(isCancelled: isCancelled)
    results.finish()
    let status = child_kill_and_reap(pid)
    let ranOutOfMemory = group.ranOutOfMemory
    if exitDescriptor >= 0 { close(exitDescriptor) }
    if isCancelled.isSet { throw .cancelled }
    return ChildOutcome(
      ending: stop ?? ending(status), output: output.bytes,
      errors: String(decoding: errors.bytes, as: UTF8.self), results: results.results,
      ranOutOfMemory: ranOutOfMemory)
  }
}

extension ChildSession {
  /// Nil when the child has ended by itself.
  private mutating func readToTheEnd(
    isCancelled: borrowing CancellationFlag
  ) -> ChildOutcome.Ending? {
    var begun = command.gate == nil ? clock.now : nil
    var deadline = clock.now + .seconds(command.seconds)
    var isLate = false
    while !isCancelled.isSet {
      waitForSomething(isLate: isLate)
      let hasEnded = child_has_ended(pid) != 0
      errors.read()
      if isLate, hasEnded || errors.hasReport { return .timeout }
      if !isLate {
        output.read()
        results.exchange()
        if output.isOverfull || results.isOverfull { return .tooMuchOutput }
        if hasEnded { return nil }
        if begun == nil, let opened = command.gate?.openedAt {
          begun = opened
          deadline = opened + .seconds(command.seconds)
        }
        if let begun, let seconds = secondsOfNewPart() {
          let end = begun + .seconds(command.allSeconds)
          deadline = min(clock.now + .seconds(seconds), end)
        }
      }
      guard begun != nil, clock.now > deadline else { continue }
      guard !isLate, let links = command.links else { return .timeout }
      // Swift's crash handler answers this signal with a backtrace: where the endless loop is. The
      // program then goes on, but nothing that it gives out from here counts.
      kill(child_innermost(pid, Int32(links)), SIGQUIT)
      isLate = true
      deadline = clock.now + .seconds(Self.graceSeconds)
    }
    return nil
  }

  /// The time of the part of the work that has begun since the last time; nil if none has.
  private mutating func secondsOfNewPart() -> Double? {
    guard let phases = command.phases, output.bytes.count > searched else { return nil }
    let lineStart = output.bytes[..<searched].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    searched = output.bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? searched
    return phases.lastBegun(in: output.bytes[min(lineStart, searched)..<searched])
  }

  /// At most a twentieth of a second, so that deadlines and cancellation are seen.
  private func waitForSomething(isLate: Bool) {
    let read = isLate ? [-1, -1] : [output.descriptor, results.descriptor]
    var waited = [read[0], errors.descriptor, read[1], exitDescriptor].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    if results.hasAnswers { waited[2].events |= Int16(POLLOUT) }
    poll(&waited, nfds_t(waited.count), exitDescriptor < 0 ? 5 : 50)
  }

  private func ending(_ status: Int32) -> ChildOutcome.Ending {
    let code = (status >> 8) & 0xFF
    let isWrapped = command.wrapsSignals && status & 0x7F == 0 && code > 128
    let signal = isWrapped ? code - 128 : status & 0x7F
    if signal == SIGXCPU { return .timeout }
    return signal == 0 ? .exit(code) : .signal(signal)
  }
}

/// Starts a program whose descriptors 1, 2 and 3 are these.
private func spawn(
  _ command: ChildCommand, _ descriptors: [Int32], groups: [String]
) -> pid_t {
  let environment = command.environment.map { "\($0.key)=\($0.value)" }.sorted()
  return withCStrings([command.program] + command.arguments) { arguments in
    withCStrings(environment) { environment in
      withPaths(command.confinement?.readable) { readable in
        withPaths(command.confinement?.writable) { writable in
          withPaths(groups) { groups in
            command.program.withCString { path in
              command.directory.withCString { directory in
                var request = child_request()
                request.path = path
                request.arguments = arguments
                request.environment = environment
                request.directory = directory
                request.descriptors = (descriptors[0], descriptors[1], descriptors[2])
                request.cpu_seconds = UInt64(command.allSeconds.rounded(.up)) + 2
                request.address_space = UInt64(command.memoryBytes)
                request.file_size = UInt64(command.fileBytes)
                request.open_files = UInt64(command.openFiles)
                request.processes = UInt64(command.userProcesses)
                (request.readable, request.writable) = (readable, writable)
                request.groups = groups
                return child_start(&request)
              }
            }
          }
        }
      }
    }
  }
}

/// Calls with paths that a null pointer ends, or with a null pointer for none.
private func withPaths<Result>(
  _ paths: [String]?, _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
) -> Result {
  guard let paths else { return body(nil) }
  return withCStrings(paths) { pointers in
    pointers.withMemoryRebound(to: UnsafePointer<CChar>?.self, capacity: paths.count + 1) {
      body($0)
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
