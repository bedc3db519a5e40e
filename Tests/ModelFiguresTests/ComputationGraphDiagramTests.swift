import FigureModel
import ModelFigures
import Models
import Tensors
import Testing

@Suite struct ComputationGraphDiagramTests {
  private let w: Tensor = [[1, 2], [3, 4]]
  private let x: Tensor = [1, -1]

  private func nodes(_ diagram: GraphDiagram) -> [Node] {
    diagram.parts.compactMap { if case .node(let node) = $0 { node } else { nil } }
  }

  private func containers(_ graph: ComputationGraph) -> [Container] {
    graph.diagram().parts.compactMap {
      if case .container(let container) = $0 { container } else { nil }
    }
  }

  @Test func valuesAndOperationsAreNodes() {
    let loss = (matmul(w, x) + 1).squared.sum()
    let graph = ComputationGraph(of: loss, names: [("W", w), ("x", x), ("L", loss)])
    let drawn = nodes(graph.diagram(isCollapsed: false))
    #expect(
      drawn.map(\.label) == [
        "$W$", "$x$", "matmul", "1", "$+$", #"$(\cdot)^2$"#, #"$\textstyle\sum$"#, "$L$",
      ])
    #expect(drawn[0].detail == "2 × 2" && drawn[0].shape == .value && drawn[3].shape == .plain)
  }

  @Test func weightsAreToldFromDataByNameAndShape() {
    let network = Network {
      Dense(inputs: 2, outputs: 3, activation: .tanh, seed: 1)
      Dense(inputs: 3, outputs: 1, seed: 2)
    }
    let given = nodes(ComputationGraph(of: network(x)).diagram()).filter { $0.detail != nil }
    let learned = given.filter { $0.shape == .value }.map(\.label)
    #expect(Set(learned) == ["$W_{1}$", "$b_{1}$", "$W_{2}$", "$b_{2}$"])
    #expect(given.filter { $0.shape == .plain }.map(\.label) == ["$x$"])
    let (bold, target): (Tensor, Tensor) = ([1, 2], [0, 1])
    let names = [(#"\mathbf{W}_1"#, bold), ("word", target)]
    let named = nodes(ComputationGraph(of: (bold * target).sum(), names: names).diagram())
    #expect(named.prefix(2).map(\.shape) == [.value, .plain])
  }

  @Test func aGradientGoesBackAlongItsWay() {
    let loss = (matmul(w, x) + 1).squared.sum()
    let diagram = ComputationGraph(of: loss).highlighting(.gradient(wrt: w))
    let roles = diagram.parts.compactMap { part -> Edge.Role? in
      if case .edge(let edge) = part { edge.role } else { nil }
    }
    #expect(roles.count { $0 == .gradient } == 5 && roles.count { $0 == .data } == 2)
    #expect(diagram.highlighted.first == "0" && diagram.highlighted.last == "result")
    #expect(!diagram.highlighted.contains("1"))
    let history = ComputationGraph(of: loss).highlighting(.history(of: loss))
    #expect(history.highlighted.count == ComputationGraph(of: loss).nodes.count + 1)
  }

  @Test func layersThatDifferInNumbersOnlyAreDrawnOnce() {
    let network = Network {
      Dense(inputs: 2, outputs: 4, activation: .tanh, seed: 1)
      for seed in 2...6 { Dense(inputs: 4, outputs: 4, activation: .relu, seed: seed) }
      Dense(inputs: 4, outputs: 3, seed: 7)
    }
    let blocks = containers(ComputationGraph(of: network([1, 2]).sum()))
    #expect(blocks.map(\.repeats) == [5])
    let names = network.parameters.enumerated().map { ("W_\($0)", $1) }
    let named = containers(ComputationGraph(of: network([1, 2]).sum(), names: names))
    #expect(named.map(\.repeats) == [5])
    let labels = named[0].parts.compactMap { part -> Label? in
      if case .node(let node) = part { node.label } else { nil }
    }
    #expect(labels.contains("$W_l$"))
  }

  @Test func stepsThatShareTheirWeightsAreDrawnOnce() {
    let rnn = RNN(inputs: 2, state: 3)
    let states = rnn.states(of: (0..<6).map { [Tensor(Float($0)), 1] }.map { stack($0) })
    #expect(containers(ComputationGraph(of: states[5])).map(\.repeats) == [5])
    #expect(containers(ComputationGraph(of: states[1])).isEmpty)
  }

  @Test func whatOthersUseIsNotHidden() {
    let chain = (0..<6).reduce(into: [x]) { all, _ in all.append(tanh(all[all.count - 1] * x)) }
    #expect(containers(ComputationGraph(of: chain[6])).map(\.repeats) == [6])
    #expect(containers(ComputationGraph(of: chain[6] + chain[3])).allSatisfy { $0.repeats < 6 })
  }
}
