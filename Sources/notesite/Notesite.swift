import ArgumentParser
import Builder

/// The command line.
@main
struct Notesite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notesite",
    abstract: "Publishes notes with formulas, running code and figures as a static site.",
    discussion: """
      A site is a folder with 'content/', which holds Markdown files, and maybe 'notesite.yml' \
      (title, macros) and 'templates/' (overrides of the theme). Start with:

        mkdir content && echo '# Hello, $x^2$' > content/index.md
        notesite serve
      """,
    version: "notesite \(BuildVersion.current)",
    subcommands: [
      BuildCommand.self, ServeCommand.self, CheckCommand.self, ExplainCommand.self,
      InspectCommand.self, MathCommand.self, WhyCommand.self, CleanCommand.self,
      DoctorCommand.self,
    ])
}
