import NoteKit

/// Sentences that say whether something is easy or hard, and whether they say something kind.
func verdicts() -> [(text: String, isKind: Bool)] {
  let things = ["Machine Learning", "Deep Learning", "Linear Algebra", "Statistics", "Swift"]
  let pairs = [("easy", "hard"), ("fun", "dull"), ("clear", "vague"), ("useful", "useless")]
  return things.flatMap { thing in
    pairs.flatMap { good, bad in
      [
        ("\(thing) is \(good)", true), ("\(thing) is not \(good)", false),
        ("\(thing) is \(bad)", false), ("\(thing) is not \(bad)", true),
        ("\(thing) is \(good) not \(bad)", true), ("\(thing) is not \(good) but \(bad)", false),
        ("\(thing) is \(bad) not \(good)", false), ("\(thing) is not \(bad) but \(good)", true),
      ]
    }
  }
}

/// The tokens of texts, one text a row; shorter ones have zeros in front.
func tokenRows(_ texts: [String], _ tokenizer: WordTokenizer, length: Int) -> Tensor {
  let rows = texts.flatMap { text in
    let tokens = tokenizer.tokens(of: text).suffix(length)
    return [Float](repeating: 0, count: length - tokens.count) + tokens.map { Float($0) }
  }
  return Tensor(shape: [texts.count, length], values: rows)
}
