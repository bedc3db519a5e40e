import Foundation

/// Makes an executable of a page's program: the compiler proper, then the linker, and no driver
/// between them, which would take longer than both.
struct CellCompiler: Sendable {
  /// What came of it.
  struct Outcome: Sendable {
    /// The executable, unless a mistake prevented it.
    var executable: String?
    /// What the compiler says.
    var mistakes: [CellMistake]
  }

  let toolchain: SwiftToolchain
  let library: NoteKitLibrary
  let limits: CellLimits
  /// Where the compiler keeps the modules of C libraries: without it, each page waits a second.
  let moduleCache: String
  /// The compiled shared code.
  var models: CompiledModels?
  /// What the times are added to.
  var stopwatch: Stopwatch?

  /// Compiles and links in a folder.
  func compile(
    _ program: CellProgram, in folder: String
  ) async throws(CellMachineError) -> Outcome {
    try write(program.text, to: folder + "/main.swift")
    let compiled = try await run(frontendCommand(in: folder), as: "compile")
    let messages = CompilerMessages(compiled.text, about: program)
    guard compiled.ending == .exit(0) else {
      let mistakes = try failure(compiled, messages, program)
      return Outcome(executable: nil, mistakes: mistakes)
    }
    let linked = try await link(program, in: folder)
    guard linked.ending == .exit(0) else {
      let mistake = try linkFailure(linked, program)
      return Outcome(executable: nil, mistakes: messages.mistakes + [mistake])
    }
    return Outcome(
      executable: folder + "/" + Self.executable, mistakes: messages.mistakes)
  }
}

extension CellCompiler {
  private func run(
    _ command: ChildCommand, as part: String
  ) async throws(CellMachineError) -> ChildOutcome {
    try await Stopwatch.measure(part, on: stopwatch) { () throws(CellMachineError) in
      try await ChildProcess.run(command)
    }
  }

  private func frontendCommand(in folder: String) -> ChildCommand {
    let own = ["-primary-file", "main.swift", "-o", "main.o", "-module-name", "main"]
    return frontendCommand(own + (models.map { ["-I", $0.folder] } ?? []), in: folder)
  }

  /// The compiler proper, with what all code of notes is compiled with.
  func frontendCommand(_ arguments: [String], in folder: String) -> ChildCommand {
    command(
      toolchain.frontend,
      ["-frontend", "-c"] + arguments + [
        // A notebook's functions may touch its variables, which Swift 6 forbids at the top level.
        "-swift-version", "5", "-Onone", "-g", "-I", library.folder + "/Modules",
        "-diagnostic-style", "llvm", "-no-color-diagnostics", "-file-compilation-dir", ".",
        "-module-cache-path", moduleCache,
        // Where NoteKit's sources lay says nothing to an author, and a tenth of the work.
        "-ignore-module-source-info",
      ], in: folder)
  }

  private func link(
    _ program: CellProgram, in folder: String
  ) async throws(CellMachineError) -> ChildOutcome {
    let linker = CellLinker(
      toolchain: toolchain, library: library,
      objects: ["main.o"] + (models.map { [$0.object] } ?? []), executable: Self.executable,
      importsMore: program.importsMore)
    if let (program, arguments) = linker.directCommand() {
      let outcome = try await run(command(program, arguments, in: folder), as: "link")
      if outcome.ending == .exit(0) { return outcome }
    }
    let (program, arguments) = linker.wholeCommand
    return try await run(command(program, arguments, in: folder), as: "link")
  }

  /// Where the executable is in the folder: in one of its own, which a sandbox can show before the
  /// executable is there.
  static let executable = "program/page"
  /// The address space of a compiler; code can be written that makes it use any amount.
  private static let memoryBytes = 16 << 30

  private func command(
    _ program: String, _ arguments: [String], in folder: String
  ) -> ChildCommand {
    ChildCommand(
      program: program, arguments: arguments,
      environment: [
        "PATH": toolchain.root + "/bin:/usr/bin:/bin", "HOME": folder, "TMPDIR": folder,
        "LANG": "C.UTF-8", "TZ": "UTC",
      ],
      directory: folder, seconds: limits.compilerSeconds, memoryBytes: Self.memoryBytes,
      links: nil)
  }

  func write(_ text: String, to path: String) throws(CellMachineError) {
    guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8)) else {
      throw .file(path: path, problem: "cannot be written")
    }
  }
}

extension CellCompiler {
  /// What kept the compiler from making an object.
  func failure(
    _ outcome: ChildOutcome, _ messages: CompilerMessages, _ program: CellProgram
  ) throws(CellMachineError) -> [CellMistake] {
    if messages.mistakes.contains(where: { $0.severity == .error }) { return messages.mistakes }
    if case .exit = outcome.ending, let detail = messages.foreignErrors.first {
      throw .unfitToolchain(compiler: toolchain.frontend, detail: withoutPaths(detail))
    }
    let why = outcome.ending == .timeout ? "took too long" : "crashed"
    return messages.mistakes + [.compilerGaveUp(program.head(of: 0), why: why)]
  }

  /// What kept the linker from making an executable: a name, or the machine.
  private func linkFailure(
    _ outcome: ChildOutcome, _ program: CellProgram
  ) throws(CellMachineError) -> CellMistake {
    let mark = "undefined symbol: "
    let lines = outcome.text.split(separator: "\n")
    guard let line = lines.first(where: { $0.contains(mark) }),
      let found = line.firstRange(of: mark)
    else {
      let detail = lines.first.map { withoutPaths(String($0)) } ?? "no word on why"
      throw .process(program: "the linker", problem: detail)
    }
    return .doesNotLink(program.head(of: 0), name: String(line[found.upperBound...]))
  }

  private func withoutPaths(_ text: String) -> String {
    text.split(separator: " ").map { word in
      word.contains("/") ? String(word.split(separator: "/").last ?? "") : String(word)
    }.joined(separator: " ")
  }
}

extension ChildOutcome {
  /// What a compiler or linker says, on whichever of the two.
  var text: String { errors + String(decoding: output, as: UTF8.self) }
}
