import FigureModel
import Models

extension RNN {
  /// What happens in one cell: the circuit of a GRU or an LSTM, the sum and the activation of an
  /// Elman cell, or one box for a step of the author's own.
  public var cellDiagram: Figure {
    let at = { (symbol: String, place: String) in Label.math(notation.symbol(symbol, at: place)) }
    let states = [at(notation.state, "t-1"), at(notation.state, "t")]
    let input = at(notation.input, "t")
    let cells = [at(notation.memory, "t-1"), at(notation.memory, "t")]
    switch kind {
    case .gru:
      let gates = notation.gatesOfGRU + [notation.candidate]
      return GatedCell(.gru, input: input, states: states, gates: gates.map(Label.math)).figure
    case .lstm:
      var gates = notation.gatesOfLSTM
      gates.insert(notation.candidate, at: min(2, gates.count))
      return GatedCell(
        .lstm, input: input, states: states, cells: cells, gates: gates.map(Label.math)
      ).figure
    case .elman: return elman(input, states).figure
    case nil:
      return GraphDiagram {
        Node("x", input, shape: .plain)
        Node("h", states[0], shape: .plain)
        Node("step", stepLabel)
        Node("next", states[1], shape: .plain)
        Edge("h", "step", role: .state)
        Edge("x", "step")
        Edge("step", "next", role: .state)
      }.figure
    }
  }

  private func elman(_ input: Label, _ states: [Label]) -> GraphDiagram {
    let weights = { (name: String) in Label.math("\(notation.weights)_{\(name)}") }
    return GraphDiagram {
      Node("h", states[0], shape: .plain)
      Node("x", input, shape: .plain)
      Node("stateWeights", weights("hh"), shape: .value)
      Node("inputWeights", weights("xh"), shape: .value)
      Node("bias", Label.math("\(notation.bias)_h"), shape: .value)
      Node("sum", "$+$")
      Node("activation", stepLabel)
      Node("next", states[1], shape: .plain)
      Edge("h", "stateWeights", role: .state)
      Edge("x", "inputWeights")
      Edge("stateWeights", "sum")
      Edge("inputWeights", "sum")
      Edge("bias", "sum")
      Edge("sum", "activation")
      Edge("activation", "next", role: .state)
    }
  }
}
