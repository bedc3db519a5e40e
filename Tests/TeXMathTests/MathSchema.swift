import Foundation

/// W3C's schema of MathML Core, checked by libxml2's `xmllint` in one run over many formulas.
enum MathSchema {
  enum Failure: Error {
    case noValidator
  }

  /// What the validator says about these formulas, one line a complaint; empty if all are valid.
  ///
  /// The schema forgets `class` on some elements, so it is taken out before; and it knows no HTML,
  /// which may stand in `mtext` (MathML Core §4.2, HTML integration points), so links are unwrapped.
  static func complaints(about formulas: [String]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("math-schema-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("formulas.xml")
    let text = formulas.map { formula in
      formula.replacing(#/ class="[^"]*"/#, with: "")
        .replacing(#/<span>[^<]*<\/span>|<\/?span[^>]*>/#, with: "")
        .replacing(#/<mtext><a [^>]*><math[^>]*>(.*?)<\/math><\/a><\/mtext>/#) {
          "<mrow>\($0.1)</mrow>"
        }
        .replacing(#/<\/?a( [^>]*)?>/#, with: "")
    }.joined(separator: "\n")
    try "<formulas xmlns=\"http://www.w3.org/1998/Math/MathML\">\(text)</formulas>"
      .write(to: file, atomically: true, encoding: .utf8)
    return try validate(file).split(separator: "\n").map(String.init)
      .filter { !$0.hasSuffix(" validates") }
  }

  private static func validate(_ file: URL) throws -> String {
    let validator = URL(fileURLWithPath: "/usr/bin/xmllint")
    guard FileManager.default.isExecutableFile(atPath: validator.path) else {
      throw Failure.noValidator
    }
    let schema = MathFixture.folder.appendingPathComponent("formulas.rng")
    let process = Process()
    process.executableURL = validator
    process.arguments = ["--noout", "--relaxng", schema.path, file.path]
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
