import Foundation

/// The commands that make an executable of a page's object.
///
/// The linker is asked directly and with few libraries first: the C compiler's driver takes as long
/// as the linker does, and so does reading the libraries that most cells never use. What that way
/// cannot link, the driver links with all of them, and what it says is what the author sees.
struct CellLinker: Sendable {
  let toolchain: SwiftToolchain
  let library: NoteKitLibrary
  /// The object files.
  let objects: [String]
  /// The executable that is made.
  let executable: String
  /// Whether the code imports more than every cell has.
  let importsMore: Bool

  /// A program and its arguments.
  typealias Command = (program: String, arguments: [String])

  /// What works on the systems whose start files lie in a known place; nil elsewhere.
  func directCommand(startFiles: [String] = Self.startFileFolders) -> Command? {
    #if os(Linux)
      let names = ["Scrt1.o", "crti.o", "crtn.o"]
      let folder = startFiles.first { folder in
        names.allSatisfy { FileManager.default.fileExists(atPath: folder + "/" + $0) }
      }
      let program = toolchain.root + "/bin/ld.lld"
      guard let folder, FileManager.default.isExecutableFile(atPath: program) else { return nil }
      let start = names.map { folder + "/" + $0 }
      var arguments = ["-m", Self.machine, "-pie", "-dynamic-linker", Self.loader]
      arguments += ["--hash-style=gnu", "--eh-frame-hdr", "--threads=1", "-o", executable]
      arguments += [start[0], start[1]] + inputs + ["-L", folder, "--as-needed"]
      arguments += libraries(all: importsMore) + ["-lc", start[2]]
      arguments += ["-rpath", toolchain.runtime, "-rpath", library.folder]
      return (program, arguments)
    #else
      return nil
    #endif
  }

  /// What works everywhere, with all libraries.
  var wholeCommand: Command {
    var arguments = ["-fuse-ld=lld", "-pie", "-o", executable] + inputs + ["-Wl,--as-needed"]
    arguments += libraries(all: true)
    arguments += ["-Wl,-rpath," + toolchain.runtime, "-Wl,-rpath," + library.folder]
    return (toolchain.root + "/bin/clang", arguments)
  }
}

extension CellLinker {
  private var inputs: [String] {
    let startFile = "\(toolchain.runtime)/\(Self.architecture)/swiftrt.o"
    return objects + [startFile, "-L", library.folder, "-lNoteKit", "-L", toolchain.runtime]
  }

  private func libraries(all: Bool) -> [String] {
    let names = Self.usualLibraries + (all ? Self.otherLibraries : []) + ["m"]
    return names.map { "-l" + $0 }
  }

  /// What code uses that imports nothing; `--as-needed` leaves out what it does not.
  private static let usualLibraries = [
    "swiftSwiftOnoneSupport", "swiftCore", "swift_Concurrency", "swift_StringProcessing",
  ]

  /// What else a cell can import without a package.
  private static let otherLibraries = [
    "swift_RegexParser", "swift_Differentiation", "swiftSynchronization", "swiftObservation",
    "swiftGlibc", "Foundation", "FoundationEssentials", "FoundationInternationalization",
    "dispatch", "swiftDispatch", "BlocksRuntime",
  ]

  #if arch(arm64)
    private static let architecture = "aarch64"
    private static let machine = "aarch64linux"
    private static let loader = "/lib/ld-linux-aarch64.so.1"
  #else
    private static let architecture = "x86_64"
    private static let machine = "elf_x86_64"
    private static let loader = "/lib64/ld-linux-x86-64.so.2"
  #endif

  /// Where the C library's start files are on Debian and its kin, and on the others.
  static let startFileFolders = ["/usr/lib/\(architecture)-linux-gnu", "/usr/lib64", "/usr/lib"]
}
