import Tensors

/// The mean of the squared differences between predictions and targets of the same shape.
public func meanSquaredError(_ predictions: Tensor, _ targets: Tensor) -> Tensor {
  require(
    predictions.shape == targets.shape,
    "meanSquaredError: predictions of shape \(predictions.shape), targets of \(targets.shape)")
  return (predictions - targets).squared.mean()
}
