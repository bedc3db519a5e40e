/// The files and folders that the kernel lets a program use, by Landlock; it then has no network
/// either, and cannot leave its group of processes.
struct Confinement: Sendable {
  /// What it may read and execute.
  var readable: [String]
  /// What it may also write.
  var writable: [String]
}
