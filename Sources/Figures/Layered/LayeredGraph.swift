/// A directed graph of boxes, ready to be laid out: sizes and connections without content.
///
/// Lengths are those of a drawing in which the flow goes down: a node's `width` lies across it.
struct LayeredGraph {
  /// A box.
  struct Node {
    /// Where it must stand.
    enum Place { case anywhere, first, last }

    var width: Double
    var height: Double
    var place = Place.anywhere
    /// Whether it is a mere point of a border, so that no room is kept around it.
    var isPort = false
    /// Whether it is an ellipse.
    var isRound = false
    /// The room that is kept on both sides for a loop, which stands on the lower one.
    var margin = 0.0
    /// The number of its lane; what is in none stands before the first one.
    var lane = -1
  }

  /// A connection.
  struct Edge {
    var from: Int
    var to: Int
    /// Where it leaves, from the middle of the box.
    var fromOffset = 0.0
    /// Where it must arrive, from the middle of the box; nil leaves that to the layout.
    var toOffset: Double?
    /// The size of its label.
    var label: (width: Double, height: Double)?
    /// Edges of one source and one kind share their way until it forks.
    var kind = 0
  }

  var nodes: [Node] = []
  var edges: [Edge] = []
  /// What each lane must be wide, across the flow; without any there are no bands.
  var laneWidths: [Double] = []
}
