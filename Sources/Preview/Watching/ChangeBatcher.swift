/// Gathers events until things are quiet, so that saving once means building once.
///
/// A batch is due when nothing has happened for `quiet`, and for `absence` since something
/// vanished, but at the latest `ceiling` after its first event. What has vanished for less than
/// `absence` by then waits for the next batch: an editor may be about to put it back.
struct ChangeBatcher {
  /// Points in time, which only the caller reads from a clock.
  typealias Instant = ContinuousClock.Instant

  private let quiet = Duration.milliseconds(30)
  private let absence = Duration.milliseconds(100)
  private let ceiling = Duration.milliseconds(300)

  private var changed: Set<String> = []
  private var vanished: [String: Instant] = [:]
  private var isIncomplete = false
  private var first: Instant?
  private var last: Instant?

  /// When to take the batch, or nil while there is none.
  var deadline: Instant? {
    guard let first, let last else { return nil }
    let newestAbsence = vanished.values.max().map { $0 + absence }
    return min(max(last + quiet, newestAbsence ?? last), first + ceiling)
  }

  /// Notes an event.
  mutating func add(_ event: WatchEvent, at now: Instant) {
    first = first ?? now
    last = now
    switch event {
    case .changed(let path):
      vanished[path] = nil
      changed.insert(path)
    case .vanished(let path):
      changed.remove(path)
      vanished[path] = now
    case .overflowed:
      isIncomplete = true
    }
  }

  /// The batch, if it is due and holds anything.
  mutating func take(at now: Instant) -> FolderChange? {
    guard let deadline, now >= deadline else { return nil }
    let gone = vanished.filter { $0.value + absence <= now }
    let paths = changed.union(gone.keys)
    let change = FolderChange(paths: paths.sortedByBytes(), isIncomplete: isIncomplete)
    changed = []
    vanished = vanished.filter { gone[$0.key] == nil }
    isIncomplete = false
    first = vanished.values.min()
    last = vanished.values.max()
    return change.paths.isEmpty && !change.isIncomplete ? nil : change
  }
}

extension Sequence<String> {
  /// Sorted the same on every machine.
  func sortedByBytes() -> [String] {
    sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
