import NIOCore
import NIOHTTP1
import NIOPosix

/// Serves the built site from memory and tells open pages when it has changed.
///
/// One event loop carries every connection and owns the state. Nothing that a client sends is ever
/// made a path of the file system, and no request changes anything.
package actor PreviewServer {
  private let configuration: PreviewConfiguration
  private let limits: PreviewLimits
  private let loop: any EventLoop
  private let state: NIOLoopBoundBox<PreviewState>
  private var listener: (any Channel)?
  private var heartbeat: RepeatedTask?

  /// A server that does not listen yet.
  ///
  /// - Parameter explanations: The page that explains messages, with a part `room-name` for the
  ///   message `room/name`.
  package init(
    configuration: PreviewConfiguration = PreviewConfiguration(), explanations: [UInt8]? = nil
  ) {
    self.init(
      configuration: configuration, limits: PreviewLimits(), explanations: explanations)
  }

  init(
    configuration: PreviewConfiguration, limits: PreviewLimits, explanations: [UInt8]? = nil
  ) {
    self.configuration = configuration
    self.limits = limits
    loop = MultiThreadedEventLoopGroup.singleton.any()
    let responder = Responder(
      hosts: HostPolicy(allowing: configuration.allowedHosts + [configuration.host]),
      targetBytes: limits.targetBytes, explanations: explanations)
    state = .makeBoxSendingValue(
      PreviewState(responder: responder, limits: limits), eventLoop: loop)
  }

  /// Listens, and returns the URL of the site.
  @discardableResult
  package func start() async throws(PreviewError) -> String {
    precondition(listener == nil, "the preview server has been started already")
    let channel = try await bind()
    listener = channel
    heartbeat = loop.scheduleRepeatedTask(
      initialDelay: limits.heartbeat, delay: limits.heartbeat
    ) { [state] _ in state.value.sendHeartbeat() }
    return url(port: channel.localAddress?.port ?? 0)
  }

  /// Replaces the whole site at once and makes every open page reload, if the site has changed.
  ///
  /// Routes are paths that begin with a slash. Problems are what the pages show on top: the text
  /// of the diagnostics, or nil if there are none.
  package func publish(_ routes: [String: ServedFile], problems: String? = nil) async {
    await publish(RouteTable(routes), problems: problems)
  }

  /// Keeps the site that is published and shows what is wrong with its successor.
  package func publish(problems: String?) async { await publish(nil, problems: problems) }

  /// Ends every connection and listens no longer.
  package func stop() async {
    heartbeat?.cancel()
    heartbeat = nil
    try? await listener?.close()
    listener = nil
    try? await loop.submit { [state] in state.value.closeAll() }.get()
  }
}

extension PreviewServer {
  private func publish(_ routes: RouteTable?, problems: String?) async {
    // Fails only when the process is ending and the loop has stopped.
    try? await loop.submit { [state] in
      state.value.publish(routes, problems: problems)
    }.get()
  }

  private func url(port: Int) -> String {
    let isV6 = configuration.host.utf8.contains(UInt8(ascii: ":"))
    return "http://" + (isV6 ? "[\(configuration.host)]" : configuration.host) + ":\(port)/"
  }

  private func bind() async throws(PreviewError) -> any Channel {
    let host = configuration.host
    for port in configuration.candidatePorts {
      guard (0...65535).contains(port) else {
        throw .cannotListen(host: host, port: port, reason: "ports go from 0 to 65535")
      }
      do {
        return try await bootstrap.bind(host: host, port: port).get()
      } catch let error as IOError where error.errnoCode == EADDRINUSE {
        if configuration.port != nil { throw .portTaken(host: host, port: port) }
      } catch {
        throw .cannotListen(host: host, port: port, reason: "\(error)")
      }
    }
    throw .noFreePort(host: host, ports: 8000...8099)
  }

  private var bootstrap: ServerBootstrap {
    ServerBootstrap(group: loop)
      .serverChannelOption(.backlog, value: 256)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { [state, limits] channel in
        channel.eventLoop.makeCompletedFuture {
          try Self.configure(channel, state: state.value, limits: limits)
        }
      }
  }

  private static func configure(
    _ channel: any Channel, state: PreviewState, limits: PreviewLimits
  ) throws {
    guard state.admit(channel) else { throw ChannelError.operationUnsupported }
    let bound = NIOLoopBound(state, eventLoop: channel.eventLoop)
    channel.closeFuture.whenComplete { _ in bound.value.dismiss(channel) }
    var decoderLimits = NIOHTTPDecoderLimitConfiguration()
    decoderLimits.maxHeaderFieldSize = limits.headerBytes
    decoderLimits.maxHeaderListSize = limits.headerBytes
    let deadlines = ConnectionDeadlines(limits: limits)
    let pipeline = channel.pipeline.syncOperations
    try pipeline.addHandler(deadlines)
    try pipeline.configureHTTPServerPipeline(
      withEncoderConfiguration: .init(), withDecoderLimitConfiguration: decoderLimits)
    try pipeline.addHandler(RequestHandler(state: state, deadlines: deadlines))
  }
}
