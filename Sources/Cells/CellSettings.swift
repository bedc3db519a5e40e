/// What a site and a command line say about running cells.
package struct CellSettings: Sendable {
  /// What may be done with the cells of a page.
  package enum Run: Sendable, Hashable {
    /// Run what is not in the cache.
    case missing
    /// Run nothing.
    case nothing
    /// Run everything, and compare with what is in the cache.
    case verify
  }

  /// The absolute path of the site's folder, below which pages and their inputs lie.
  package var site: String?
  /// The shared code.
  package var models = ModelSources()
  /// The protection that is demanded.
  package var isolation = IsolationMode.auto
  /// Where bubblewrap may be.
  var bubblewrapPlaces = ["/usr/bin/bwrap", "/usr/local/bin/bwrap"]
  /// The command that is put in front of each program.
  package var launcher: [String] = []
  /// The environment variables that cells see besides those that all see.
  package var environment: [String: String] = [:]
  /// The cache that is shared with other machines.
  package var remote: RemoteCache?
  /// What the times of the parts are added to.
  package var stopwatch: Stopwatch?
  /// What may be done.
  package var run = Run.missing

  /// The usual settings.
  package init() {}
}
