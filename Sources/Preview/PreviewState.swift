import NIOCore
import NIOHTTP1

/// What the connections share: the published site, and the pages that wait for news.
///
/// Belongs to one event loop and is touched on no other, so it needs no lock.
final class PreviewState {
  private let responder: Responder
  private let limits: PreviewLimits
  private let run = String(UInt64.random(in: 0...(.max)), radix: 36)

  private var routes = RouteTable()
  private var problems = ""
  private var publications = 0
  private var connections: [ObjectIdentifier: any Channel] = [:]
  private var streams: [ObjectIdentifier: any Channel] = [:]

  /// An empty site.
  init(responder: Responder, limits: PreviewLimits) {
    self.responder = responder
    self.limits = limits
  }

  /// The name of what is published now; a page that shows another one reloads.
  var revision: String { "\(run)-\(publications)" }

  /// The answer to a request.
  func answer(to head: HTTPRequestHead) -> Responder.Answer {
    responder.answer(to: head, routes: routes, revision: revision)
  }

  /// Replaces the site if it differs, and tells the open pages; nil keeps it.
  func publish(_ routes: RouteTable?, problems: String?) {
    if let routes, routes != self.routes {
      self.routes = routes
      publications += 1
    }
    self.problems = problems ?? ""
    broadcast(news)
  }
}

extension PreviewState {
  /// Counts a connection in, or not if there are too many.
  func admit(_ channel: any Channel) -> Bool {
    guard connections.count < limits.connections else { return false }
    connections[ObjectIdentifier(channel)] = channel
    return true
  }

  /// Forgets a connection that has ended.
  func dismiss(_ channel: any Channel) { connections[ObjectIdentifier(channel)] = nil }

  /// Ends every connection.
  func closeAll() {
    for channel in connections.values { channel.close(promise: nil) }
  }

  /// Tells a page the news, now and from now on.
  func openStream(_ channel: any Channel) {
    streams[ObjectIdentifier(channel)] = channel
    send(news, to: channel)
  }

  /// Forgets a page that has gone.
  func endStream(_ channel: any Channel) { streams[ObjectIdentifier(channel)] = nil }

  /// Shows every page that the server lives, which also finds those that have gone.
  func sendHeartbeat() { broadcast(ServerSentEvent.heartbeat) }
}

extension PreviewState {
  private var news: String {
    ServerSentEvent(name: "revision", data: revision).text
      + ServerSentEvent(name: "problems", data: problems).text
  }

  private func broadcast(_ text: String) {
    for channel in streams.values { send(text, to: channel) }
  }

  /// Sends to a page; one that does not read what it is sent is cut off.
  private func send(_ text: String, to channel: any Channel) {
    guard channel.isWritable else { return channel.close(promise: nil) }
    let part = HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(string: text)))
    channel.writeAndFlush(part, promise: nil)
  }
}
