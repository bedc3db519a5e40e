import Foundation

/// What cells are compiled with, or why there is nothing to compile them with: a site whose results
/// are all in a cache needs neither.
package struct CellTools: Sendable {
  private let found: Result<Pair, CellMachineError>

  private struct Pair {
    var toolchain: SwiftToolchain
    var library: NoteKitLibrary
  }

  /// A compiler and a library.
  package init(toolchain: SwiftToolchain, library: NoteKitLibrary) {
    found = .success(Pair(toolchain: toolchain, library: library))
  }

  /// What the closures find.
  package init(
    toolchain: () throws(CellMachineError) -> SwiftToolchain,
    library: () throws(CellMachineError) -> NoteKitLibrary
  ) {
    found = Result { () throws(CellMachineError) in
      Pair(toolchain: try toolchain(), library: try library())
    }
  }

  /// Both; fails with what is missing.
  func get() throws(CellMachineError) -> (toolchain: SwiftToolchain, library: NoteKitLibrary) {
    let pair = try found.get()
    return (pair.toolchain, pair.library)
  }

  /// What changes when the compiler or the library does; nil if one is missing.
  var identities: (compiler: String, library: String)? {
    guard case .success(let pair) = found else { return nil }
    return (pair.toolchain.identity, pair.library.identity)
  }

  /// A compiler of programs; fails with what is missing.
  ///
  /// Its cache of modules lies in the folder for work. Compiled modules name the place where they
  /// lie, so a folder that was moved or copied gets another cache, as does another compiler.
  func compiler(limits: CellLimits, scratch: String) throws(CellMachineError) -> CellCompiler {
    let pair = try found.get()
    let folder = URL(fileURLWithPath: scratch).path
    let name = SHA256.hash(Array("\(pair.toolchain.identity) \(folder)".utf8)).prefix(16)
    return CellCompiler(
      toolchain: pair.toolchain, library: pair.library, limits: limits,
      moduleCache: "\(folder)/modules-\(name)")
  }
}
