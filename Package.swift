// swift-tools-version: 6.2
import PackageDescription

// The rooms of the house, bottom to top. Each may import only what its line names; building with
// `--explicit-target-dependency-import-check error` holds it to that. What each room is for stands
// in docs/architecture.md.

let strict = Context.environment["NOTESITE_STRICT"] != nil
let settings: [SwiftSetting] = strict ? [.treatAllWarnings(as: .error)] : []

func room(_ name: String, imports: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: settings)
}

func tests(of name: String, imports: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + imports, swiftSettings: settings)
}

let themeFiles = [
  "contents.mustache", "icon.svg", "page.mustache", "search.js", "style.css", "theme.js",
]
let nio = ["NIOCore", "NIOPosix", "NIOHTTP1"].map {
  Target.Dependency.product(name: $0, package: "swift-nio")
}

let package = Package(
  name: "notesite",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "notesite", targets: ["notesite"]),
    .library(name: "TeXMath", targets: ["TeXMath"]),
    .library(name: "FigureModel", targets: ["FigureModel"]),
    .library(name: "Tensors", targets: ["Tensors"]),
    .library(name: "Models", targets: ["Models"]),
    .library(name: "ModelFigures", targets: ["ModelFigures"]),
    .library(name: "SampleData", targets: ["SampleData"]),
    .library(name: "NoteKit", type: .dynamic, targets: ["NoteKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache.git", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
  ],
  targets: [
    // System libraries; scripts/install has the Debian packages.
    .systemLibrary(name: "CCmarkGFM", pkgConfig: "libcmark-gfm"),
    .systemLibrary(name: "CHarfBuzz", pkgConfig: "harfbuzz"),
    .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto"),
    .target(name: "CSystemCalls"),
    .target(name: "CDataSets", exclude: ["NOTICE.md", "data"]),

    // Text in, text out.
    room("SourceText"),
    room("HTML"),
    room("JSON"),
    room("Highlight", imports: ["HTML"]),
    room("YAMLDocument", imports: ["SourceText", "Yams"]),

    // Formulas.
    room("TeXMath", imports: ["SourceText", "HTML"]),
    room("MathLayout", imports: ["TeXMath", "HTML", "CHarfBuzz"]),

    // What a cell links.
    room("FigureModel"),
    room("Tensors"),
    room("Models", imports: ["Tensors"]),
    room("ModelFigures", imports: ["Models", "Tensors", "FigureModel"]),
    room("SampleData", imports: ["Models", "Tensors", "CDataSets"]),
    room(
      "NoteKit", imports: ["FigureModel", "Tensors", "Models", "ModelFigures", "SampleData"]),

    // A note, its figures, its cells.
    room("Bibliography", imports: ["SourceText"]),
    room("Figures", imports: ["FigureModel", "MathLayout", "TeXMath", "HTML", "SourceText"]),
    room("DocumentModel", imports: ["SourceText", "TeXMath"]),
    room(
      "Markdown",
      imports: ["DocumentModel", "TeXMath", "SourceText", "YAMLDocument", "CCmarkGFM"]),
    room(
      "Cells",
      imports: ["DocumentModel", "FigureModel", "SourceText", "CLibCrypto", "CSystemCalls"]),

    room("Inspection", imports: ["DocumentModel", "TeXMath", "SourceText", "JSON"]),

    // A site.
    room("Site", imports: ["Bibliography", "DocumentModel", "TeXMath", "SourceText"]),
    .target(
      name: "Theme", path: "templates",
      resources: themeFiles.map { .embedInCode($0) }, swiftSettings: settings),
    room(
      "Pages",
      imports: [
        "Site", "Bibliography", "DocumentModel", "FigureModel", "Figures", "Highlight", "TeXMath",
        "HTML", "JSON",
        "SourceText", .product(name: "Mustache", package: "swift-mustache"),
      ]),
    room(
      "Builder",
      imports: [
        "Pages", "Site", "Bibliography", "Markdown", "Cells", "Figures", "MathLayout",
        "DocumentModel", "FigureModel", "Inspection", "TeXMath", "HTML", "SourceText",
        "YAMLDocument", "Theme",
        "CSystemCalls",
      ]),
    room("Catalogue", imports: ["SourceText", "HTML"]),
    room("Preview", imports: ["HTML"] + nio),
    .executableTarget(
      name: "notesite",
      dependencies: [
        "Builder", "Catalogue", "Cells", "Preview", "SourceText", "TeXMath", "HTML", "JSON",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // What the figures promise; a target here, since they are no library for other packages.
    .executableTarget(
      name: "FigureBenchmark", dependencies: ["FigureModel", "Figures", "MathLayout"],
      path: "Benchmarks/FigureBenchmark", swiftSettings: settings),

    tests(of: "SourceText"),
    tests(of: "HTML"),
    tests(of: "JSON"),
    tests(of: "Highlight", imports: ["HTML"]),
    tests(of: "YAMLDocument", imports: ["SourceText"]),
    tests(of: "TeXMath", imports: ["SourceText", "HTML"]),
    tests(of: "MathLayout", imports: ["TeXMath", "SourceText", "HTML"]),
    tests(of: "FigureModel"),
    tests(of: "Tensors"),
    tests(of: "Models", imports: ["SampleData", "Tensors"]),
    tests(of: "ModelFigures", imports: ["Models", "SampleData", "Tensors", "FigureModel"]),
    tests(of: "SampleData", imports: ["Models", "Tensors"]),
    tests(of: "NoteKit", imports: ["FigureModel"]),
    tests(of: "Bibliography", imports: ["SourceText"]),
    tests(of: "Figures", imports: ["FigureModel", "MathLayout", "HTML", "SourceText"]),
    tests(of: "Markdown", imports: ["DocumentModel", "SourceText", "TeXMath"]),
    tests(of: "Cells", imports: ["DocumentModel", "FigureModel", "SourceText", "NoteKit"]),
    tests(of: "Inspection", imports: ["Markdown", "DocumentModel", "TeXMath", "SourceText"]),
    tests(of: "Site", imports: ["Markdown", "Bibliography", "DocumentModel", "SourceText"]),
    tests(of: "Pages", imports: ["Markdown", "DocumentModel", "SourceText", "HTML"]),
    tests(of: "Builder", imports: ["SourceText"]),
    tests(
      of: "Catalogue", imports: ["Bibliography", "Builder", "Cells", "Markdown", "SourceText"]),
    tests(of: "Preview"),
    tests(of: "notesite"),
    .testTarget(
      name: "BrowserTests", dependencies: ["Builder", "Preview"], swiftSettings: settings),
  ]
)
