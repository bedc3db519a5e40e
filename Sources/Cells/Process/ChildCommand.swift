/// A program to start, with all that it gets to see.
struct ChildCommand: Sendable {
  /// The absolute path of the program.
  var program: String
  /// Its arguments, without its own name.
  var arguments: [String]
  /// Its whole environment.
  var environment: [String: String]
  /// Its working directory.
  var directory: String
  /// The time in seconds after which it is ended.
  var seconds: Double
  /// The bytes of standard output after which it is ended.
  var outputBytes = 1 << 20
  /// The bytes on descriptor 3 after which it is ended; nil leaves that descriptor closed.
  var resultBytes: Int?
  /// The limit of its address space in bytes; 0 for none.
  var memoryBytes = 0
  /// The limit of the files that it writes in bytes; 0 for none.
  var fileBytes = 0
  /// The limit of its open descriptors; 0 for none.
  var openFiles = 0
}
