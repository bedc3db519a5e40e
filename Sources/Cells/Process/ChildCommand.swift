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
  /// What holds it back at first; its time begins when that lets it go.
  var gate: StartGate?
  /// Where its standard output says that it has more time.
  var phases: ChildPhases?
  /// The bytes of standard output after which it is ended.
  var outputBytes = 1 << 20
  /// The bytes of results on descriptor 3 after which it is ended; nil leaves that one closed.
  var resultBytes: Int?
  /// Who answers its requests on descriptor 3.
  var service: (any ChildService)?
  /// The limit of its address space in bytes; 0 for none.
  var memoryBytes = 0
  /// The limit of the memory of all that it starts, where a control group can be made; 0 for none.
  var groupMemoryBytes = 0
  /// The limit of the files that it writes in bytes; 0 for none.
  var fileBytes = 0
  /// The limit of its open descriptors; 0 for none.
  var openFiles = 0
  /// The limit of the processes that it starts, where a control group can be made; 0 for none.
  var processes = 0
  /// The limit of the processes that its user has, all together; 0 for none.
  var userProcesses = 0
  /// What it is confined to; nil for nothing.
  var confinement: Confinement?
  /// How many processes lie between it and the one that does the work, which is asked where it is
  /// when it takes too long; nil asks nobody.
  var links: Int? = 0
  /// Whether an exit status above 128 stands for a signal, as a sandbox and a shell report it.
  var wrapsSignals = false

  /// The time in seconds that all its parts may take.
  var allSeconds: Double { max(seconds, phases?.seconds.reduce(0, +) ?? 0) }
}
