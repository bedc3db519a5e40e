import NIOCore
import Testing

@testable import Preview

@Suite(.timeLimit(.minutes(2))) struct PreviewServerTests {
  @Test func servesPagesWithTheScript() async throws {
    try await withServer { _, client in
      let reply = try await client.reply("/")
      #expect(reply.status == 200)
      #expect(reply.headers["content-type"] == "text/html; charset=utf-8")
      #expect(reply.headers["cache-control"] == "no-store")
      #expect(reply.headers["x-content-type-options"] == "nosniff")
      #expect(reply.headers["cross-origin-resource-policy"] == "same-origin")
      #expect(!reply.headers.keys.contains { $0.hasPrefix("access-control") })
      #expect(reply.body.contains("<p>home</p><script src=\"/_notesite/reload.js\""))
      #expect(reply.body.hasSuffix("</script></body>"))
      #expect(try await client.reply("/rnn/").body.contains("<p>rnn</p>"))
      #expect(try await client.reply("/?a=/../b").status == 200)
    }
  }

  @Test func servesFilesAsTheyAre() async throws {
    let bytes = (0..<100_000).map { UInt8($0 % 95 + 32) }
    try await withServer(["/a.css": ServedFile(bytes: bytes, path: "a.css")]) { _, client in
      let reply = try await client.reply("/a.css")
      #expect(reply.headers["content-type"] == "text/css; charset=utf-8")
      #expect(Array(reply.body.utf8) == bytes)
      #expect(try await client.reply("/_notesite/reload.js").body == ReloadScript.source)
    }
  }

  @Test func servesThePageThatExplainsMessages() async throws {
    let text = "<p id=\"math-unknown-command\">"
    try await withServer(explanations: Array(text.utf8)) { _, client in
      let reply = try await client.reply("/_notesite/diagnostics.html")
      #expect(reply.status == 200 && reply.body == text)
      #expect(reply.headers["content-type"] == "text/html; charset=utf-8")
    }
    try await withServer { _, client async throws in
      #expect(try await client.reply("/_notesite/diagnostics.html").status == 404)
    }
  }

  @Test func headTellsTheLengthOnly() async throws {
    try await withServer { _, client in
      let get = try await client.reply("/")
      let head = try await client.reply("/", method: "HEAD")
      #expect(head.status == 200 && head.body.isEmpty)
      #expect(head.headers["content-length"] == String(get.body.utf8.count))
      #expect(try await client.reply("/_notesite/events", method: "HEAD").status == 200)
    }
  }

  @Test func foldersWithoutSlashRedirectRelatively() async throws {
    try await withServer(["/a/é:b/index.html": page("x")]) { _, client in
      let reply = try await client.reply("/a/%C3%A9:b?q=1")
      #expect(reply.status == 302)
      #expect(reply.headers["location"] == "./%C3%A9%3Ab/?q=1")
    }
  }

  @Test func whatIsNotThereIsNotFound() async throws {
    try await withServer { server, client in
      let reply = try await client.reply("/%3Cscript%3Ex")
      #expect(reply.status == 404)
      #expect(reply.body.contains("/&lt;script&gt;x"))
      #expect(reply.body.contains("reload.js"))
      await server.publish(["/404.html": page("gone")])
      let ours = try await client.reply("/x")
      #expect(ours.status == 404 && ours.body.contains("<p>gone</p>"))
      #expect(try await client.reply("/").status == 404)
    }
  }

  @Test(arguments: [
    "/../etc/passwd", "/%2e%2e/etc/passwd", "/a/%2E%2e/b", "/.git/config", "/a/.x", "/./a", "//a",
    "/a//b", "/%2F%2Fa", "/a%5Cb", "/a%00b", "/a%23b", "/%2", "/%zz", "/%ff", "http://localhost/",
    "/a%0D%0Ab", "/..", "/rnn/..%2f..%2fx",
  ])
  func harmfulTargetsAreRefused(target: String) async throws {
    try await withServer { _, client async throws in
      #expect(try await client.reply(target).status == 400)
    }
  }

  @Test func escapesAreDecodedOnce() async throws {
    try await withServer { _, client async throws in
      #expect(try await client.reply("/%252e%252e/a").status == 404)
      #expect(try await client.reply("/%72nn/").status == 200)
    }
  }

  @Test(arguments: [
    ("localhost", 200), ("localhost:8000", 200), ("LOCALHOST", 200), ("a.b.localhost:1", 200),
    ("127.0.0.1:80", 200), ("[::1]:8000", 200), ("notes.example", 200), ("evil.example", 403),
    ("localhost.evil.example", 403), ("evil@localhost", 403), ("localhost:80a", 403),
    (".localhost", 403), ("x/.localhost", 403), ("", 403), ("127.0.0.1.", 403), ("[::1", 403),
  ])
  func foreignHostsAreRefused(host: String, status: Int) async throws {
    try await withServer { _, client async throws in
      #expect(try await client.reply("/", host: host).status == status)
    }
  }

  @Test func requestsNeedExactlyOneHost() async throws {
    try await withServer { _, client in
      #expect(try await client.reply("/", headers: "Host: localhost\r\n").status == 403)
      let text = try await client.send("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")
      #expect(RawReply(text).status == 403)
    }
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])
  func onlyReadingIsAllowed(method: String) async throws {
    try await withServer { _, client in
      let reply = try await client.reply("/", method: method, headers: "Content-Length: 0\r\n")
      #expect(reply.status == 405)
      #expect(reply.headers["allow"] == "GET, HEAD")
      #expect(reply.headers["connection"] == "close")
    }
  }

  @Test func contentIsNotRead() async throws {
    try await withServer { _, client async throws in
      let post = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9000000\r\n\r\nabc"
      #expect(RawReply(try await client.send(post)).status == 405)
      let get =
        "GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"
      #expect(RawReply(try await client.send(get)).status == 400)
    }
  }

  @Test func rangesAreNotServed() async throws {
    try await withServer { _, client in
      let reply = try await client.reply("/", headers: "Range: bytes=0-1\r\n")
      #expect(reply.status == 200 && reply.body.contains("home"))
    }
  }

  @Test func aConnectionServesManyRequests() async throws {
    try await withServer { _, client in
      try await client.connected { conversation async throws in
        let request = "GET /rnn/ HTTP/1.1\r\nHost: localhost\r\n\r\n"
        try await conversation.send(request + request)
        for _ in 0..<2 {
          #expect(try await conversation.read(until: "</body>").contains("<p>rnn</p>"))
        }
        try await conversation.send(request)
        #expect(try await conversation.read(until: "</body>").contains("<p>rnn</p>"))
      }
    }
  }

  @Test func aTakenPortIsNamed() async throws {
    try await withServer { _, client in
      let again = PreviewServer(configuration: PreviewConfiguration(port: client.port))
      await #expect(throws: PreviewError.portTaken(host: "127.0.0.1", port: client.port)) {
        try await again.start()
      }
    }
    let wrong = PreviewServer(configuration: PreviewConfiguration(port: 70_000))
    await #expect(throws: PreviewError.self) { try await wrong.start() }
  }

  @Test func withoutAPortTheNextFreeOneIsTaken() async throws {
    let first = PreviewServer()
    let second = PreviewServer()
    let urls = [try await first.start(), try await second.start()]
    #expect(urls[0] != urls[1])
    #expect(urls.allSatisfy { $0.hasPrefix("http://127.0.0.1:80") })
    await first.stop()
    await second.stop()
  }

  @Test func aStoppedServerIsGone() async throws {
    let server = PreviewServer(configuration: PreviewConfiguration(port: 0))
    let url = try await server.start()
    await server.stop()
    await server.publish(["/index.html": page("late")])
    let port = Int(url.dropLast().split(separator: ":").last ?? "") ?? 0
    await #expect(throws: (any Error).self) { try await RawClient(port: port).reply("/") }
  }
}
