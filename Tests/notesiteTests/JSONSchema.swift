import Foundation

/// As much of JSON Schema (draft 2020-12) as `docs/check.schema.json` uses.
///
/// A keyword that is not known here is a finding, so that nothing in the schema goes unchecked.
struct JSONSchema {
  private let root: [String: Any]

  init(_ data: Data) throws {
    root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  /// What is wrong with a value, each with its place.
  func findings(in value: Any) -> [String] { findings(in: value, root, at: "$") }

  /// The members that the schema names, as `diagnostic.id`; those at the top have no prefix.
  var members: Set<String> {
    var names = Set((root["properties"] as? [String: Any] ?? [:]).keys)
    for (name, definition) in root["$defs"] as? [String: [String: Any]] ?? [:] {
      let properties = definition["properties"] as? [String: Any] ?? [:]
      names.formUnion(properties.keys.map { "\(name).\($0)" })
    }
    return names
  }
}

extension JSONSchema {
  private func findings(in value: Any, _ schema: [String: Any], at place: String) -> [String] {
    schema.sorted { $0.key < $1.key }.flatMap { keyword, rule in
      findings(in: value, keyword, rule, schema, at: place)
    }
  }

  private func findings(
    in value: Any, _ keyword: String, _ rule: Any, _ schema: [String: Any], at place: String
  ) -> [String] {
    let object = value as? [String: Any]
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    let wrong = ["\(place) breaks '\(keyword)'"]
    switch keyword {
    case "$schema", "$defs", "title", "description": return []
    case "$ref":
      let name = (rule as? String ?? "").split(separator: "/").last.map(String.init) ?? ""
      let definitions = root["$defs"] as? [String: [String: Any]] ?? [:]
      return definitions[name].map { findings(in: value, $0, at: place) } ?? wrong
    case "type": return isOf(type: rule as? String, value) ? [] : wrong
    case "const": return value as? Int == rule as? Int ? [] : wrong
    case "enum": return (rule as? [String])?.contains(value as? String ?? "") == true ? [] : wrong
    case "minimum": return (value as? Int ?? .min) >= (rule as? Int ?? .max) ? [] : wrong
    case "pattern":
      let found = (value as? String)?.range(
        of: rule as? String ?? "$^", options: .regularExpression)
      return found == nil ? wrong : []
    case "required":
      let names = rule as? [String] ?? []
      return names.filter { object?[$0] == nil }.map { "\(place).\($0) is missing" }
    case "additionalProperties":
      let names = (object ?? [:]).keys.filter { properties[$0] == nil }
      return names.map { "\(place).\($0) is not in the schema" }
    case "properties":
      return (object ?? [:]).flatMap { name, member in
        properties[name].map { findings(in: member, $0, at: "\(place).\(name)") } ?? []
      }
    case "items":
      return (value as? [Any] ?? []).enumerated().flatMap { index, item in
        findings(in: item, rule as? [String: Any] ?? [:], at: "\(place)[\(index)]")
      }
    default: return ["'\(keyword)' is a keyword that this test does not know"]
    }
  }

  private func isOf(type: String?, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "integer": value is Int
    default: false
    }
  }
}
