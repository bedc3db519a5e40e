import Models
import SampleData
import Tensors
import Testing

@Suite struct LanguageTests {
  @Test func tokenizersComeBackToTheText() {
    let text = "the fox ran .\nthe crow sat ."
    let tokenizers: [any Tokenizer] = [
      CharacterTokenizer(text), WordTokenizer(text), BytePairEncoder(text, merges: 6),
    ]
    for tokenizer in tokenizers {
      #expect(tokenizer.text(of: tokenizer.tokens(of: text)) == text)
      #expect(Set(tokenizer.vocabulary).count == tokenizer.vocabulary.count)
    }
    #expect(WordTokenizer(text).vocabulary.prefix(3) == ["�", ".", "the"])
    #expect(WordTokenizer(text).tokens(of: "the owl") == [2, 0])
    #expect(CharacterTokenizer("ab").tokens(of: "bac") == [2, 1, 0])
    #expect(
      WordTokenizer("a b\n\nc").text(of: WordTokenizer("a b\n\nc").tokens(of: "a\n\nc")) == "a\n\nc"
    )
  }

  @Test func frequentPairsBecomePieces() {
    let encoder = BytePairEncoder("low low low lower lowest newest", merges: 3)
    #expect(encoder.merges.map { $0.left + $0.right } == ["lo", "low", " low"])
    #expect(encoder.pieces(of: "low lowest") == ["low", " low", "e", "s", "t"])
    #expect(BytePairEncoder("aaaa", merges: 9).pieces(of: "aaaa") == ["aaaa"])
    #expect(BytePairEncoder("", merges: 3).merges.isEmpty)
  }

  @Test func aSentenceOfTWordsGivesOneExampleLess() {
    let examples = NextTokenExamples(["I", "saw", "a", "cat"])
    #expect(examples.examples.count == 3)
    #expect(examples.table.hasSuffix("| 3 | I saw a | cat |"))
    #expect(NextTokenExamples([]).examples.isEmpty)
  }

  @Test func countsBecomeShares() {
    let model = NGramModel(order: 2, on: [1, 2, 1, 2, 1, 0], vocabulary: 3, smoothing: 1)
    let once = [2.0, 4, 3].map { ($0 - 1 + 1.0 / 3) / 7 }
    #expect(zip(model.shares(after: []), once).allSatisfy { abs($0 - $1) < 1e-12 })
    let after = [(1 + once[0]) / 4, once[1] / 4, (2 + once[2]) / 4]
    #expect(zip(model.shares(after: [1]), after).allSatisfy { abs($0 - $1) < 1e-12 })
    for context in [[], [1], [2], [0], [1, 2]] {
      #expect(abs(model.shares(after: context).reduce(0, +) - 1) < 1e-12)
    }
  }

  @Test func perplexityIsTheNumberOfEqualChoices() {
    let unknowing = NGramModel(order: 1, on: [], vocabulary: 8)
    #expect(abs(unknowing.perplexity(on: [1, 5, 3, 0]) - 8) < 1e-9)
  }

  @Test func sampling() {
    let model = NGramModel(order: 2, on: [0, 1, 0, 1, 0, 2], vocabulary: 3, smoothing: 0.1)
    #expect(model.sample(4, after: [0], temperature: 0) == [1, 0, 1, 0])
    #expect(model.sample(30, after: [0], seed: 4) == model.sample(30, after: [0], seed: 4))
    func rare(at temperature: Double) -> Int {
      model.sample(300, after: [0], temperature: temperature).count { $0 == 2 }
    }
    #expect(rare(at: 0.3) < rare(at: 1) && rare(at: 1) < rare(at: 5))
  }

  @Test(arguments: [0, 1])
  func aNetworkLearnsAnAlphabet(choice: Int) {
    let tokens = (0..<60).map { $0 % 5 }
    var model =
      choice == 0
      ? NeuralLanguageModel.recurrent(vocabulary: 5, context: 6, size: 6, state: 12)
      : NeuralLanguageModel.transformer(vocabulary: 5, context: 6, size: 8)
    let before = model.perplexity(on: tokens)
    model.fit(on: tokens, epochs: 20, batch: 4, with: Adam(rate: 0.02))
    #expect(before > 3 && model.perplexity(on: tokens) < 1.3)
    #expect(model.sample(6, after: [3], temperature: 0) == [4, 0, 1, 2, 3, 4])
    #expect(abs(model.shares(after: [1, 2]).reduce(0, +) - 1) < 1e-5)
    #expect(model.classifier(classes: 2)(model.batch([[1, 2], [3]])).shape == [2, 2])
  }

  @Test func anEncoderAndADecoderLearnToReverse() {
    var generator = SeededGenerator(seed: 6)
    let sources = (0..<24).map { index in
      (0..<(2 + index % 2)).map { _ in Int.random(in: 1...3, using: &generator) }
    }
    let targets = sources.map { Array($0.reversed()) }
    var model = EncoderDecoder(source: 4, target: 4, size: 6, state: 16)
    let history = model.fit(
      examples: sources.count, epochs: 40, batch: 12, with: Adam(rate: 0.03)
    ) { model, batch, _ in
      model.loss(from: batch.map { sources[$0] }, to: batch.map { targets[$0] })
    }
    #expect(history.losses[39] < history.losses[0] / 4)
    let right = zip(sources, targets).count { model.translate($0) == $1 }
    #expect(right > 20)
    #expect(model.translate([1], limit: 0).isEmpty)
  }

  @Test func aBatchOfSentencesIsItsSentences() {
    let model = EncoderDecoder(source: 5, target: 5, size: 3, state: 4)
    let (sources, targets) = ([[1, 2, 3], [4]], [[1], [2, 3]])
    // Two tokens and an end, three with the end: five terms in all.
    let apart = zip(sources, targets).map { source, target in
      model.loss(from: [source], to: [target]).item * Float(target.count + 1)
    }
    let together = model.loss(from: sources, to: targets).item
    #expect(abs(together - (apart[0] + apart[1]) / 5) < 1e-5)
  }
}
