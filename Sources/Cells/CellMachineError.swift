/// What keeps cells from being run that no author of a note can mend: each is one clear sentence.
package enum CellMachineError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no Swift compiler in any of the usual places.
  case noToolchain
  /// The library of the cells is not where it should be.
  case noLibrary(folder: String)
  /// The compiler is another one than the one that built the library, in its own words.
  case unfitToolchain(compiler: String, detail: String)
  /// A folder or file could not be made, read or written.
  case file(path: String, problem: String)
  /// A program could not be started.
  case process(program: String, problem: String)
  /// The site demands a sandbox, and this machine has none.
  case noSandbox(reason: String)
  /// The work was cancelled.
  case cancelled

  /// The sentence.
  package var description: String {
    switch self {
    case .noToolchain:
      "no Swift compiler found: install Swift 6.3 from swift.org and put its bin folder into PATH"
    case .noLibrary(let folder):
      "libNoteKit is missing in \(folder): build notesite with 'swift build' and run it from there"
    case .unfitToolchain(let compiler, let detail):
      "\(compiler) cannot compile cells (\(detail)): use the Swift that built notesite"
    case .file(let path, let problem): "\(path): \(problem)"
    case .process(let program, let problem): "cannot start \(program): \(problem)"
    case .noSandbox(let reason):
      "cells.isolation is 'require', and \(reason): install bubblewrap, or set it to 'auto'"
    case .cancelled: "cancelled"
    }
  }
}
