/// The site in memory: what each path shows.
struct RouteTable: Hashable, Sendable {
  /// What a path leads to.
  enum Destination: Hashable, Sendable {
    /// A file of the site.
    case file(ServedFile)
    /// The page lies at the same path with a slash behind it.
    case needsSlash
    /// There is nothing at that path.
    case nothing
  }

  private let files: [String: ServedFile]

  /// A table of files by their paths, which begin with a slash: `/rnn/index.html`.
  init(_ files: [String: ServedFile] = [:]) {
    for path in files.keys { precondition(path.hasPrefix("/"), "\(path) does not begin with /") }
    self.files = files
  }

  /// The page that stands in for what is not there, if the site has one.
  var notFoundPage: ServedFile? { files["/404.html"] }

  /// What a decoded path leads to; a folder shows its `index.html`.
  func destination(of path: String) -> Destination {
    if path.utf8.last == UInt8(ascii: "/") {
      return files[path + "index.html"].map(Destination.file) ?? .nothing
    }
    if let file = files[path] { return .file(file) }
    return files[path + "/index.html"] == nil ? .nothing : .needsSlash
  }
}
