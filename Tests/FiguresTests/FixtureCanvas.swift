import FigureModel

extension FixtureFigures {
  static let canvas = Canvas(width: 360, height: 150) {
    Rectangle(from: (12, 16), to: (348, 134), rounding: 12).filled(.tint).stroked(.line, width: 1)
    Circle(at: (70, 75), radius: 22).filled(.node)
    Text("$f$", at: (70, 75))
    Rectangle(at: (290, 75), width: 64, height: 44, rounding: 8).filled(.node).stroked(.accent)
    Text("loss $L$", at: (290, 75))
    Arrow(from: (92, 75), to: (258, 75)).stroked(.state)
    Text(#"$\mathbf{h}_{(t)}$"#, at: (170, 60)).colored(.state)
    Arrow([(290, 97), (230, 122), (130, 122), (76, 98)]).curved().stroked(.accent).dashed()
    Text(#"$\partial L / \partial \mathbf{w}$"#, at: (180, 104)).small().colored(.accent)
    Path([(20, 40), (34, 24), (48, 40)]).closed().filled(.series(3)).withoutStroke()
  }.titled("A unit and its loss")

  static let sweep = FigureModel.sweep("$k$", over: 1...3) { k in
    Plot { Line(over: -2...2, label: "$k x$") { Double(k) * $0 } }.x("$x$").y("$y$")
  }
}
