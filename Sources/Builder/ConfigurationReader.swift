import Bibliography
import Cells
import DocumentModel
import Site
import SourceText
import YAMLDocument

/// Reads `notesite.yml` into a configuration.
struct ConfigurationReader {
  private let file: SourceFile
  private var reader: YAMLMappingReader
  private var configuration = SiteConfiguration()
  private var diagnostics: [Diagnostic] = []

  /// The configuration that a file states; what is wrong in it keeps its default.
  static func read(_ file: SourceFile) -> Diagnosed<SiteConfiguration> {
    let composed = YAMLComposer.compose(file)
    guard let value = composed.value else {
      return Diagnosed(SiteConfiguration(), composed.diagnostics)
    }
    let reader = YAMLMappingReader(value, renamed: ["name": "title", "lang": "language"])
    var configuration = ConfigurationReader(file: file, reader: reader)
    configuration.readSite()
    configuration.readMath()
    configuration.readCells()
    configuration.readCache()
    let keys = configuration.reader.finish().map { $0.located(in: file.path) }
    return Diagnosed(
      configuration.configuration, composed.diagnostics + keys + configuration.diagnostics)
  }

  private init(file: SourceFile, reader: YAMLMappingReader) {
    self.file = file
    self.reader = reader
  }

  private mutating func readSite() {
    if let title = reader.string("title") { configuration.title = title }
    if let language = reader.string("language") { configuration.language = language }
    configuration.description = reader.string("description")
    configuration.url = reader.string("url").map {
      $0.hasSuffix("/") ? String($0.dropLast()) : $0
    }
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
  }

  private mutating func readMath() {
    reader.mapping("math") { math in
      configuration.macros = math.texts("macros").map {
        SiteConfiguration.Macro(name: $0.name, body: $0.text, range: $0.range)
      }
      configuration.mathFont = math.string("font")
    }
  }

  private mutating func readCells() {
    reader.mapping("cells") { cells in
      if let value = cells.value("timeout"), let seconds = cells.integer("timeout") {
        if (1...86_400).contains(seconds) {
          configuration.cellTimeout = seconds
        } else {
          diagnostics.append(.timeoutOutOfRange(file, value.range))
        }
      }
      configuration.cells.read(&cells)
    }
  }

  private mutating func readCache() {
    reader.mapping("cache") { cache in
      if let remote = cache.placedString("remote") {
        if ["http://", "https://"].contains(where: { remote.text.hasPrefix($0) }) {
          configuration.cells.remote = remote.text
        } else {
          diagnostics.append(.badRemote(file, remote.range))
        }
      }
      configuration.cells.readCache(&cache)
    }
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
    isRemoteReadOnly = cache.boolean("readonly") ?? false
    if let megabytes = cache.integer("megabytes") { cacheBytes = max(1, megabytes) << 20 }
  }
}
