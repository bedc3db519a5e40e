import Foundation
import Testing

@testable import Cells

@Suite("Programs are started with nothing of ours, and ended whole")
struct ChildProcessTests {
  private func shell(_ script: String, seconds: Double = 20) -> ChildCommand {
    ChildCommand(
      program: "/bin/sh", arguments: ["-c", script], environment: ["A": "1", "B": "x y"],
      directory: "/", seconds: seconds, resultBytes: 1 << 16)
  }

  @Test("the three pipes, the exit status and the environment")
  func pipes() async throws {
    let outcome = try await ChildProcess.run(
      shell("echo out; echo err >&2; echo result >&3; env | sort | grep -v PWD; pwd; cat; exit 7"))
    #expect(outcome.ending == .exit(7))
    #expect(String(decoding: outcome.output, as: UTF8.self) == "out\nA=1\nB=x y\n/\n")
    #expect(outcome.errors == "err\n")
    #expect(outcome.results == Array("result\n".utf8))
  }

  @Test("no other descriptor is handed on")
  func descriptors() async throws {
    let ours = (0..<20).map { _ in open("/dev/null", O_RDONLY) }
    defer { for descriptor in ours { close(descriptor) } }
    let outcome = try await ChildProcess.run(
      shell("for f in /proc/$$/fd/*; do echo ${f##*/}; done"))
    let listed = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n")
    // The shell lists the folder through a descriptor of its own.
    #expect(listed == ["0", "1", "2", "3", "4"])
  }

  @Test("a child left in the background holds nobody up, and is ended")
  func orphan() async throws {
    let outcome = try await ChildProcess.run(shell("sleep 600 & echo $!; exit 0"))
    #expect(outcome.ending == .exit(0))
    let text = String(decoding: outcome.output, as: UTF8.self)
    let pid = try #require(pid_t(text.split(separator: "\n").joined()))
    for _ in 0..<200 where kill(pid, 0) == 0 && !isZombie(pid) { usleep(10_000) }
    #expect(kill(pid, 0) != 0 || isZombie(pid))
  }

  @Test("a child that ignores signals and one that left the session hold nobody up either")
  func stubborn() async throws {
    let deaf = try await ChildProcess.run(
      shell("trap '' TERM QUIT INT; echo x; while :; do :; done", seconds: 0.2))
    #expect(deaf.ending == .timeout)
    #expect(deaf.output == Array("x\n".utf8))
    let gone = try await ChildProcess.run(shell("setsid sleep 3 & echo x"))
    #expect(gone.ending == .exit(0))
  }

  @Test("processes that need too much memory together are ended, where a group can be made")
  func memoryOfAll() async throws {
    guard ControlGroup(processes: 4, memoryBytes: 64 << 20).boundsMemory else { return }
    let hungry = "(head -c 40000000 /dev/zero | tail -c 40000000 | wc -c) & "
    var command = shell(hungry + hungry + hungry + hungry + "wait")
    let free = try await ChildProcess.run(command)
    command.groupMemoryBytes = 64 << 20
    let bound = try await ChildProcess.run(command)
    #expect(!free.ranOutOfMemory && bound.ranOutOfMemory)
  }

  @Test("a child that is held back begins when it is let go, and ends when it is not")
  func gate() async throws {
    var command = shell("read -r go <&3 && echo $go", seconds: 20)
    let (opened, closed) = (StartGate(), StartGate())
    opened.open()
    command.gate = opened
    let outcome = try await ChildProcess.run(command)
    #expect(outcome.output == Array("go\n".utf8) && outcome.ending == .exit(0))
    closed.close()
    closed.open()
    #expect(closed.openedAt == nil)
    command.gate = closed
    let none = try await ChildProcess.run(command)
    #expect(none.output.isEmpty && none.ending == .exit(1))
  }

  @Test("the time of a child that is held back begins when it is let go")
  func timeOfGate() async throws {
    let gate = StartGate()
    var command = shell("read -r go <&3; while :; do :; done", seconds: 0.2)
    (command.gate, command.links) = (gate, nil)
    let waiting = Task { [command] in try await ChildProcess.run(command) }
    try await Task.sleep(for: .seconds(1))
    gate.open()
    let outcome = try await waiting.value
    #expect(outcome.ending == .timeout)
  }

  @Test("too much through either pipe ends it; errors keep their end")
  func floods() async throws {
    #expect(try await ChildProcess.run(shell("yes")).ending == .tooMuchOutput)
    #expect(try await ChildProcess.run(shell("yes >&3")).ending == .tooMuchOutput)
    let noisy = try await ChildProcess.run(shell("yes | head -c 3000000 >&2; echo last >&2"))
    #expect(noisy.ending == .exit(0))
    #expect(noisy.errors.hasSuffix("y\nlast\n") && noisy.errors.utf8.count <= 256 << 10)
  }

  @Test("signals are told from exits")
  func signals() async throws {
    #expect(try await ChildProcess.run(shell("kill -SEGV $$")).ending == .signal(SIGSEGV))
  }

  @Test("limits hold")
  func limits() async throws {
    var command = shell("ulimit -c; ulimit -n; ulimit -v; ulimit -f")
    command.openFiles = 64
    command.memoryBytes = 1 << 30
    command.fileBytes = 1 << 20
    let outcome = try await ChildProcess.run(command)
    #expect(String(decoding: outcome.output, as: UTF8.self) == "0\n64\n1048576\n2048\n")
  }

  @Test("cancelling ends it")
  func cancel() async {
    let task = Task { try await ChildProcess.run(shell("sleep 600", seconds: 600)) }
    try? await Task.sleep(for: .milliseconds(50))
    task.cancel()
    await #expect(throws: CellMachineError.cancelled) { try await task.value }
  }

  @Test("a program that is not there is named")
  func missing() async {
    var command = shell("")
    command.program = "/nowhere/at/all"
    await #expect(
      throws: CellMachineError.process(
        program: "/nowhere/at/all", problem: "No such file or directory")
    ) { try await ChildProcess.run(command) }
  }

  @Test("many at once")
  func many() async throws {
    try await withThrowingTaskGroup(of: (Int, ChildOutcome).self) { group in
      for number in 0..<50 {
        group.addTask { (number, try await ChildProcess.run(shell("echo \(number); echo r >&3"))) }
      }
      for try await (number, outcome) in group {
        #expect(outcome.output == Array("\(number)\n".utf8))
        #expect(outcome.results == Array("r\n".utf8))
      }
    }
  }

  private func isZombie(_ pid: pid_t) -> Bool {
    let status = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)
    return status?.contains(") Z ") == true
  }
}
