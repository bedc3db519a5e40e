/// Which limits this machine has for all processes of a page's cells together.
package enum GroupLimits {
  /// One line: found by making a control group.
  package static var finding: String {
    let group = ControlGroup(processes: 16, memoryBytes: 1 << 30)
    if group.boundsMemory { return "memory and processes of a page all together (control group)" }
    return group.entrances.isEmpty
      ? "each process of a page by itself (no control group can be made here)"
      : "processes of a page together (control group), memory of each by itself"
  }
}
