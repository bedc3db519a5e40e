import FigureModel
import Models
import Tensors

extension ConfusionMatrix: FigureRepresentable {
  /// The counts as colors: a row for each right class, a column for each predicted one.
  public var heatmap: Plot {
    var map = Heatmap(values: counts, rows: names, columns: names)
    map.leftOut = leftOut
    return map.x("predicted").y("right")
  }

  /// The counts as colors.
  public var figure: Figure { heatmap.figure }
}

extension DecisionMap: FigureRepresentable {
  /// The parts of the plane that go to each class, as a mark for a plot with the examples on it.
  public var regions: Regions {
    let count = shares.shape.last ?? 0
    // Logarithms run evenly across a border where shares jump, so it is found between the points.
    let values = log(shares + 1e-30).values.map(Double.init)
    let scores = (0..<count).map { number in
      (0..<resolution).map { row in
        (0..<resolution).map { column in values[(row * resolution + column) * count + number] }
      }
    }
    return Regions(x: x, y: y, scores: scores)
  }

  /// The regions as a plot.
  public var figure: Figure { Plot { regions }.x("$x_1$").y("$x_2$").figure }
}

extension Patch {
  /// The part of the input.
  public var image: PixelGrid { PixelGrid(pixels) }

  /// What in it excites the unit.
  public var saliencyImage: PixelGrid { PixelGrid(saliency).colors(.diverging) }
}

extension [Patch] {
  /// The patches as small multiples.
  public var images: PixelGrids { PixelGrids(map(\.image)) }

  /// What in each patch excites the unit, as small multiples.
  public var saliencyImages: PixelGrids { PixelGrids(map(\.saliencyImage)) }
}

extension Network {
  /// How much each pixel of a picture matters to a class, blue against and orange for it.
  public func saliencyImage(
    of input: Tensor, forClass label: Int, isGuided: Bool = false
  ) -> PixelGrid {
    let slopes = saliency(of: input, forClass: label, isGuided: isGuided)
    var picture = slopes
    while picture.rank > 2 { picture = picture[0] }
    return PixelGrid(picture).colors(.diverging)
  }

  /// How much each word looks at each, one heatmap a head of the first attention.
  public func attention(over input: Tensor, words: [String]) -> FigureGroup {
    guard let weights = attentionWeights(of: input).first, weights.rank == 4 else {
      return FigureGroup(.row, [])
    }
    let heads = (0..<weights.shape[1]).map { head in
      let map = Heatmap(weights[0][head], rows: words, columns: words)
        .colors(.sequential, over: 0...1)
      return map.captioned("head \(head + 1)")
    }
    return FigureGroup(.row, heads.map { FigureGroup.Member($0) })
  }
}

extension RNN {
  /// The activation of each unit of the state while the network reads words.
  public func activationMap(over inputs: [Tensor], words: [String]? = nil) -> Plot {
    let map = Heatmap(activations(over: inputs), rows: "unit", columns: words)
    return map.colors(.diverging).x(words == nil ? "$t$" : "word")
  }
}
