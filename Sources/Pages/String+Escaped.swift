import HTML

extension String {
  /// The text as it may stand in markup.
  var escaped: String { HTMLNode.text(self).markup }
}
