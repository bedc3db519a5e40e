/// A run of a page's program that is prepared before the program is made: on two cores a sandbox
/// costs no time then.
struct CellStart: Sendable {
  /// What the program may use.
  let limits: CellLimits
  private let command: ChildCommand
  private let waiting: Task<Result<ChildOutcome, CellMachineError>, Never>?

  /// Starts what can wait for the program.
  init(_ run: CellLauncher.Run, by launcher: CellLauncher) throws(CellMachineError) {
    var run = run
    if launcher.canWait { run.gate = StartGate() }
    limits = launcher.limits
    let command = try launcher.command(run)
    self.command = command
    waiting = run.gate.map { _ in
      Task {
        do throws(CellMachineError) {
          return .success(try await ChildProcess.run(command))
        } catch {
          return .failure(error)
        }
      }
    }
  }

  /// Runs the program, which is there now, to its end.
  func outcome() async throws(CellMachineError) -> ChildOutcome {
    guard let waiting else { return try await ChildProcess.run(command) }
    command.gate?.open()
    let result = await withTaskCancellationHandler {
      await waiting.value
    } onCancel: {
      waiting.cancel()
    }
    return try result.get()
  }

  /// Ends what waits for a program that will not come.
  func cancel() { command.gate?.close() }
}
