import NIOCore
import NIOPosix

@testable import Preview

/// What came back on a connection that sent some bytes as they are.
struct RawClient {
  var port: Int

  /// A connection, while `body` talks on it.
  func connected<Result: Sendable>(
    _ body: @Sendable (inout Conversation) async throws -> Result
  ) async throws -> Result {
    let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .connect(host: "127.0.0.1", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
        }
      }
    return try await channel.executeThenClose { inbound, outbound in
      var conversation = Conversation(inbound: inbound.makeAsyncIterator(), outbound: outbound)
      return try await body(&conversation)
    }
  }

  /// Everything that the server says to a text until it hangs up.
  func send(_ text: String) async throws -> String {
    try await connected { conversation in
      try? await conversation.send(text)
      return await conversation.rest()
    }
  }

  /// The whole reply to a request that ends its connection.
  func reply(
    _ target: String, method: String = "GET", host: String = "localhost", headers: String = ""
  ) async throws -> RawReply {
    let text = try await send(
      "\(method) \(target) HTTP/1.1\r\nHost: \(host)\r\n\(headers)Connection: close\r\n\r\n")
    return RawReply(text)
  }
}

/// The two directions of one connection.
struct Conversation {
  var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
  var outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
  var received = ""

  /// Sends a text as it is.
  func send(_ text: String) async throws { try await outbound.write(ByteBuffer(string: text)) }

  /// Reads until a text has come, and returns all up to and with it; the rest is kept.
  mutating func read(until end: String) async throws -> String {
    while true {
      if let found = received.firstRange(of: end) {
        let text = String(received[..<found.upperBound])
        received.removeSubrange(..<found.upperBound)
        return text
      }
      guard let buffer = try await inbound.next() else { return received }
      received += String(buffer: buffer)
    }
  }

  /// Reads until the other side hangs up, politely or not.
  mutating func rest() async -> String {
    while let buffer = try? await inbound.next() { received += String(buffer: buffer) }
    return received
  }
}

/// A reply, taken apart.
struct RawReply {
  var status: Int
  var headers: [String: String] = [:]
  var body: String

  init(_ text: String) {
    let end = text.firstRange(of: "\r\n\r\n")
    let head = text[..<(end?.lowerBound ?? text.endIndex)].split(separator: "\r\n")
    status = head.first.flatMap { Int($0.split(separator: " ").dropFirst().first ?? "") } ?? 0
    body = String(text[(end?.upperBound ?? text.endIndex)...])
    for line in head.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      headers[line[..<colon].lowercased()] = String(line[line.index(colon, offsetBy: 2)...])
    }
  }
}

/// A page of a few words.
func page(_ words: String) -> ServedFile {
  ServedFile(bytes: Array("<!doctype html><body><p>\(words)</p></body>".utf8), path: "a.html")
}

/// Runs a server with a small site at a port of the system's choice.
func withServer(
  _ routes: [String: ServedFile] = ["/index.html": page("home"), "/rnn/index.html": page("rnn")],
  limits: PreviewLimits = PreviewLimits(), explanations: [UInt8]? = nil,
  _ body: (PreviewServer, RawClient) async throws -> Void
) async throws {
  let configuration = PreviewConfiguration(port: 0, allowedHosts: ["notes.example"])
  let server = PreviewServer(
    configuration: configuration, limits: limits, explanations: explanations)
  let url = try await server.start()
  await server.publish(routes)
  let port = Int(url.dropLast().split(separator: ":").last ?? "") ?? 0
  do {
    try await body(server, RawClient(port: port))
  } catch {
    await server.stop()
    throw error
  }
  await server.stop()
}
