import ArgumentParser
import Builder
import Catalogue
import Foundation
import Preview
import SourceText

/// `notesite serve`.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Preview a site on this machine and rebuild it when a file changes.",
    discussion: """
      Serves the built pages from memory and writes nothing but the cache in '.notesite/'. Open \
      pages reload by themselves; a page with an error shows it in its place.
      """)

  @OptionGroup var site: SiteArguments

  @Option(help: "The port to listen at (default: the first free one from 8000 on).")
  var port: Int?

  @Option(help: "The address to listen at; anything but this machine's own is seen by others.")
  var host = "127.0.0.1"

  @Flag(help: "Run no cell; show what the cache has.")
  var noRun = false

  func validate() throws {
    if let port, !(0...65_535).contains(port) {
      throw ValidationError("a port is a number from 0 to 65535")
    }
  }

  func run() async throws {
    let terminal = Terminal()
    do {
      var builder = site.builder()
      if noRun { builder.cellRun = .nothing }
      try builder.check()
      let server = PreviewServer(
        configuration: PreviewConfiguration(host: host, port: port),
        explanations: ExplanationPage.bytes(DiagnosticCatalogue.explanations))
      let output = site.url.appending(path: "public").path
      let changes = FolderWatcher(folders: [site.url.path], ignoring: [output]).changes()
      await rebuild(builder, server, terminal)
      let address = try await server.start()
      terminal.say("serving \(address) – press Ctrl-C to stop")
      if !PreviewConfiguration(host: host).isLoopback {
        terminal.say("warning: others on the network can see the site at \(host)")
      }
      for await _ in changes { await rebuild(builder, server, terminal) }
    } catch {
      terminal.fault("\(error)")
      throw ExitCode(1)
    }
  }

  private func rebuild(
    _ builder: SiteBuilder, _ server: PreviewServer, _ terminal: Terminal
  ) async {
    let started = ContinuousClock.now
    do {
      let built = try await builder.build { terminal.progress($0, since: started) }
      terminal.report(built, site: site.prefix)
      terminal.summary(built, since: started)
      let files = built.files.map { path, bytes in
        ("/" + path, ServedFile(bytes: bytes, path: path))
      }
      let problems = DiagnosticPrinter(sources: built.sources).text(built.diagnostics)
      await server.publish(
        Dictionary(uniqueKeysWithValues: files), problems: problems.isEmpty ? nil : problems)
    } catch {
      terminal.fault("\(error)")
      await server.publish(problems: "\(error)")
    }
  }
}
