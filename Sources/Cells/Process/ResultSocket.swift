#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Our end of the socket of a child's results: keeps them line by line, and answers requests.
struct ResultSocket: ~Copyable {
  /// The lines that are no requests, each with its line feed, and an unfinished one at the end.
  private(set) var results: [UInt8] = []
  /// Whether more came than the limit allows.
  private(set) var isOverfull = false
  /// Our end; -1 once the other end is closed.
  private(set) var descriptor: Int32
  private var line: [UInt8] = []
  /// What came behind a request that is being answered.
  private var unread: [UInt8] = []
  private var answers: [UInt8] = []
  private let limit: Int
  private let service: (any ChildService)?

  /// How long a request may be: a kept value is one.
  private static let requestBytes = 64 << 20

  /// Reads from a descriptor that does not block, and closes it in the end.
  init(_ descriptor: Int32, limit: Int, service: (any ChildService)?) {
    self.descriptor = descriptor
    self.limit = limit
    self.service = service
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Whether an answer waits for room.
  var hasAnswers: Bool { !answers.isEmpty }

  /// Takes what is there and sends the answers that fit: the next request waits until then, so that
  /// a child which never reads makes us hold one answer only.
  mutating func exchange() {
    var budget = 4 << 20
    send()
    while descriptor >= 0, !isOverfull, answers.isEmpty, budget > 0 {
      let count = readOnce()
      if count < 0 { break }
      budget -= count
      send()
    }
  }

  /// Ends an unfinished line: it can become nothing any more.
  mutating func finish() {
    results += line + unread
    (line, unread) = ([], [])
  }
}

extension ResultSocket {
  /// The number of bytes read, or -1 when none are there now.
  private mutating func readOnce() -> Int {
    if !unread.isEmpty {
      let part = unread
      unread = []
      take(part)
      return part.count
    }
    var part: [UInt8] = []
    let count = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1 << 16) { buffer in
      let count = recv(descriptor, buffer.baseAddress, buffer.count, 0)
      if count > 0 { part = Array(buffer[..<count]) }
      return count
    }
    if count < 0, errno == EINTR { return 0 }
    if count < 0, errno == EAGAIN || errno == EWOULDBLOCK { return -1 }
    if count <= 0 {
      close(descriptor)
      descriptor = -1
      return -1
    }
    take(part)
    return count
  }

  private mutating func take(_ part: [UInt8]) {
    var rest = part[...]
    while let end = rest.firstIndex(of: 0x0A) {
      line += rest[..<end]
      rest = rest[(end + 1)...]
      if let answer = service?.answer(line[...]) {
        answers += answer
      } else {
        results += line + [0x0A]
      }
      line.removeAll(keepingCapacity: true)
      if !answers.isEmpty {
        unread = Array(rest)
        return
      }
    }
    line += rest
    isOverfull = results.count > limit || line.count > Self.requestBytes
  }

  private mutating func send() {
    while descriptor >= 0, !answers.isEmpty {
      #if canImport(Darwin)
        let count = Darwin.send(descriptor, answers, answers.count, 0)
      #else
        let count = Glibc.send(descriptor, answers, answers.count, Int32(MSG_NOSIGNAL))
      #endif
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      answers.removeFirst(count)
    }
  }
}
