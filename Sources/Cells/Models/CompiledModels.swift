/// The shared code, compiled.
struct CompiledModels: Hashable, Sendable {
  /// The folder of the module.
  var folder: String
  /// The path of the object file.
  var object: String { folder + "/NoteModels.o" }
}
