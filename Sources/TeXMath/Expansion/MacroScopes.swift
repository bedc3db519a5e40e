/// What the groups of a formula undo when they end: definitions are local to their group.
///
/// TeX's save stack (TeX: The Program, §268–284): each name knows the depth of the group that
/// defined it, and an older meaning is put back only if no global definition came since.
struct MacroScopes {
  /// The number of open groups.
  private(set) var depth = 0
  /// What definitions changed; most formulas have none.
  private var changes: Changes?

  /// What definitions in the formula changed.
  fileprivate struct Changes {
    /// The depth at which a name got its present meaning; 0 for names that are not here.
    var depths: [UInt32: Int] = [:]
    /// The older meanings that will be put back, the next one last.
    var saved: [Saved] = []
  }

  /// An older meaning.
  fileprivate struct Saved {
    var name: UInt32
    var macro: Macro?
    /// The depth that the older meaning has.
    var depth: Int
    /// The depth of the group that ends the newer meaning.
    var end: Int
  }
}

extension MacroScopes {
  /// Opens a group.
  @inline(__always) mutating func begin() { depth += 1 }

  /// Ends the innermost group and puts back what it changed.
  @inline(__always)
  mutating func end(_ macros: inout MacroTable) {
    changes?.restore(&macros, endOf: depth)
    depth -= 1
  }

  /// Gives a name a meaning, to the end of the group or for good.
  mutating func define(
    _ name: UInt32, as macro: Macro, isGlobal: Bool, in macros: inout MacroTable
  ) {
    var changes = changes ?? Changes()
    self.changes = nil
    changes.note(name, in: macros, depth: isGlobal ? nil : depth)
    self.changes = changes
    macros[name] = macro
  }
}

extension MacroScopes.Changes {
  /// Notes the meaning that a name loses, to the end of the group at a depth or for good.
  mutating func note(_ name: UInt32, in macros: MacroTable, depth: Int?) {
    let older = depths[name, default: 0]
    guard let depth else {
      depths[name] = 0
      return
    }
    guard older < depth else { return }
    saved.append(MacroScopes.Saved(name: name, macro: macros[name], depth: older, end: depth))
    depths[name] = depth
  }

  /// Puts back what the group at a depth changed.
  mutating func restore(_ macros: inout MacroTable, endOf depth: Int) {
    while let last = saved.last, last.end == depth {
      saved.removeLast()
      guard depths[last.name, default: 0] > 0 else { continue }
      macros[last.name] = last.macro
      depths[last.name] = last.depth
    }
  }
}
