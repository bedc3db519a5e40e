import FigureModel
import Models

extension History: FigureRepresentable {
  /// The losses over the epochs.
  public var figure: Figure {
    Plot {
      Line(losses, label: "training")
      if !validationLosses.isEmpty { Line(validationLosses, label: "validation") }
    }
    .x("epoch").y("loss").figure
  }
}
