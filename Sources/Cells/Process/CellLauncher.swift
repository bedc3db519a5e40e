/// Decides how the program of a page's cells is started: the one place for its isolation.
///
/// Now: an empty folder, an environment without anything of ours, limits, a session of its own.
/// A sandbox goes around `program` and `arguments` here.
struct CellLauncher: Sendable {
  let limits: CellLimits

  /// The command that runs an executable in an empty folder; its marks begin with the word.
  func command(executable: String, folder: String, word: String) -> ChildCommand {
    ChildCommand(
      program: executable, arguments: [],
      environment: [
        "PATH": "/usr/bin:/bin", "HOME": folder, "TMPDIR": folder, "TZ": "UTC", "LANG": "C.UTF-8",
        "SWIFT_DETERMINISTIC_HASHING": "1",
        "SWIFT_BACKTRACE":
          "enable=yes,color=no,interactive=no,registers=none,images=none,threads=crashed,limit=64",
        "NOTESITE_CHANNEL": "3:\(word)",
      ],
      directory: folder, seconds: limits.seconds,
      outputBytes: limits.outputBytes, resultBytes: limits.figureBytes,
      memoryBytes: limits.memoryBytes, fileBytes: limits.fileBytes, openFiles: 64)
  }
}
