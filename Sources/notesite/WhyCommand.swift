import ArgumentParser
import Builder

/// `notesite why`.
struct WhyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Say whether the next build runs the cells of a page, and why.",
    discussion: "Exit status: 0 if they come from the cache, 1 if they run.")

  @Argument(
    help: ArgumentHelp(
      "The page, such as 'rnn.md', or one of its cells: 'rnn.md#fig-loss'.",
      valueName: "PAGE[#LABEL]"))
  var page: String

  @OptionGroup var site: SiteArguments

  func run() async throws {
    let terminal = Terminal()
    do {
      let parts = page.split(separator: "#", maxSplits: 1).map(String.init)
      let label = parts.count > 1 ? parts[1] : nil
      let answer = try await site.builder().explanation(of: parts.first ?? "", label: label)
      guard let answer else {
        terminal.fault("there is no page '\(page)'")
        throw ExitCode(1)
      }
      let state = answer.isCached ? "from the cache; depends on:" : "runs at the next build:"
      print("\(page): \(state)")
      for reason in answer.reasons { print("  " + reason) }
      if !answer.isCached { throw ExitCode(1) }
    } catch let error as ExitCode {
      throw error
    } catch {
      terminal.fault("\(error)")
      throw ExitCode(1)
    }
  }
}
