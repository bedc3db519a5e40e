import Foundation

/// Debian's Chromium without a window: opens a file of a built site and reports what it saw.
struct Browser {
  /// What the probe in the page reports.
  struct Report: Decodable {
    var errors: [String]
    var empty: [String]
    var formulas: Int
    var drawings: Int
    var previews: Int
    var brokenPreviews: [String]
    var mathFontLoaded: Bool
    var overflow: Int
  }

  enum Failure: Error {
    case noChromium
    case noReport(String)
  }

  private let executable: String

  init() throws {
    let candidates = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    guard let found = candidates.first(where: FileManager.default.isExecutableFile) else {
      throw Failure.noChromium
    }
    executable = found
  }

  /// Opens a page, into which the probe is put first, in a frame of a width in CSS pixels.
  func open(_ page: URL, width: Int) throws -> Report {
    let probe = try Self.fixture("probe.js")
    let folder = page.deletingLastPathComponent()
    let probed = folder.appending(path: "probed.html")
    let frame = folder.appending(path: "frame.html")
    defer { for file in [probed, frame] { try? FileManager.default.removeItem(at: file) } }
    try String(contentsOf: page, encoding: .utf8)
      .replacingOccurrences(of: "<head>", with: "<head><script>\(probe)</script>")
      .write(to: probed, atomically: true, encoding: .utf8)
    try Self.fixture("frame.html")
      .replacingOccurrences(of: "PAGE", with: "probed.html")
      .replacingOccurrences(of: "WIDTH", with: String(width))
      .write(to: frame, atomically: true, encoding: .utf8)
    let dump = try run(frame)
    let opening = "<script type=\"application/json\" id=\"probe\">"
    guard let start = dump.range(of: opening)?.upperBound,
      let end = dump.range(of: "</script>", range: start..<dump.endIndex)?.lowerBound
    else { throw Failure.noReport(String(dump.suffix(400))) }
    return try JSONDecoder().decode(Report.self, from: Data(dump[start..<end].utf8))
  }
}

extension Browser {
  /// The page after its scripts have run, as markup.
  func dump(_ page: URL, options: [String] = []) throws -> String { try run(page, options) }

  private static func fixture(_ name: String) throws -> String {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(
      contentsOf: tests.appending(path: "Fixtures/browser/\(name)"), encoding: .utf8)
  }

  /// The markup of a page after its scripts have run.
  func run(_ page: URL, _ options: [String] = []) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments =
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
        "--window-size=1400,1000", "--virtual-time-budget=8000", "--dump-dom",
      ] + options + [page.absoluteString]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
