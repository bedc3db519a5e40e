import NIOCore

/// Ends connections whose next step takes too long.
///
/// Stands before the HTTP decoder, so that it sees the first byte of a request and a client that
/// sends its head byte by byte gains nothing.
final class ConnectionDeadlines: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private enum Phase {
    case resting, receivingHead, replying
  }

  private let limits: PreviewLimits
  private var phase = Phase.receivingHead
  private var deadline: Scheduled<Void>?

  /// The deadlines of one connection, the first of which runs as soon as it opens.
  init(limits: PreviewLimits) {
    self.limits = limits
  }

  func handlerAdded(context: ChannelHandlerContext) {
    expect(within: limits.headTimeout, context.channel)
  }

  func handlerRemoved(context: ChannelHandlerContext) { deadline?.cancel() }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if phase == .resting {
      phase = .receivingHead
      expect(within: limits.headTimeout, context.channel)
    }
    context.fireChannelRead(data)
  }

  /// A request's head is here; its reply has as long as an idle connection.
  func headArrived(_ channel: any Channel) {
    phase = .replying
    expect(within: limits.idleTimeout, channel)
  }

  /// The reply is out; the connection waits for another request.
  func replied(_ channel: any Channel) {
    phase = .resting
    expect(within: limits.idleTimeout, channel)
  }

  /// The reply is a stream without an end.
  func streaming() { deadline?.cancel() }

  /// We have said our last word; what still comes in is thrown away for a while.
  func lingering(_ channel: any Channel) {
    phase = .replying
    expect(within: limits.lingerTimeout, channel)
  }

  private func expect(within time: TimeAmount, _ channel: any Channel) {
    deadline?.cancel()
    deadline = channel.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
  }
}
