import Tensors

extension DataSets {
  /// A text of very short stories in plain words, one a line, for language models to learn from.
  public static func stories(_ count: Int, seed: Int = 1) -> String {
    var generator = SeededGenerator(seed: seed)
    func pick(_ words: [String]) -> String {
      words[generator.whole(below: words.count)]
    }
    return (0..<count).map { _ in
      let hero = pick(StoryTable.heroes)
      let (trait, thing) = (pick(StoryTable.traits), pick(StoryTable.things))
      let start =
        "\(pick(StoryTable.times)) the \(trait) \(hero) went to the \(pick(StoryTable.places))"
      return
        "\(start) . the \(hero) \(pick(StoryTable.finds)) a \(thing) \(pick(StoryTable.ends)) ."
    }.joined(separator: "\n")
  }

  /// What people say of a film or a meal, without a mark for whether they liked it: two sentences a
  /// line that agree with each other, for a language model to learn words from.
  public static func opinions(_ count: Int, seed: Int = 1) -> [(text: String, isPraise: Bool)] {
    var generator = SeededGenerator(seed: seed)
    func pick(_ words: [String]) -> String {
      words[generator.whole(below: words.count)]
    }
    return (0..<count).map { _ in
      let isPraise = generator.next() >> 63 == 1
      let isDenied = generator.unit() < 0.25
      let words = isPraise == isDenied ? StoryTable.blame : StoryTable.praise
      let verdict = "\(isDenied ? "not " : "")\(pick(words))"
      let end = pick(isPraise ? StoryTable.gladness : StoryTable.regret)
      return ("the \(pick(StoryTable.subjects)) was \(verdict) and \(end)", isPraise)
    }
  }
}
