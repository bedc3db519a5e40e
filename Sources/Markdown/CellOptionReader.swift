import DocumentModel

/// Reads the values of a cell's options.
enum CellOptionReader {
  /// The names of all options, as authors write them.
  static let names = [
    "label", "caption", "fig-cap", "alt", "echo", "eval", "output", "include", "error", "width",
    "timeout", "memory", "seed", "inputs", "cache",
  ]

  /// Stores a value; returns what the option takes if that is something else.
  static func store(
    _ value: String, for name: String, in options: inout CellOptions
  ) -> String? {
    switch name {
    case "alt": options.alt = value
    case "echo": return store(CellOptions.Echo(rawValue: value), in: &options.echo)
    case "eval": return store(CellOptions.Evaluation(rawValue: value), in: &options.evaluation)
    case "output": return store(truth(value), in: &options.showsOutput)
    case "include": return store(truth(value), in: &options.isIncluded)
    case "error": return store(truth(value), in: &options.expectsFailure)
    case "cache": return store(truth(value), in: &options.usesCache)
    case "inputs":
      guard let paths = paths(value) else { return "paths below the page's folder" }
      options.inputs = paths
    default: return storeQuantity(value, for: name, in: &options)
    }
    return nil
  }
}

extension CellOptionReader {
  private static func storeQuantity(
    _ value: String, for name: String, in options: inout CellOptions
  ) -> String? {
    switch name {
    case "width":
      guard let width = width(value) else { return "a width such as '60%', '480px' or '30em'" }
      options.width = width
    case "timeout":
      guard let seconds = seconds(value) else { return "seconds, from 0.1 to a day" }
      options.timeout = seconds
    case "memory":
      guard let bytes = bytes(value) else { return "an amount such as '512 MB' or '8 GB'" }
      options.memory = bytes
    default:
      guard let seed = Int(value) else { return "a whole number" }
      options.seed = seed
    }
    return nil
  }

  private static func store<Value>(_ value: Value?, in place: inout Value) -> String?
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    guard let value else {
      let names = Value.allCases.map { "'\($0.rawValue)'" }
      return names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
    }
    place = value
    return nil
  }

  private static func store(_ value: Bool?, in place: inout Bool) -> String? {
    guard let value else { return "'true' or 'false'" }
    place = value
    return nil
  }

  private static func truth(_ text: String) -> Bool? {
    text == "true" ? true : text == "false" ? false : nil
  }

  private static func seconds(_ text: String) -> Double? {
    let (number, unit) = quantity(text)
    guard let number, ["", "s"].contains(unit), (0.1...86_400).contains(number) else { return nil }
    return number
  }

  private static func bytes(_ text: String) -> Int? {
    let (number, unit) = quantity(text)
    guard let number, let scale = ["MB": 1e6, "MiB": 0x1p20, "GB": 1e9, "GiB": 0x1p30][unit] else {
      return nil
    }
    // Less than this is not enough for Swift's own libraries; more is no limit.
    return (64e6...1e13).contains(number * scale) ? Int(number * scale) : nil
  }

  private static func width(_ text: String) -> CellOptions.Width? {
    let (number, unit) = quantity(text)
    guard let number, ["", "px", "%", "em", "rem"].contains(unit), number > 0,
      number <= (unit == "%" ? 100 : 10_000)
    else { return nil }
    return CellOptions.Width(value: number, unit: unit.isEmpty ? "px" : unit)
  }

  private static func quantity(_ text: String) -> (number: Double?, unit: String) {
    let digits = text.utf8.prefix { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: ".") }
    let unit = text.utf8[digits.endIndex...].drop { $0 == 0x20 }
    return (Double(String(decoding: digits, as: UTF8.self)), String(decoding: unit, as: UTF8.self))
  }

  /// Paths that stay below the page's folder, with or without brackets and quotes around them.
  private static func paths(_ text: String) -> [String]? {
    let paths = text.split { ",[]".utf8.contains($0.utf8.first ?? 0) }.map {
      String(decoding: $0.utf8.filter { $0 != 0x22 && $0 != 0x27 }, as: UTF8.self)
        .split(separator: " ").joined(separator: " ")
    }.filter { !$0.isEmpty }
    let isGood = paths.allSatisfy { path in
      !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
        && !path.utf8.contains(0x5C)
    }
    return paths.isEmpty || !isGood ? nil : paths
  }
}
