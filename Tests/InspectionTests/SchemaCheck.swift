import Foundation

/// Checks JSON by the part of JSON Schema that `docs/document.schema.json` uses.
struct SchemaCheck {
  private typealias Object = [String: Any]

  private let root: Object
  private let definitions: Object

  /// A check by the schema in a file.
  init(_ file: URL) throws {
    let read = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    root = read as? Object ?? [:]
    definitions = root["$defs"] as? Object ?? [:]
  }

  /// The names of the definitions.
  var names: Set<String> { Set(definitions.keys) }

  /// Where a text of JSON is not as the schema has it; empty if it is.
  func mistakes(in json: String) throws -> [String] {
    mistakes(in: try JSONSerialization.jsonObject(with: Data(json.utf8)), root, at: "$")
  }

  private func mistakes(in value: Any, _ schema: Object, at path: String) -> [String] {
    if let name = schema["$ref"] as? String {
      guard let other = definitions[String(name.dropFirst("#/$defs/".count))] as? Object else {
        return ["\(path): there is no \(name)"]
      }
      return mistakes(in: value, other, at: path)
    }
    if let choices = schema["oneOf"] as? [Object] {
      let fitting = choices.filter { kind(of: $0) == (value as? Object)?["kind"] as? String }
      guard fitting.count == 1 else { return ["\(path): \(fitting.count) kinds fit"] }
      return mistakes(in: value, fitting[0], at: path)
    }
    if let constant = schema["const"] {
      return "\(constant)" == "\(value)" ? [] : ["\(path): \(value) is not \(constant)"]
    }
    if let words = schema["enum"] as? [String] {
      return words.contains(value as? String ?? "") ? [] : ["\(path): \(value) is no choice"]
    }
    switch schema["type"] as? String {
    case "string": return value is String ? [] : ["\(path): no text"]
    case "boolean": return value is Bool ? [] : ["\(path): not true or false"]
    case "number": return value is Double ? [] : ["\(path): no number"]
    case "integer":
      let isInRange = (value as? Int).map { $0 >= schema["minimum"] as? Int ?? .min } ?? false
      return isInRange ? [] : ["\(path): \(value) is out of range"]
    case "array":
      guard let list = value as? [Any] else { return ["\(path): no list"] }
      let items = schema["items"] as? Object ?? [:]
      return list.enumerated().flatMap { mistakes(in: $1, items, at: "\(path)[\($0)]") }
    default: return mistakes(inObject: value, schema, at: path)
    }
  }

  private func mistakes(inObject value: Any, _ schema: Object, at path: String) -> [String] {
    guard let object = value as? Object, let members = schema["properties"] as? [String: Object]
    else { return ["\(path): no object"] }
    let missing = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }
    return missing.map { "\(path).\($0) is missing" }
      + object.sorted { $0.key < $1.key }.flatMap { name, value in
        members[name].map { mistakes(in: value, $0, at: "\(path).\(name)") }
          ?? ["\(path).\(name) is not documented"]
      }
  }

  private func kind(of schema: Object) -> String? {
    let name = (schema["$ref"] as? String ?? "").dropFirst("#/$defs/".count)
    let definition = definitions[String(name)] as? Object
    return ((definition?["properties"] as? [String: Object])?["kind"])?["const"] as? String
  }
}
