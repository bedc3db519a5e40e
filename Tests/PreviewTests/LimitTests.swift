import NIOCore
import Testing

@testable import Preview

@Suite(.timeLimit(.minutes(2))) struct LimitTests {
  @Test func longTargetsAreRefused() async throws {
    try await withServer { _, client async throws in
      let fits = "/" + String(repeating: "a", count: 8_191)
      #expect(try await client.reply(fits).status == 404)
      #expect(try await client.reply(fits + "a").status == 414)
    }
  }

  @Test func longHeadersAreRefused() async throws {
    try await withServer { _, client in
      let fits = String(repeating: "X-A: \(String(repeating: "a", count: 1_000))\r\n", count: 60)
      #expect(try await client.reply("/", headers: fits).status == 200)
      // The connection may be reset before the 400 has been read.
      let text = try await client.send("GET / HTTP/1.1\r\nHost: localhost\r\n" + fits + fits)
      #expect(["", "HTTP/1.1 400"].contains(text.prefix(12)))
      let target = "GET /" + String(repeating: "a", count: 200_000)
      #expect(["", "HTTP/1.1 400"].contains(try await client.send(target).prefix(12)))
    }
  }

  @Test func slowHeadsAreCutOff() async throws {
    var limits = PreviewLimits()
    limits.headTimeout = .milliseconds(200)
    try await withServer(limits: limits) { _, client in
      try await client.connected { conversation in
        let drip = "GET / HTTP/1.1\r\nHost: localhost\r\n"
        let outbound = conversation.outbound
        let dripping = Task {
          for byte in drip.utf8 + Array(repeating: UInt8(ascii: "a"), count: 4_000) {
            try await outbound.write(ByteBuffer(bytes: [byte]))
            try await Task.sleep(for: .milliseconds(20))
          }
        }
        #expect(await conversation.rest().isEmpty)
        dripping.cancel()
      }
      #expect(try await client.send("").isEmpty)
    }
  }

  @Test func restingConnectionsAreCutOff() async throws {
    var limits = PreviewLimits()
    limits.idleTimeout = .milliseconds(200)
    try await withServer(limits: limits) { _, client in
      let text = try await client.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
      #expect(RawReply(text).status == 200)
    }
  }

  @Test func connectionsAreCounted() async throws {
    var limits = PreviewLimits()
    limits.connections = 2
    try await withServer(limits: limits) { _, client in
      try await client.connected { first in
        try await first.send("GET /_notesite/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
        _ = try await first.read(until: "problems")
        try await client.connected { second in
          try await second.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
          _ = try await second.read(until: "</body>")
          #expect(try await client.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n").isEmpty)
        }
      }
      var status = 0
      for _ in 0..<200 where status != 200 {
        try await Task.sleep(for: .milliseconds(20))
        status = try await client.reply("/").status
      }
      #expect(status == 200, "a connection that has ended makes room")
    }
  }

  /// A refused request's content may be broken as well, at once or after the refusal.
  @Test(arguments: [
    "zz\r\n", "3\r\nabcdef\r\n", "ffffffffffffffffff\r\n", "0\r\n\r\nGARBAGE\r\n\r\n",
  ])
  func brokenContentIsSurvived(content: String) async throws {
    let heads = ["POST", "GET"].map {
      "\($0) / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
    }
    try await withServer { _, client in
      for head in heads {
        #expect(try await client.send(head + content).hasPrefix("HTTP/1.1 4"))
        try await client.connected { conversation in
          try await conversation.send(head)
          _ = try await conversation.read(until: "\r\n\r\n")
          try? await conversation.send(content)
          _ = await conversation.rest()
        }
      }
      #expect(try await client.reply("/").status == 200)
    }
  }

  @Test func requestsBehindAStreamAreNotAnswered() async throws {
    try await withServer { server, client in
      try await client.connected { conversation in
        let listen = "GET /_notesite/events HTTP/1.1\r\nHost: localhost\r\n\r\n"
        try await conversation.send(listen + listen + "GARBAGE\r\n\r\n")
        _ = try await conversation.read(until: "event: problems")
        await server.publish(["/index.html": page("new")])
        let news = try await conversation.read(until: "event: problems")
        #expect(news.contains("event: revision") && !news.contains("HTTP/1.1"))
      }
      #expect(try await client.reply("/").status == 200)
    }
  }

  @Test(arguments: [
    "\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "\u{16}\u{3}\u{1}\0", "é",
  ])
  func whatIsNotHTTPIsRefused(text: String) async throws {
    var limits = PreviewLimits()
    limits.headTimeout = .seconds(3)
    try await withServer(limits: limits) { _, client in
      let reply = try await client.send(text)
      #expect(reply.isEmpty || reply.hasPrefix("HTTP/1.1 4"))
      #expect(try await client.reply("/").status == 200)
    }
  }
}
