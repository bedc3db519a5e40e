#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Computes a value once and takes it from the cache until something that it can depend on changes:
/// the code of the page up to here, the shared code, the files read so far, the seed.
///
/// ```swift
/// let losses = keep { train(network, on: digits, epochs: 20) }
/// Plot { Line(losses) }      // edit this as often as you like
/// ```
///
/// What the closure prints or shows is left out, and what it does to variables happens only when
/// it runs; return all that is needed later. In a function or a closure `keep` depends on the whole
/// page.
public func keep<Value: Codable>(
  line: Int = #line, _ compute: () throws -> Value
) rethrows -> Value {
  let random = SharedGenerator.state
  defer { SharedGenerator.seed(Int(truncatingIfNeeded: random &+ 1)) }
  if let bytes = channel.request("kept \(line)"),
    let value = try? Channel.decoder.decode([Value].self, from: Data(bytes)).first
  {
    return value
  }
  let value = try muted(compute)
  // What is returned is always what was stored, so that a first run and a later one agree.
  guard let data = try? Channel.encoder.encode([value]),
    let stored = try? Channel.decoder.decode([Value].self, from: data).first
  else { return value }
  _ = channel.request("keep \(line)", Array(data))
  return stored
}

/// Runs a closure whose output counts for nothing.
private func muted<Value>(_ compute: () throws -> Value) rethrows -> Value {
  channel.mark("mute")
  defer { channel.mark("unmute") }
  return try compute()
}
