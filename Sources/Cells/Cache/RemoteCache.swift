import Foundation
import Synchronization

/// A cache that several machines share, reached by plain HTTP GET and PUT.
///
/// `ADDRESS/ac/KEY` holds the SHA-256 of an entry's content and `ADDRESS/cas/SHA-256` the content,
/// as bazel-remote and its kin lay it out, so any server that stores files will do. What does not
/// have its hash does not count. A server that fails is not asked again in the same build.
package final class RemoteCache: Sendable {
  private let address: String
  private let isReadOnly: Bool
  private let curl: String?
  private let trouble = Mutex<String?>(nil)

  private static let seconds = 30.0
  private static let largestEntry = 64 << 20

  /// The cache at an address that begins with `http://` or `https://`.
  package init(address: String, isReadOnly: Bool) {
    self.address = address.hasSuffix("/") ? String(address.dropLast()) : address
    self.isReadOnly = isReadOnly
    curl = ["/usr/bin/curl", "/usr/local/bin/curl", "/bin/curl"]
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// What went wrong first, in words; nil if nothing did.
  package var problem: String? { trouble.withLock { $0 } }

  /// The content stored under a key; nil if there is none, or no answer.
  func body(for key: String) async -> [UInt8]? {
    guard let answer = await get("ac/" + key) else { return nil }
    let hash = String(decoding: answer.prefix(64), as: UTF8.self)
    guard hash.utf8.count == 64, hash.utf8.allSatisfy({ 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 }),
      let body = await get("cas/" + hash), SHA256.hash(body) == hash
    else { return nil }
    return body
  }

  /// Stores a content under a key, the content first, so that no key ever leads nowhere.
  func store(_ body: [UInt8], for key: String, scratch: String) async {
    guard !isReadOnly else { return }
    let hash = SHA256.hash(body)
    guard await put(body, "cas/" + hash, scratch) else { return }
    _ = await put(Array((hash + "\n").utf8), "ac/" + key, scratch)
  }
}

extension RemoteCache {
  /// Asks for a file; nil if the server has none.
  private func get(_ path: String) async -> [UInt8]? {
    let outcome = await run(["--max-filesize", "\(Self.largestEntry)", "\(address)/\(path)"])
    return outcome?.ending == .exit(0) ? outcome?.output : nil
  }

  private func put(_ body: [UInt8], _ path: String, _ scratch: String) async -> Bool {
    guard let folder = try? ScratchFolder(in: scratch) else { return false }
    let file = folder.path + "/body"
    guard FileManager.default.createFile(atPath: file, contents: Data(body)) else { return false }
    return await run(["--upload-file", file, "\(address)/\(path)"])?.ending == .exit(0)
  }

  /// Runs curl, which knows proxies and certificates; nil once the server has failed.
  private func run(_ arguments: [String]) async -> ChildOutcome? {
    guard problem == nil else { return nil }
    guard let curl else {
      note("curl is not installed")
      return nil
    }
    let ours = ProcessInfo.processInfo.environment
    let handed = ours.filter { $0.key.lowercased().hasSuffix("_proxy") || $0.key == "HOME" }
    let command = ChildCommand(
      program: curl,
      arguments: [
        "--silent", "--show-error", "--fail", "--proto", "=http,https", "--connect-timeout", "5",
        "--max-time", "\(Int(Self.seconds))", "--globoff",
      ] + arguments,
      environment: handed, directory: "/", seconds: Self.seconds + 5,
      outputBytes: Self.largestEntry, links: nil)
    guard let outcome = try? await ChildProcess.run(command) else { return nil }
    // 22 is an answer, such as 404: the server is there.
    if outcome.ending != .exit(0), outcome.ending != .exit(22) || isRefusal(outcome) {
      note(outcome.errors.split(separator: "\n").first.map(String.init) ?? "it does not answer")
    }
    return outcome
  }

  /// Whether the server answered with anything but that there is no such file.
  private func isRefusal(_ outcome: ChildOutcome) -> Bool {
    !outcome.errors.contains("404") && !outcome.errors.contains("410")
  }

  private func note(_ text: String) {
    trouble.withLock { $0 = $0 ?? text }
  }
}
