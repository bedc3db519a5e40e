// Made by CatalogueTests with UPDATE_GOLDENS=1, from the comments in each Diagnostics.swift and
// from the fixtures.
// swift-format-ignore-file

import SourceText

/// The explanations of every room.
enum ExplanationTable {
  static let all: [Explanation] = tables.flatMap(\.self)

  private static let tables: [[Explanation]] = [
    BibliographyExplanationTable.entries,
    CellExplanationTable.entries,
    CheckExplanationTable.entries,
    FigureExplanationTable.entries,
    FrontMatterExplanationTable.entries,
    GitHubExplanationTable.entries,
    MarkdownExplanationTable.entries,
    MathExplanationTable.entries,
    SiteExplanationTable.entries,
    TemplateExplanationTable.entries,
    YAMLExplanationTable.entries,
  ]
}
