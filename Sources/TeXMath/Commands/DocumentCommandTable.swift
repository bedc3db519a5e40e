/// Commands of LaTeX documents that have no place in a formula.
enum DocumentCommandTable {
  /// Their names.
  static let names: Set<String> = [
    "autoref", "caption", "centering", "chapter", "cite", "citep", "citet", "clearpage",
    "documentclass", "footnote", "include", "includegraphics", "input", "item",
    "maketitle", "newpage", "noindent", "pagebreak", "par", "paragraph", "section", "subsection",
    "subsubsection", "tableofcontents", "title", "usepackage",
  ]
}
