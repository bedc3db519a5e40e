import Models
import Tensors

extension DataSets {
  /// Points on the arms of a spiral, one class an arm, each three quarters of a turn: `[2]` each,
  /// about 1 from the middle at most.
  public static func spirals(
    _ count: Int, arms: Int = 2, noise: Double = 0.03, seed: Int = 1
  ) -> ClassExamples {
    points(count, of: arms, noise: noise, seed: seed) { arm, generator in
      let part = generator.unit()
      let angle = 2 * .pi * (Double(arm) / Double(arms) + 0.75 * part)
      let radius = 0.1 + 0.9 * part
      return (radius * Double.cos(angle), radius * Double.sin(angle))
    }
  }

  /// Points on two half circles that reach into each other: `[2]` each.
  public static func moons(_ count: Int, noise: Double = 0.1, seed: Int = 1) -> ClassExamples {
    points(count, of: 2, noise: noise, seed: seed) { moon, generator in
      let angle = .pi * generator.unit()
      return moon == 0
        ? (Double.cos(angle), Double.sin(angle)) : (1 - Double.cos(angle), 0.5 - Double.sin(angle))
    }
  }

  private static func points(
    _ count: Int, of classes: Int, noise: Double, seed: Int,
    _ place: (_ label: Int, inout SeededGenerator) -> (Double, Double)
  ) -> ClassExamples {
    require(count >= 0 && classes > 0, "DataSets: \(count) points of \(classes) classes")
    var generator = SeededGenerator(seed: seed)
    let labels = (0..<count).map { $0 % classes }
    let values = labels.flatMap { label in
      let (x, y) = place(label, &generator)
      return [x, y].map { Float($0 + generator.normal(deviation: noise)) }
    }
    return ClassExamples(
      inputs: Tensor(shape: [count, 2], values: values), classes: labels,
      names: (1...classes).map { "class \($0)" })
  }
}
