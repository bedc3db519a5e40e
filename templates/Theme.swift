/// The built-in theme: the files of this folder, embedded in the tool.
///
/// A site's own `templates/` folder overrides them file by file; the repository's own site uses
/// this very folder, so that an edit shows without building the tool anew.
package enum Theme {
  /// File names and contents, by name.
  package static let files: [String: [UInt8]] = [
    "contents.mustache": PackageResources.contents_mustache,
    "icon.svg": PackageResources.icon_svg,
    "page.mustache": PackageResources.page_mustache,
    "search.js": PackageResources.search_js,
    "style.css": PackageResources.style_css,
    "theme.js": PackageResources.theme_js,
  ]
}
