/// How symbols are written in labels, as TeX: the one place that says so.
///
/// Vectors are bold lower-case letters, `_{(t)}` is a position in a sequence, `_{(l)}` a layer; a
/// hat is a prediction. A model's figures take their labels from its `notation`.
public struct Notation: Hashable, Sendable {
  /// The input, x.
  public var input = #"\mathbf{x}"#
  /// The latent state of a recurrent network, h.
  public var state = #"\mathbf{h}"#
  /// What a network puts out, and the representation that a layer makes, y.
  public var output = #"\mathbf{y}"#
  /// The weights of a layer, W.
  public var weights = #"\mathbf{W}"#
  /// The biases of a layer, b.
  public var bias = #"\mathbf{b}"#
  /// What a layer or a step computes before the activation, f.
  public var function = "f"
  /// The activation of a layer, a.
  public var activation = "a"
  /// How wrong a prediction is, 𝓛.
  public var loss = #"\mathcal{L}"#
  /// The activation of a recurrent network, φ.
  public var recurrentActivation = #"\phi"#
  /// The gates of a GRU: reset and update, r and z.
  public var gatesOfGRU = [#"\mathbf{r}"#, #"\mathbf{z}"#]
  /// The gates of an LSTM: forget, input and output, f, i and o.
  public var gatesOfLSTM = [#"\mathbf{f}"#, #"\mathbf{i}"#, #"\mathbf{o}"#]
  /// What a cell with gates could take in, g.
  public var candidate = #"\mathbf{g}"#
  /// The protected memory of an LSTM, c.
  public var memory = #"\mathbf{c}"#

  /// The notation of the notes.
  public init() {}

  /// A symbol at a position in a sequence or of a layer: `\mathbf{h}_{(t-1)}`.
  public func symbol(_ symbol: String, at place: String) -> String { "\(symbol)_{(\(place))}" }

  /// A symbol at a position in a sequence or of a layer: `\mathbf{h}_{(3)}`.
  public func symbol(_ symbol: String, at place: Int) -> String {
    self.symbol(symbol, at: "\(place)")
  }

  /// A symbol over the first positions of a sequence: `\mathbf{x}_{([1:t])}`.
  public func prefix(_ symbol: String, upTo place: String) -> String {
    self.symbol(symbol, at: "[1:\(place)]")
  }

  /// The prediction of what a symbol stands for: `\hat{\mathbf{y}}`; what has a hat keeps it.
  public func predicted(_ symbol: String) -> String {
    symbol.hasPrefix(#"\hat{"#) ? symbol : #"\hat{\#(symbol)}"#
  }

  /// What a model says the output is, ŷ.
  public var prediction: String { predicted(output) }

  /// The encoder's own version of a symbol: `\bar{\mathbf{h}}`.
  public func encoder(_ symbol: String) -> String { #"\bar{\#(symbol)}"# }
}
