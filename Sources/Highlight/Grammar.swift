/// A language as data: its names, and the modes that its text can be in.
///
/// Scanning starts in the first mode. A rule may enter another mode (a string, a comment) and come
/// back, so what nests in the language nests here, and nothing is ever read twice.
struct Grammar: Sendable {
  /// What an author may write behind a fence, in lower case.
  let names: [String]
  /// The modes; rules know them by their index.
  let modes: [Mode]

  private let indexes: [String: Int]

  /// A language; every mode that a rule names must be among the modes.
  init(_ names: [String], modes: [Mode]) {
    self.names = names
    self.modes = modes
    indexes = Dictionary(modes.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { $1 })
    precondition(indexes.count == modes.count, "two modes of \(names[0]) have one name")
    for rule in modes.flatMap(\.rules) {
      if case .enter(let name) = rule.action {
        precondition(indexes[name] != nil, "\(names[0]) has no mode \(name)")
      }
    }
  }

  /// The index of a mode.
  func index(of mode: String) -> Int { indexes[mode, default: 0] }
}
