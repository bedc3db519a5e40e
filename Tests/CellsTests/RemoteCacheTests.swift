import Foundation
import Testing

@testable import Cells

@Suite(
  "A shared cache is a real nginx with WebDAV",
  .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/sbin/nginx")))
struct RemoteCacheTests {
  /// An nginx that stores what is put, in a folder of its own.
  private final class Server {
    let folder = NSTemporaryDirectory() + "nginx-" + UUID().uuidString
    let port = Int.random(in: 20_000..<60_000)
    private let process = Process()
    var address: String { "http://127.0.0.1:\(port)/notes" }

    init(methods: String = "PUT") throws {
      for name in ["store/notes", "body"] {
        try FileManager.default.createDirectory(
          atPath: folder + "/" + name, withIntermediateDirectories: true)
      }
      for path in [folder, folder + "/store", folder + "/store/notes", folder + "/body"] {
        chmod(path, 0o777)
      }
      let configuration = """
        daemon off; pid \(folder)/pid; error_log \(folder)/errors; worker_processes 1;
        events {}
        http {
          access_log \(folder)/log; client_body_temp_path \(folder)/body; client_max_body_size 64m;
          server {
            listen 127.0.0.1:\(port); root \(folder)/store;
            location / { dav_methods \(methods); create_full_put_path on; }
          }
        }
        """
      try Data(configuration.utf8).write(to: URL(fileURLWithPath: folder + "/conf"))
      process.executableURL = URL(fileURLWithPath: "/usr/sbin/nginx")
      process.arguments = ["-c", folder + "/conf", "-p", folder]
      process.standardError = FileHandle.nullDevice
      try process.run()
      for _ in 0..<200 where !FileManager.default.fileExists(atPath: folder + "/pid") {
        usleep(20_000)
      }
    }

    func stop() {
      process.terminate()
      process.waitUntilExit()
    }

    deinit {
      if process.isRunning { stop() }
      try? FileManager.default.removeItem(atPath: folder)
    }

    func files(_ kind: String) throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: folder + "/store/notes/" + kind)
        .map { folder + "/store/notes/\(kind)/" + $0 }
    }
  }

  private func workshop(_ address: String, isReadOnly: Bool = false) throws -> Workshop {
    var settings = CellSettings()
    settings.remote = RemoteCache(address: address, isReadOnly: isReadOnly)
    return try Workshop(settings: settings)
  }

  @Test("what one machine computes, another one shows without running or compiling anything")
  func share() async throws {
    let server = try Server()
    let page = Page(["print(1)", "Plot { Line([1, 2]) }"])
    let first = try await workshop(server.address).run(page)
    #expect(first.value.ranCount == 2)
    #expect(try server.files("ac").count == 2 && server.files("cas").count == 2)
    let second = try await workshop(server.address).run(page)
    #expect(second.value.cachedCount == 2 && second.value.outputs == first.value.outputs)

    let none = CellTools(
      toolchain: { () throws(CellMachineError) in throw CellMachineError.noToolchain },
      library: { () throws(CellMachineError) in throw CellMachineError.noToolchain })
    var settings = CellSettings()
    settings.remote = RemoteCache(address: server.address, isReadOnly: true)
    let laptop = CellRunner(tools: none, cache: nil, scratch: "/proc/x", settings: settings)
    let cached = page.with { options, _ in options.evaluation = .cached }
    let third = try await laptop.run(cached.document)
    #expect(third.diagnostics == [] && third.value.outputs == first.value.outputs)
  }

  @Test("a read-only one is only read")
  func readOnly() async throws {
    let server = try Server()
    _ = try await workshop(server.address, isReadOnly: true).run(Page(["print(2)"]))
    #expect(throws: (any Error).self) { try server.files("ac") }
  }

  @Test("a damaged content does not count")
  func damaged() async throws {
    let server = try Server()
    let page = Page(["print(3)"])
    _ = try await workshop(server.address).run(page)
    for path in try server.files("cas") {
      try Data("{}".utf8).write(to: URL(fileURLWithPath: path))
    }
    let result = try await workshop(server.address).run(page)
    #expect(result.value.ranCount == 1 && result.diagnostics == [])
    #expect(result.value.outputs.values.first == [.text("3\n")])
  }

  @Test("a server that is gone, or forbids, fails no build and is asked once")
  func gone() async throws {
    let server = try Server(methods: "off")
    let forbidden = try workshop(server.address)
    #expect(try await forbidden.run(Page(["print(4)"])).diagnostics == [])
    let remote = try #require(forbidden.runner.settings.remote)
    #expect(remote.problem?.contains("405") == true, "\(remote.problem ?? "none")")
    server.stop()
    let alone = try workshop(server.address)
    #expect(try await alone.run(Page(["print(4)"])).value.ranCount == 1)
    #expect(alone.runner.settings.remote?.problem != nil)
  }
}
