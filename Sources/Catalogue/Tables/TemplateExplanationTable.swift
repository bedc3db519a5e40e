// Made by CatalogueTests with UPDATE_GOLDENS=1, from the comments in each Diagnostics.swift and
// from the fixtures.
// swift-format-ignore-file

import SourceText

/// The explanations of the messages that begin with `template/`.
enum TemplateExplanationTable {
  static let entries: [Explanation] = [
    Explanation(
      id: "template/broken", severity: .error,
      cause: #"""
          A file in `templates/` is not a valid Mustache template: mostly a section that is \#
          opened and never closed. The built-in template of that name is used.
          """#,
      mend: "Close every `{{#section}}` with its `{{/section}}`, in the right order.",
      example: [
        .init("content/index.md", "# Notes"),
        .init("templates/contents.mustache", #"""
          <ul>
          {{#entries}}
          <li>{{title}}</li>
          </ul>
          """#),
      ],
      message: #"""
          templates/contents.mustache:5:1: error: this template cannot be read: expected \#
          section end [template/broken]
             = hint: check that every {{#section}} has its {{/section}}; the built-in template \#
          is used
          """#),
  ]
}
