import HTML
import NIOHTTP1

/// Decides what to answer: a pure function of the request and the published site.
struct Responder: Sendable {
  /// What becomes of a request.
  enum Answer: Hashable, Sendable {
    /// A reply on a connection that stays open.
    case reply(Reply)
    /// The stream of events, which stays open.
    case events
    /// The reply, then the end of the connection.
    case refusal(Reply)
  }

  /// The names that the server answers to.
  var hosts: HostPolicy
  /// Bytes of a request's target.
  var targetBytes: Int
  /// The page that explains messages.
  var explanations: [UInt8]?

  /// The answer to a request's head.
  func answer(to head: HTTPRequestHead, routes: RouteTable, revision: String) -> Answer {
    if let reply = refusal(of: head) { return .refusal(reply) }
    guard head.uri.utf8.count <= targetBytes else {
      return .refusal(.text(.uriTooLong, "The address is too long."))
    }
    guard let target = RequestTarget(head.uri) else {
      return .reply(.text(.badRequest, "The address is not well formed."))
    }
    switch target.path {
    case ReservedPath.events: return eventsAnswer(to: head)
    case ReservedPath.script: return .reply(scriptReply)
    case ReservedPath.explanations where explanations != nil: return .reply(explanationsReply)
    default: return .reply(reply(to: target, routes: routes, revision: revision))
    }
  }
}

extension Responder {
  private func refusal(of head: HTTPRequestHead) -> Reply? {
    let names = head.headers["host"]
    guard names.count == 1, let host = names.first, hosts.allows(host) else {
      return .text(.forbidden, "This server does not answer to that name.")
    }
    guard head.method == .GET || head.method == .HEAD else {
      var reply = Reply.text(.methodNotAllowed, "Only GET and HEAD are allowed.")
      reply.extraHeaders["Allow"] = "GET, HEAD"
      return reply
    }
    let hasBody =
      head.headers.contains(name: "transfer-encoding")
      || head.headers["content-length"].contains { $0 != "0" }
    return hasBody ? .text(.badRequest, "A request has no content here.") : nil
  }

  private func eventsAnswer(to head: HTTPRequestHead) -> Answer {
    let ours = "http://" + (head.headers.first(name: "host") ?? "").lowercased()
    let isForeign =
      head.headers["origin"].contains { $0.lowercased() != ours }
      || head.headers["sec-fetch-site"].contains { $0 != "same-origin" && $0 != "none" }
    if isForeign { return .refusal(.text(.forbidden, "Only pages of this site may listen.")) }
    return head.method == .HEAD ? .reply(.text(.ok, "")) : .events
  }

  private var scriptReply: Reply {
    Reply(
      status: .ok, contentType: MediaType.of("reload.js"), body: Array(ReloadScript.source.utf8))
  }

  private var explanationsReply: Reply {
    Reply(status: .ok, contentType: MediaType.of("a.html"), body: explanations ?? [])
  }

  private func reply(to target: RequestTarget, routes: RouteTable, revision: String) -> Reply {
    switch routes.destination(of: target.path) {
    case .file(let file):
      return reply(.ok, file, revision: revision)
    case .needsSlash:
      var reply = Reply.text(.found, "The page lies at \(target.withSlash)")
      reply.extraHeaders["Location"] = target.withSlash
      return reply
    case .nothing:
      let page = routes.notFoundPage ?? Self.notFoundPage(for: target.path)
      return reply(.notFound, page, revision: revision)
    }
  }

  private func reply(_ status: HTTPResponseStatus, _ file: ServedFile, revision: String) -> Reply {
    let body = file.isPage ? PageInjection.inject(into: file.bytes, revision: revision) : file.bytes
    return Reply(status: status, contentType: file.contentType, body: body)
  }

  private static func notFoundPage(for path: String) -> ServedFile {
    var writer = HTMLWriter()
    writer.markup("<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\">")
    writer.markup("<title>Not found</title><body><h1>Not found</h1><p>There is no page at <code>")
    writer.text(path)
    writer.markup("</code>.</p></body></html>\n")
    return ServedFile(bytes: writer.bytes, path: "404.html")
  }
}
