/// What is done around a list.
public enum MathEnclosure: Hashable, Sendable {
  /// A frame: `\boxed`.
  case box
  /// The left part of a frame that goes over two cells: `\Aboxed`.
  case boxLeft
  /// Its right part.
  case boxRight
  /// Space of the list's size: `\phantom`.
  case phantom
  /// A line over it: `\overline`.
  case overline
  /// A line under it: `\underline`.
  case underline
  /// Space of the list's width, without height: `\hphantom`.
  case horizontalPhantom
  /// Space of the list's height, without width: `\vphantom`, `\mathstrut`.
  case verticalPhantom
  /// The list as if it had no height: `\smash`.
  case smash
  /// The list as if it had no height over the baseline: `\smash[t]`.
  case smashTop
  /// The list as if it had no depth: `\smash[b]`.
  case smashBottom
  /// The list as if it had no width, reaching to the left: `\mathllap`.
  case leftOverlap
  /// The list as if it had no width, reaching to the right: `\mathrlap`.
  case rightOverlap
  /// The list as if it had no width, centred: `\mathclap`.
  case centerOverlap
  /// A line from the lower left to the upper right: `\cancel`.
  case strikeUp
  /// A line from the upper left to the lower right: `\bcancel`.
  case strikeDown
  /// Both lines: `\xcancel`.
  case strikeCross
  /// The slash of `\not` through one symbol.
  case negated
  /// The list in a CSS colour (`#rrggbb`): `\color`, `\textcolor`.
  case color(String)
  /// The list on a CSS colour: `\colorbox`.
  case background(String)
  /// The list in another size, relative to the text's: `\small`, `\Large`.
  case scaled(Double)
  /// A level line through it: `\sout`.
  case strikeThrough
  /// A frame in one CSS colour on another: `\fcolorbox`.
  case coloredBox(line: String, fill: String)
  /// A line with ticks at its ends over it: `\overlinesegment`.
  case overSegment
  /// A line with ticks at its ends under it: `\underlinesegment`.
  case underSegment
  /// An angle under it, as of an electrical phase: `\phase`.
  case phase
  /// A line over it and one on its right, as actuaries write: `\angl`.
  case actuarial
  /// A division bracket on its left and over it: `\longdiv`.
  case longDivision
  /// A circle around it: `\textcircled`.
  case circle
  /// The list as in a mirror: `\reflectbox`.
  case mirrored
  /// The list moved up by a length in em, down if negative: `\raise`, `\raisebox`.
  case raised(Double)
  /// A filled rectangle in place of an empty list, with its size in em: `\rule`.
  case rule(width: Double, height: Double)
  /// A link to an address whose scheme is safe: `\href`, `\url`.
  case link(String)
}
