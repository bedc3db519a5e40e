import Tensors
import Testing

@Suite struct ElementaryTests {
  private static let functions: [(name: String, ulps: Int64, call: @Sendable (Double) -> Double)] =
    [
      ("exp", 1, { exp($0) }), ("log", 1, { log($0) }), ("tanh", 2, { tanh($0) }),
      ("sin", 1, { sin($0) }), ("cos", 1, { cos($0) }), ("sigmoid", 2, { sigmoid($0) }),
    ]

  @Test(arguments: functions.indices)
  func liesWithinAFewUnitsInTheLastPlace(index: Int) {
    let function = Self.functions[index]
    let references = ElementaryReference.all.filter { $0.name == function.name }
    #expect(references.count > 50)
    for reference in references {
      let (x, value) = (reference.x, reference.value)
      let found = function.call(x)
      let distance = abs(
        Int64(bitPattern: found.bitPattern) - Int64(bitPattern: value.bitPattern))
      #expect(distance <= function.ulps, "\(function.name)(\(x)) is \(value), not \(found)")
    }
  }

  @Test func endsOfTheRange() {
    #expect(exp(710.0) == .infinity && exp(-746.0) == 0 && exp(-Double.infinity) == 0)
    #expect(log(0.0) == -.infinity && log(-1.0).isNaN && log(Double.infinity) == .infinity)
    #expect(tanh(Double.infinity) == 1 && tanh(-Double.infinity) == -1 && tanh(-0.0).sign == .minus)
    #expect(sin(Double.infinity).isNaN && cos(-Double.infinity).isNaN && cos(0.0) == 1)
    #expect(sigmoid(-Double.infinity) == 0 && sigmoid(Double.infinity) == 1)
    #expect(exp(Double.nan).isNaN && log(Double.nan).isNaN && tanh(Double.nan).isNaN)
    #expect(sin(Double.nan).isNaN && sigmoid(Double.nan).isNaN && relu(Double.nan).isNaN)
    #expect(relu(-3.0) == 0 && relu(2.5) == 2.5)
  }

  @Test func signsOfTheQuadrants() {
    let turns: [(x: Double, sine: Double, cosine: Double)] = [
      (1, 0.84, 0.54), (2, 0.91, -0.42), (4, -0.76, -0.65), (5.5, -0.71, 0.71), (7, 0.66, 0.75),
    ]
    for (x, sine, cosine) in turns {
      #expect(abs(sin(x) - sine) < 0.01 && abs(cos(x) - cosine) < 0.01)
      #expect(sin(-x) == -sin(x) && cos(-x) == cos(x))
    }
  }

  @Test func floatsAreRoundedDoubles() {
    for x: Float in [-3, -0.1, 0.7, 2, 40] {
      #expect(exp(x) == Float(exp(Double(x))) && tanh(x) == Float(tanh(Double(x))))
      #expect(sin(x) == Float(sin(Double(x))) && cos(x) == Float(cos(Double(x))))
    }
  }
}
