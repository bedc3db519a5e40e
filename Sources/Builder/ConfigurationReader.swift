import Bibliography
import Cells
import DocumentModel
import Site
import SourceText
import YAMLDocument

/// Reads `notesite.yml` into a configuration.
enum ConfigurationReader {
  /// The configuration that a file states; what is wrong in it keeps its default.
  static func read(_ file: SourceFile) -> Diagnosed<SiteConfiguration> {
    let composed = YAMLComposer.compose(file)
    guard let value = composed.value else {
      return Diagnosed(SiteConfiguration(), composed.diagnostics)
    }
    var configuration = SiteConfiguration()
    var reader = YAMLMappingReader(value, renamed: ["name": "title", "lang": "language"])
    if let title = reader.string("title") { configuration.title = title }
    if let language = reader.string("language") { configuration.language = language }
    configuration.description = reader.string("description")
    configuration.url = reader.string("url").map(Self.withoutSlash)
    configuration.navigation = reader.texts("nav").map {
      .init(title: $0.name, destination: PlacedText($0.text, range: $0.range))
    }
    configuration.bibliography = reader.placedStrings("bibliography")
    if let style = reader.choice("citations", of: CitationStyle.self) {
      configuration.citationStyle = style
    }
    reader.mapping("numbers") { numbers in
      if let sections = numbers.boolean("sections") { configuration.numbersSections = sections }
    }
    if let rawHTML = reader.choice("rawHTML", of: SiteConfiguration.RawHTML.self) {
      configuration.rawHTML = rawHTML
    }
    reader.mapping("math") { math in
      configuration.macros = math.texts("macros").map {
        SiteConfiguration.Macro(name: $0.name, body: $0.text, range: $0.range)
      }
      configuration.mathFont = math.string("font")
    }
    var rangeOfTimeout: SourceRange?
    reader.mapping("cells") { cells in
      rangeOfTimeout = cells.value("timeout")?.range
      if let seconds = cells.integer("timeout") { configuration.cellTimeout = seconds }
      configuration.cells.read(&cells)
    }
    var rangeOfRemote: SourceRange?
    reader.mapping("cache") { cache in
      rangeOfRemote = cache.value("remote")?.range
      configuration.cells.readCache(&cache)
    }
    var diagnostics = composed.diagnostics + reader.finish().map { $0.located(in: file.path) }
    if let range = rangeOfTimeout, !(1...86_400).contains(configuration.cellTimeout) {
      diagnostics.append(.timeoutOutOfRange(file, range))
      configuration.cellTimeout = SiteConfiguration().cellTimeout
    }
    if let range = rangeOfRemote, let remote = configuration.cells.remote,
      !remote.hasPrefix("http://"), !remote.hasPrefix("https://")
    {
      diagnostics.append(.badRemote(file, range))
      configuration.cells.remote = nil
    }
    return Diagnosed(configuration, diagnostics)
  }

  private static func withoutSlash(_ address: String) -> String {
    address.hasSuffix("/") ? String(address.dropLast()) : address
  }
}

extension SiteConfiguration.CellKeys {
  fileprivate mutating func read(_ cells: inout YAMLMappingReader) {
    defaults.echo = cells.choice("echo", of: CellOptions.Echo.self)
    defaults.evaluation = cells.choice("eval", of: CellOptions.Evaluation.self)
    defaults.seed = cells.integer("seed")
    if let mode = cells.choice("isolation", of: IsolationMode.self) { isolation = mode.rawValue }
    launcher = cells.strings("launcher") ?? []
    environment = cells.strings("environment") ?? []
  }

  fileprivate mutating func readCache(_ cache: inout YAMLMappingReader) {
    remote = cache.string("remote")
    isRemoteReadOnly = cache.boolean("readonly") ?? false
    if let megabytes = cache.integer("megabytes") { cacheBytes = max(1, megabytes) << 20 }
  }
}
