import Foundation
import Testing

@testable import Builder

@Suite struct OutputTreeTests {
  private let folder = TemporaryFolder()
  private var output: URL { folder.url.appending(path: "public") }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
  private func text(_ path: String) -> String? {
    try? String(contentsOf: output.appending(path: path), encoding: .utf8)
  }

  @Test func writesReplacesAndRemoves() throws {
    let tree = OutputTree(folder: output)
    #expect(try tree.replace(with: ["a.html": bytes("1"), "b/c.html": bytes("2")]) == 2)
    #expect(try tree.replace(with: ["a.html": bytes("1"), "d.html": bytes("3")]) == 1)
    #expect(text("a.html") == "1")
    #expect(text("d.html") == "3")
    #expect(text("b/c.html") == nil)
    #expect(folder.names == ["public"])
  }

  @Test func unchangedFilesAreTheSameFiles() throws {
    let tree = OutputTree(folder: output)
    _ = try tree.replace(with: ["a.html": bytes("1")])
    let before = try inode("a.html")
    _ = try tree.replace(with: ["a.html": bytes("1"), "b.html": bytes("2")])
    #expect(try inode("a.html") == before)
  }

  @Test func failedPagesKeepWhatWasPublished() throws {
    let tree = OutputTree(folder: output)
    _ = try tree.replace(with: ["a.html": bytes("old"), "b.html": bytes("old")])
    _ = try tree.replace(with: ["b.html": bytes("new")], keeping: ["a.html", "never.html"])
    #expect(text("a.html") == "old")
    #expect(text("b.html") == "new")
    _ = try tree.replace(with: ["b.html": bytes("newer")], keeping: ["a.html"])
    #expect(text("a.html") == "old")
  }

  @Test func failedPagesKeepTheirFigures() throws {
    let tree = OutputTree(folder: output)
    let figures = ["a/fig.svg": bytes("old"), "a/fig.csv": bytes("old"), "b/fig.svg": bytes("old")]
    _ = try tree.replace(with: figures.merging(["a/c.html": bytes("old")]) { $1 })
    _ = try tree.replace(with: ["a/fig.csv": bytes("new")], keeping: ["a.html"])
    #expect(text("a/fig.svg") == "old")
    #expect(text("a/fig.csv") == "new")
    #expect(text("a/c.html") == nil && text("b/fig.svg") == nil)
  }

  @Test func keepsTheFoldersOwnGitignore() throws {
    try folder.write("public/.gitignore", "*\n")
    let tree = OutputTree(folder: output)
    _ = try tree.replace(with: ["a.html": bytes("1")])
    #expect(text(".gitignore") == "*\n")
  }

  @Test(arguments: [false, true]) func refusesForeignFiles(_ wasBuiltBefore: Bool) throws {
    let tree = OutputTree(folder: output)
    if wasBuiltBefore { _ = try tree.replace(with: ["a.html": bytes("1")]) }
    try folder.write("public/sub/thesis.tex", "years of work")
    #expect(throws: OutputTreeError.self) { try tree.replace(with: ["a.html": bytes("2")]) }
    #expect(text("sub/thesis.tex") == "years of work")
    #expect(text("a.html") == (wasBuiltBefore ? "1" : nil))
  }

  @Test(arguments: ["", "content", "content/sub", "templates", ".."])
  func refusesTheSitesOwnFolders(_ path: String) {
    #expect(throws: OutputTreeError.self) {
      try OutputTree.check(
        folder.url.appending(path: path).standardizedFileURL, isApartFrom: folder.url)
    }
  }

  @Test func acceptsFoldersBesideTheSources() throws {
    for path in ["public", "../elsewhere", "contents"] {
      let output = folder.url.appending(path: path).standardizedFileURL
      try OutputTree.check(output, isApartFrom: folder.url)
    }
  }

  @Test func followsASymbolicLinkToTheFolder() throws {
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "real"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: output, withDestinationURL: folder.url.appending(path: "real"))
    _ = try OutputTree(folder: output).replace(with: ["a.html": bytes("1")])
    #expect(text("a.html") == "1")
    #expect(folder.names == ["public", "real"])
  }

  private func inode(_ path: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(
      atPath: output.appending(path: path).path)
    return (attributes[.systemFileNumber] as? NSNumber)?.intValue
  }
}
