import NoteKit

/// Outlines of squares, diamonds and circles at random places of pictures `[1, 8, 8]`, with noise.
func shapes(_ count: Int, noise: Double = 0.15, seed: Int = 1) -> ClassExamples {
  let outlines = [
    ["######", "#....#", "#....#", "#....#", "#....#", "######"],
    ["...#...", "..#.#..", ".#...#.", "#.....#", ".#...#.", "..#.#..", "...#..."],
    ["..##..", ".#..#.", "#....#", "#....#", ".#..#.", "..##.."],
  ]
  var generator = SeededGenerator(seed: seed)
  let kinds = (0..<count).map { $0 % 3 }
  let values = kinds.flatMap { kind in
    var picture = (0..<64).map { _ in Float(generator.uniform(in: 0..<noise)) }
    let room = 9 - outlines[kind].count
    let (top, left) = (generator.whole(below: room), generator.whole(below: room))
    for (row, line) in outlines[kind].enumerated() {
      for (column, mark) in line.enumerated() where mark == "#" {
        picture[(top + row) * 8 + left + column] = 1
      }
    }
    return picture
  }
  return ClassExamples(
    inputs: Tensor(shape: [count, 1, 8, 8], values: values), classes: kinds,
    names: ["square", "diamond", "circle"])
}
