import Foundation
import Synchronization

/// Answers what a page's program asks the build for while it runs: files of the page's folder, and
/// values that `keep` stored in an earlier run.
final class CellService: ChildService {
  private struct State {
    var observed: Set<ObservedFile> = []
    /// How often the call on each line was made.
    var keepCounts: [Int: Int] = [:]
    /// The calls that compute their values now.
    var pending: [Int: Pending] = [:]
  }

  private struct Pending {
    var key: String
    /// The files that had been read before.
    var before: Set<ObservedFile>
  }

  private let inputs: InputFolder
  private let cache: CellCache?
  /// What the value of `keep` on a line of the page's file depends on.
  private let keepKeys: [Int: String]
  private let state = Mutex(State())

  /// How many files a page may read.
  private static let mostFiles = 10_000

  /// A service for one run.
  init(inputs: InputFolder, cache: CellCache?, keepKeys: [Int: String]) {
    self.inputs = inputs
    self.cache = cache
    self.keepKeys = keepKeys
  }

  /// The files that were asked for, each once, sorted.
  var observed: [ObservedFile] {
    state.withLock { Self.sorted($0.observed) }
  }

  /// The answer: `ok LENGTH` and so many bytes, or `no`.
  func answer(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    let name = String(decoding: line.prefix { $0 != 0x20 }, as: UTF8.self)
    let rest = line.dropFirst(name.utf8.count + 1)
    switch name {
    case "read": return Self.reply(read(String(decoding: rest, as: UTF8.self)))
    case "kept": return Self.reply(kept(String(decoding: rest, as: UTF8.self)))
    case "keep":
      let site = rest.prefix { $0 != 0x20 }
      keep(String(decoding: site, as: UTF8.self), Array(rest[site.endIndex...].dropFirst()))
      return Self.reply([])
    default: return nil
    }
  }
}

extension CellService {
  private static func reply(_ bytes: [UInt8]?) -> [UInt8] {
    guard let bytes else { return Array("no 0\n".utf8) }
    return Array("ok \(bytes.count)\n".utf8) + bytes
  }

  private func read(_ path: String) -> [UInt8]? {
    let bytes = inputs.bytes(path)
    let file = ObservedFile(path: path, hash: bytes.map { SHA256.hash($0) } ?? "")
    let isNoted = state.withLock { state in
      if state.observed.count >= Self.mostFiles { return false }
      state.observed.insert(file)
      return true
    }
    return isNoted ? bytes : nil
  }

  private static func sorted(_ files: Set<ObservedFile>) -> [ObservedFile] {
    files.sorted { ($0.path, $0.hash) < ($1.path, $1.hash) }
  }

  private func kept(_ site: String) -> [UInt8]? {
    guard let line = Int(site), let base = keepKeys[line] else { return nil }
    let key = state.withLock { state in
      state.keepCounts[line, default: 0] += 1
      let files = Self.sorted(state.observed).map { "\($0.path) \($0.hash)" }
        .joined(separator: "\n")
      let text = "keep \(base) \(state.keepCounts[line, default: 0])\n\(files)"
      let key = SHA256.hash(Array(text.utf8))
      state.pending[line] = Pending(key: key, before: state.observed)
      return key
    }
    guard case .found(let body) = cache?.body(for: key),
      let value = try? CellCoding.decoder.decode(KeptValue.self, from: Data(body)),
      value.files.allSatisfy({ inputs.observe($0.path) == $0 })
    else { return nil }
    state.withLock { $0.observed.formUnion(value.files) }
    return Array(value.json.utf8)
  }

  private func keep(_ site: String, _ json: [UInt8]) {
    guard let line = Int(site) else { return }
    let found = state.withLock { state -> (String, KeptValue)? in
      guard let pending = state.pending.removeValue(forKey: line) else { return nil }
      let files = Self.sorted(state.observed.subtracting(pending.before))
      let value = KeptValue(files: files, json: String(decoding: json, as: UTF8.self))
      return (pending.key, value)
    }
    guard let (key, value) = found, let body = try? CellCoding.encoder.encode(value) else { return }
    cache?.store(Array(body), for: key)
  }
}

/// What `keep` stores: a value as JSON, and the files that were read to compute it.
private struct KeptValue: Codable {
  var files: [ObservedFile]
  var json: String
}
