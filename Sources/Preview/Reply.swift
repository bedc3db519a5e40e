import NIOHTTP1

/// What the server answers to one request.
struct Reply: Hashable, Sendable {
  /// The status.
  var status: HTTPResponseStatus
  /// The media type of the content.
  var contentType: String
  /// The content; for HEAD only its length is told.
  var body: [UInt8]
  /// Headers besides those that every reply has.
  var extraHeaders: [String: String] = [:]

  /// A plain text of one line.
  static func text(_ status: HTTPResponseStatus, _ line: String) -> Reply {
    Reply(
      status: status, contentType: "text/plain; charset=utf-8", body: Array((line + "\n").utf8))
  }

  /// The headers, without those about the connection.
  var headers: HTTPHeaders {
    var headers = Self.commonHeaders
    headers.add(name: "Content-Type", value: contentType)
    headers.add(name: "Content-Length", value: String(body.count))
    for (name, value) in extraHeaders.sorted(by: { $0.key < $1.key }) {
      headers.add(name: name, value: value)
    }
    return headers
  }

  /// What every reply says: keep no copy, trust the media type, give it to no other site.
  static let commonHeaders: HTTPHeaders = [
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
  ]
}
