import Foundation
import Markdown
import SourceText
import TeXMath

/// Reads single pages, so that authors and tools see what the parser makes of them.
///
/// A page of a site is read with the site's macros; nothing else of the site is looked at, so
/// links and references stay as they are written.
package struct PageInspector: Sendable {
  private var macros = MacroTable()
  private var filtersHTML = false
  private var configuration: SourceFile?
  private var diagnostics: [Diagnostic] = []

  /// An inspector of pages that belong to no site.
  package init() {}

  /// An inspector of the pages of the site in a folder; `path` is also what messages show.
  package init(site path: String) throws(SiteFolderError) {
    let url = URL(fileURLWithPath: path.isEmpty ? "." : path)
    guard FileManager.default.fileExists(atPath: url.path) else { throw .missing(path) }
    guard let read = try SiteFolder(url).readIfPresent(SiteFolder.configuration) else { return }
    let prefix = path.isEmpty || path.hasSuffix("/") ? path : path + "/"
    let file = SourceFile(path: prefix + read.path, bytes: read.bytes)
    let configuration = ConfigurationReader.read(file)
    let table = configuration.value.macroTable(in: file.path)
    self.configuration = file
    macros = table.value
    filtersHTML = configuration.value.rawHTML == .strip
    diagnostics = configuration.diagnostics + table.diagnostics
  }

  /// An inspector for a page: of the site in whose content it lies, if it lies in one.
  package init(page path: String) throws(SiteFolderError) {
    let absolute = URL(fileURLWithPath: path).standardizedFileURL.path
    if let site = Self.site(above: path) ?? Self.site(above: absolute) {
      try self.init(site: site)
    } else {
      self.init()
    }
  }

  /// What a page says, and everything that is wrong with it.
  package func inspect(_ file: SourceFile) -> InspectedPage {
    let parsed = MarkdownParser(macros: macros).parse(file)
    var findings = BuiltSite()
    findings.sources = [configuration, file].compactMap(\.self)
    findings.diagnostics = (diagnostics + parsed.diagnostics).sortedAndUnique
    return InspectedPage(
      document: parsed.value, filtersHTML: filtersHTML, findings: findings)
  }
}

extension PageInspector {
  /// The folder of the site above a path: the innermost `content` with a configuration beside it.
  private static func site(above path: String) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    for index in parts.indices.dropLast().reversed() where parts[index] == "content" {
      let folder = parts[..<index].map { $0 + "/" }.joined()
      let file = folder + SiteFolder.configuration
      if FileManager.default.fileExists(atPath: file) { return folder }
    }
    return nil
  }
}
