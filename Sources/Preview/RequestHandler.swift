import NIOCore
import NIOHTTP1

/// Answers the requests of one connection from the preview's state.
///
/// Runs on the event loop that the state belongs to, so a request sees one published site whole.
final class RequestHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let state: PreviewState
  private let deadlines: ConnectionDeadlines
  private var head: HTTPRequestHead?
  private var isClosing = false

  /// A handler for one connection.
  init(state: PreviewState, deadlines: ConnectionDeadlines) {
    self.state = state
    self.deadlines = deadlines
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isClosing else { return }
    switch unwrapInboundIn(data) {
    case .head(let head): receive(head, context)
    case .body: break
    case .end: answer(context)
    }
  }

  func channelInactive(context: ChannelHandlerContext) {
    state.endStream(context.channel)
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}

extension RequestHandler {
  private func receive(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
    deadlines.headArrived(context.channel)
    if case .refusal(let reply) = state.answer(to: head) {
      send(reply, to: head, keepsAlive: false, context)
    } else {
      self.head = head
    }
  }

  private func answer(_ context: ChannelHandlerContext) {
    guard let head else { return }
    self.head = nil
    switch state.answer(to: head) {
    case .events: openStream(context)
    case .reply(let reply): send(reply, to: head, keepsAlive: head.isKeepAlive, context)
    case .refusal(let reply): send(reply, to: head, keepsAlive: false, context)
    }
  }

  private func send(
    _ reply: Reply, to head: HTTPRequestHead, keepsAlive: Bool, _ context: ChannelHandlerContext
  ) {
    isClosing = !keepsAlive
    var headers = reply.headers
    headers.add(name: "Connection", value: keepsAlive ? "keep-alive" : "close")
    let responseHead = HTTPResponseHead(version: .http1_1, status: reply.status, headers: headers)
    context.write(wrapOutboundOut(.head(responseHead)), promise: nil)
    if head.method != .HEAD, !reply.body.isEmpty {
      context.write(
        wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: reply.body)))), promise: nil)
    }
    let context = context.loopBound
    let handler = NIOLoopBound(self, eventLoop: context.eventLoop)
    context.value.writeAndFlush(wrapOutboundOut(.end(nil))).whenSuccess {
      handler.value.replied(keepsAlive: keepsAlive, context.value)
    }
  }

  private func replied(keepsAlive: Bool, _ context: ChannelHandlerContext) {
    if keepsAlive { return deadlines.replied(context.channel) }
    deadlines.lingering(context.channel)
    context.close(mode: .output, promise: nil)
  }

  private func openStream(_ context: ChannelHandlerContext) {
    deadlines.streaming()
    isClosing = true
    var headers = Reply.commonHeaders
    headers.add(name: "Content-Type", value: "text/event-stream")
    let head = HTTPResponseHead(version: .http1_1, status: .ok, headers: headers)
    context.writeAndFlush(wrapOutboundOut(.head(head)), promise: nil)
    state.openStream(context.channel)
  }
}
