/// The version of the tool.
package enum BuildVersion {
  /// As `--version` prints it.
  package static let current = "0.1.0"
}
