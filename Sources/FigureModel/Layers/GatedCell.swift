/// The inside of a recurrent cell with gates, as a circuit.
public struct GatedCell: Codable, Hashable, Sendable {
  /// Which cell.
  public enum Kind: String, Codable, Hashable, Sendable {
    /// Two gates (Cho et al. 2014).
    case gru
    /// Three gates and a cell state (Hochreiter and Schmidhuber 1997).
    case lstm
  }

  /// Which cell.
  public var kind: Kind
  /// What enters: x.
  public var input: Label
  /// The state before and after, h.
  public var states: [Label]
  /// The cell state before and after, c; an LSTM has one.
  public var cells: [Label]
  /// What the gates and the candidate are called: r, z, g of a GRU, f, i, g, o of an LSTM.
  public var gates: [Label]

  /// A cell with the symbols at its lines; those that are missing are not written.
  public init(
    _ kind: Kind, input: Label = #"$\mathbf{x}_{(t)}$"#,
    states: [Label] = [#"$\mathbf{h}_{(t-1)}$"#, #"$\mathbf{h}_{(t)}$"#],
    cells: [Label] = [#"$\mathbf{c}_{(t-1)}$"#, #"$\mathbf{c}_{(t)}$"#], gates: [Label]? = nil
  ) {
    (self.kind, self.input, self.states) = (kind, input, states)
    self.cells = kind == .lstm ? cells : []
    let names = kind == .gru ? ["r", "z", "g"] : ["f", "i", "g", "o"]
    self.gates = gates ?? names.map { .math(#"\mathbf{\#($0)}"#) }
  }
}

extension GatedCell: FigureRepresentable {
  /// The diagram of this cell.
  public var figure: Figure { Diagram(.gates(self)).figure }
}
