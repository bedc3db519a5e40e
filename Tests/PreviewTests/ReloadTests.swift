import Testing

@testable import Preview

@Suite(.timeLimit(.minutes(2))) struct ReloadTests {
  private static let listen = "GET /_notesite/events HTTP/1.1\r\nHost: localhost:1\r\n\r\n"

  /// The text of the next event of a name.
  private static func next(_ name: String, _ conversation: inout Conversation) async throws
    -> String
  {
    _ = try await conversation.read(until: "event: \(name)\n")
    return try await conversation.read(until: "\n\n")
  }

  @Test func publishingTellsEveryOpenPage() async throws {
    try await withServer { server, client in
      try await client.connected { first in
        try await first.send(Self.listen)
        #expect(try await first.read(until: "\r\n\r\n").contains("text/event-stream"))
        let before = try await Self.next("revision", &first)
        try await client.connected { second in
          try await second.send(Self.listen)
          #expect(try await Self.next("revision", &second) == before)
          await server.publish(["/index.html": page("new")])
          #expect(try await Self.next("revision", &second) != before)
        }
        let after = try await Self.next("revision", &first)
        #expect(after != before)
        let body = try await client.reply("/").body
        let token = after.dropFirst("data: ".count).prefix { !$0.isNewline }
        #expect(body.contains("data-revision=\"\(token)\"") && body.contains("new"))
      }
    }
  }

  @Test func theSameSiteReloadsNothing() async throws {
    let site = ["/index.html": page("same")]
    try await withServer(site) { server, client in
      try await client.connected { conversation async throws in
        try await conversation.send(Self.listen)
        let before = try await Self.next("revision", &conversation)
        await server.publish(site, problems: "a.md:1:1: error: x <b>\r\n  hint")
        #expect(try await Self.next("revision", &conversation) == before)
        let problems = try await Self.next("problems", &conversation)
        #expect(problems == "data: a.md:1:1: error: x <b>\ndata: \ndata:   hint\n\n")
        await server.publish(problems: nil)
        #expect(try await Self.next("problems", &conversation) == "data: \n\n")
        #expect(try await client.reply("/").body.contains("same"))
      }
    }
  }

  @Test(arguments: [
    ("", 200), ("Origin: http://localhost\r\n", 200), ("Sec-Fetch-Site: same-origin\r\n", 200),
    ("Origin: http://evil.example\r\n", 403), ("Origin: https://localhost\r\n", 403),
    ("Origin: http://localhost:81\r\n", 403), ("Origin: null\r\n", 403),
    ("Sec-Fetch-Site: cross-site\r\n", 403),
  ])
  func foreignPagesMayNotListen(header: String, status: Int) async throws {
    try await withServer { _, client async throws in
      #expect(
        try await client.reply("/_notesite/events", method: "HEAD", headers: header).status
          == status)
    }
  }

  @Test func pagesAreNeverHalfOld() async throws {
    try await withServer { server, client in
      async let publishing: Void = {
        for round in 0..<60 {
          await server.publish(["/a": page("\(round)"), "/index.html": page("\(round)")])
        }
      }()
      async let alsoPublishing: Void = {
        for round in 60..<120 { await server.publish(["/index.html": page("\(round)")]) }
      }()
      for _ in 0..<40 {
        let reply = try await client.reply("/")
        #expect(reply.status == 200)
        #expect(reply.headers["content-length"] == String(reply.body.utf8.count))
      }
      _ = await (publishing, alsoPublishing)
    }
  }

  @Test func streamsShowThatTheServerLives() async throws {
    var limits = PreviewLimits()
    limits.heartbeat = .milliseconds(50)
    try await withServer(limits: limits) { _, client in
      try await client.connected { conversation async throws in
        try await conversation.send(Self.listen)
        _ = try await Self.next("problems", &conversation)
        #expect(try await conversation.read(until: ":\n\n").hasSuffix(":\n\n"))
      }
    }
  }
}
