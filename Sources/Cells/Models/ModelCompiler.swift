import Foundation

/// Compiles the shared code once for all pages, and keeps what came of it.
actor ModelCompiler {
  /// What came of it.
  struct Outcome: Sendable {
    /// The module, unless a mistake prevented it.
    var models: CompiledModels?
    /// What the compiler says.
    var mistakes: [CellMistake] = []
  }

  private let sources: ModelSources
  private let compiler: CellCompiler
  /// The folder of all compiled modules.
  private let folder: String
  private let scratch: String
  private var task: Task<Result<Outcome, CellMachineError>, Never>?

  /// A compiler of these sources that keeps modules in a folder.
  init(_ sources: ModelSources, compiler: CellCompiler, folder: String, scratch: String) {
    self.sources = sources
    self.compiler = compiler
    self.folder = URL(fileURLWithPath: folder).path
    self.scratch = scratch
  }

  /// The module; the first caller compiles it and the others wait.
  func outcome() async throws(CellMachineError) -> Outcome {
    if sources.isEmpty { return Outcome() }
    let task =
      task
      ?? Task {
        do throws(CellMachineError) {
          return .success(try await self.compile())
        } catch {
          return .failure(error)
        }
      }
    self.task = task
    return try await task.value.get()
  }
}

extension ModelCompiler {
  private func compile() async throws(CellMachineError) -> Outcome {
    let identity = "\(compiler.toolchain.identity) \(compiler.library.identity) \(sources.hash)"
    let stored = folder + "/" + SHA256.hash(Array(identity.utf8))
    let models = CompiledModels(folder: stored)
    if FileManager.default.fileExists(atPath: models.object) { return Outcome(models: models) }

    let work = try ScratchFolder(in: scratch)
    for file in sources.files {
      let parts = file.path.split(separator: "/").dropLast()
      _ = try work.makeFolder(parts.joined(separator: "/"))
      try compiler.write(
        String(decoding: file.bytes, as: UTF8.self), to: work.path + "/" + file.path)
    }
    let module = try work.makeFolder("module")
    let command = compiler.frontendCommand(
      sources.files.map(\.path) + [
        "-o", "module/NoteModels.o", "-emit-module-path", "module/NoteModels.swiftmodule",
        "-module-name", "NoteModels", "-parse-as-library", "-enable-testing",
        "-import-module", "NoteKit",
      ], in: work.path)
    let outcome = try await ChildProcess.run(command)
    let program = CellProgram([], file: "", models: sources)
    let messages = CompilerMessages(outcome.text, about: program)
    guard outcome.ending == .exit(0) else {
      return Outcome(mistakes: try compiler.failure(outcome, messages, program))
    }
    try keep(module, at: stored)
    return Outcome(models: models, mistakes: messages.mistakes)
  }

  /// Moves a finished module to its place, where another build may have put the same already.
  private func keep(_ module: String, at stored: String) throws(CellMachineError) {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      if !FileManager.default.fileExists(atPath: stored) {
        try FileManager.default.moveItem(atPath: module, toPath: stored)
      }
    } catch {
      guard FileManager.default.fileExists(atPath: stored) else {
        throw .file(path: stored, problem: error.localizedDescription)
      }
    }
  }
}
