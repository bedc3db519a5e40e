import FigureModel
import Models

extension Notation {
  /// The alternative to a latent state: ŷ_(t) as one function of x_(1), …, x_(t) together.
  public var directFunction: DirectFunction {
    DirectFunction(
      name: .math(function),
      inputs: [
        .math(symbol(input, at: 1)), .math(symbol(input, at: 2)), .ellipsis,
        .math(symbol(input, at: "t")),
      ],
      output: .math(symbol(prediction, at: "t")))
  }
}
