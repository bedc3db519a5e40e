import Foundation
import Testing

@testable import Cells

@Suite("Which protection there is, and never silently less")
struct IsolationTests {
  @Test("without bubblewrap there are limits, unless a sandbox is demanded")
  func missing() async throws {
    let auto = ProtectionProbe(
      mode: .auto, folder: nil, places: ["/nowhere/bwrap"], landlockVersion: 0)
    let found = try await auto.protection()
    #expect(found == .limits(reason: "bubblewrap is not installed"))
    #expect(found.description.hasPrefix("limits only (bubblewrap is not installed): cells can"))
    let demanding = ProtectionProbe(
      mode: .require, folder: nil, places: ["/nowhere/bwrap"], landlockVersion: 5)
    await #expect(throws: CellMachineError.noSandbox(reason: "bubblewrap is not installed")) {
      try await demanding.protection()
    }
  }

  @Test("a bubblewrap that does not work here is found out, once")
  func broken() async throws {
    let folder = NSTemporaryDirectory() + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let tool = folder + "/bwrap"
    try Data("#!/bin/sh\necho ran >> \(folder)/log\necho 'bwrap: no way' >&2\nexit 1\n".utf8)
      .write(to: URL(fileURLWithPath: tool))
    chmod(tool, 0o755)
    for _ in 0..<2 {
      let probe = ProtectionProbe(
        mode: .auto, folder: folder, places: [tool], landlockVersion: -1)
      #expect(
        try await probe.protection()
          == .limits(reason: "bubblewrap does not work here: bwrap: no way"))
    }
    #expect(try String(contentsOfFile: folder + "/log", encoding: .utf8) == "ran\n")
  }

  @Test("'off' asks nothing, and says so")
  func off() async throws {
    let probe = ProtectionProbe(mode: .off, folder: nil)
    #expect(try await probe.protection() == .limits(reason: "cells.isolation is off"))
  }

  @Test("a kernel with Landlock takes its place")
  func second() async throws {
    let probe = ProtectionProbe(
      mode: .require, folder: nil, places: ["/nowhere/bwrap"], landlockVersion: 6)
    let found = try await probe.protection()
    #expect(found == .confinement(reason: "bubblewrap is not installed") && found.isSandbox)
  }

  @Test("a trap has its place behind Landlock too")
  func trap() async throws {
    var settings = CellSettings()
    settings.bubblewrapPlaces = []
    let page = Page(["print(1)", "let a = [1]\nfunc f() { print(a[5]) }\nf()"])
    let (outputs, diagnostics) = try await Workshop(settings: settings).texts(page)
    #expect(outputs == [["1\n"], []])
    #expect(diagnostics == ["8:19: cell/trap: Index out of range"])
  }

  @Test("what is run elsewhere is that command's to protect")
  func elsewhere() async throws {
    var settings = CellSettings()
    settings.launcher = ["srun"]
    let found = try await Workshop(settings: settings).runner.protection()
    #expect(found == .elsewhere(command: "srun") && !found.isSandbox)
    #expect(found.description == "left to 'srun', which cells.launcher puts in front")
  }

  @Test("a page demands a sandbox before any of its code runs")
  func require() async throws {
    var settings = CellSettings()
    settings.isolation = .require
    settings.launcher = ["env"]
    let workshop = try Workshop(settings: settings)
    await #expect(throws: CellMachineError.self) { try await workshop.run(Page(["1"])) }
  }
}
