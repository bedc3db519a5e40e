/// How much the cells of one page may use.
package struct CellLimits: Hashable, Sendable {
  /// The time in seconds that a cell may take that says nothing else.
  package var seconds: Double = 60
  /// The same for each part of a page's program.
  var cellSeconds: [Double] = []
  /// The processes that a page's program may have at once, threads included.
  package var processes = 128
  /// The bytes that it may print.
  package var outputBytes = 1 << 20
  /// The bytes of JSON that the values that it shows may take.
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
