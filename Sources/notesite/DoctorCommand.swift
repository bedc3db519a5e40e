import ArgumentParser
import Builder
import Foundation

/// `notesite doctor`.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what this machine has for running the cells of a site.",
    discussion: "Exit status: 0 if cells can run as the site demands, 1 if not.")

  @OptionGroup var site: SiteArguments

  func run() async throws {
    let terminal = Terminal()
    var isWell = true
    for part in await site.builder().examination() {
      terminal.say("\(part.name): \(part.finding)")
      isWell = isWell && part.isWell
    }
    if !isWell { throw ExitCode(1) }
  }
}
