// swift-tools-version: 6.2
import PackageDescription

// Measures what the tool promises. A package of its own, so that no other build pays for it.

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "notesite", path: "..")],
  targets: [
    .executableTarget(
      name: "MathBenchmark", dependencies: [.product(name: "TeXMath", package: "notesite")]),
    .executableTarget(
      name: "ModelBenchmark",
      dependencies: ["Tensors", "Models", "SampleData"].map {
        .product(name: $0, package: "notesite")
      }),
  ]
)
