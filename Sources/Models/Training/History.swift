/// How the learning of a model went, epoch by epoch.
public struct History: Hashable, Sendable {
  /// The mean loss of the steps of each epoch.
  public var losses: [Double] = []
  /// The loss on examples that the model did not learn from, after each epoch; empty without any.
  public var validationLosses: [Double] = []
  /// The share of those examples that it classified rightly, after each epoch.
  public var accuracies: [Double] = []
}

extension History: CustomStringConvertible {
  /// The last of each kind of number: `12 epochs, loss 0.021, validation loss 0.08`.
  public var description: String {
    let kinds = [("loss", losses), ("validation loss", validationLosses), ("accuracy", accuracies)]
    return kinds.reduce("\(losses.count) epochs") { text, kind in
      text + (kind.1.last.map { ", \(kind.0) \(($0 * 1_000).rounded() / 1_000)" } ?? "")
    }
  }
}
