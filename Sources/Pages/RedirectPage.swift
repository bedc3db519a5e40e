import HTML
import Site

/// The page at a former address of another one.
package enum RedirectPage {
  /// A page that leads on at once, keeps the fragment where scripts run, and has a link for
  /// readers whose browser does neither.
  package static func bytes(_ redirect: ResolvedSite.Redirect, language: String) -> [UInt8] {
    let url = redirect.from.url(to: redirect.to)
    var html = HTMLWriter()
    html.markup("<!doctype html>\n")
    html.open("html", ["lang": language])
    html.markup("\n<head>\n<meta charset=\"utf-8\">\n")
    html.open("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    html.markup("\n<title>")
    html.text(redirect.title)
    html.markup("</title>\n<meta name=\"robots\" content=\"noindex\">\n")
    html.open("link", ["rel": "canonical", "href": url])
    html.markup("\n")
    html.open("meta", ["http-equiv": "refresh", "content": "0; url=\(url)"])
    html.markup("\n<script>\nconst link = document.querySelector(\"link[rel=canonical]\")\n")
    html.markup("location.replace(link.href + location.hash)\n</script>\n</head>\n<body>\n<p>")
    html.node(.element("a", ["href": url], [.text(redirect.title)]))
    html.markup("</p>\n</body>\n</html>\n")
    return html.bytes
  }
}
