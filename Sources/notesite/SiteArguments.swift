import ArgumentParser
import Builder
import Foundation

/// The site that a command works on, and how its cells are run.
struct SiteArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("The folder of the site.", valueName: "SITE"))
  var path = "."

  @Flag(name: .customLong("drafts"), help: "Include pages with 'draft: true'.")
  var includesDrafts = false

  /// The folder of the site.
  var url: URL { URL(fileURLWithPath: path).standardizedFileURL }

  /// What stands before the paths in messages, so that they are right from the working folder.
  var prefix: String {
    path == "." || path == "./" ? "" : path.hasSuffix("/") ? path : path + "/"
  }

  /// A builder for the site.
  func builder() -> SiteBuilder {
    SiteBuilder(
      folder: SiteFolder(url), installation: Installation.current,
      includesDrafts: includesDrafts)
  }
}
