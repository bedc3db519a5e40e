/// Two recurrent networks, each over a sequence of its own: the last state of the first one is
/// where the second one starts.
public struct EncoderDecoderDiagram: Codable, Hashable, Sendable {
  /// What reads; its last cell's state labels the edge to the decoder.
  public var encoder: UnrolledNetwork
  /// What writes; its initial state is the encoder's last one.
  public var decoder: UnrolledNetwork

  /// A pair of networks.
  public init(encoder: UnrolledNetwork, decoder: UnrolledNetwork) {
    self.encoder = encoder
    self.decoder = decoder
  }

  /// The pair with all but some of the decoder's steps faded; they count from 1.
  public func highlighting(steps: ClosedRange<Int>) -> EncoderDecoderDiagram {
    EncoderDecoderDiagram(
      encoder: encoder.highlighting(steps: 0...0), decoder: decoder.highlighting(steps: steps))
  }
}

extension EncoderDecoderDiagram: FigureRepresentable {
  /// The diagram of this pair.
  public var figure: Figure { Diagram(.encoderDecoder(self)).figure }
}
