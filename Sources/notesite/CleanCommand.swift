import ArgumentParser
import Builder

/// `notesite clean`.
struct CleanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Remove what the tool keeps between builds; the next build runs every cell.")

  @OptionGroup var site: SiteArguments

  func run() throws {
    do {
      let lock = try SiteLock(site: site.url)
      try site.builder().clean()
      withExtendedLifetime(lock) {}
    } catch {
      Terminal().fault("\(error)")
      throw ExitCode(1)
    }
  }
}
