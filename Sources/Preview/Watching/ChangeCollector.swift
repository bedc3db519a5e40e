/// Hands batches on when they are due.
actor ChangeCollector {
  private let continuation: AsyncStream<FolderChange>.Continuation
  private var batcher = ChangeBatcher()
  private var delivery: Task<Void, Never>?

  /// A collector that hands its batches to a stream.
  init(_ continuation: AsyncStream<FolderChange>.Continuation) {
    self.continuation = continuation
  }

  /// Notes what has just happened.
  func add(_ events: [WatchEvent]) {
    let now = ContinuousClock.now
    for event in events { batcher.add(event, at: now) }
    guard delivery == nil, batcher.deadline != nil else { return }
    delivery = Task { await deliver() }
  }

  private func deliver() async {
    while let deadline = batcher.deadline, !Task.isCancelled {
      try? await Task.sleep(until: deadline, clock: .continuous)
      if let change = batcher.take(at: .now) { continuation.yield(change) }
    }
    delivery = nil
  }
}
