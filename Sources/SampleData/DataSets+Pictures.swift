import Models
import Tensors

extension DataSets {
  /// Pictures of shape `[1, 8, 8]` with a bar that lies, a bar that stands, or a corner of both, at
  /// a place that is drawn from a seed, and noise: what the first layers of a network can find.
  public static func barsAndCorners(
    _ count: Int, noise: Double = 0.1, seed: Int = 1
  ) -> ClassExamples {
    var generator = SeededGenerator(seed: seed)
    let classes = (0..<count).map { $0 % 3 }
    let values = classes.flatMap { kind in
      var picture = (0..<64).map { _ in Float(generator.uniform(in: 0..<max(noise, 1e-9))) }
      let (row, column) = (generator.whole(below: 5), generator.whole(below: 5))
      for step in 0..<4 {
        if kind != 1 { picture[row * 8 + column + step] = 1 }
        if kind != 0 { picture[(row + step) * 8 + column] = 1 }
      }
      return picture
    }
    return ClassExamples(
      inputs: Tensor(shape: [count, 1, 8, 8], values: values), classes: classes,
      names: ["lying bar", "standing bar", "corner"])
  }
}
