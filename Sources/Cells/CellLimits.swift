/// How much the cells of one page may use.
package struct CellLimits: Hashable, Sendable {
  /// The time in seconds that the program may take.
  package var seconds: Double = 60
  /// The bytes that it may print.
  package var outputBytes = 1 << 20
  /// The bytes of JSON that its figures may take.
  package var figureBytes = 16 << 20
  /// Its address space in bytes.
  package var memoryBytes = 4 << 30
  /// The size in bytes of a file that it writes.
  package var fileBytes = 16 << 20
  /// The time in seconds that compiling a page may take.
  package var compilerSeconds: Double = 120

  /// The usual limits.
  package init() {}
}
