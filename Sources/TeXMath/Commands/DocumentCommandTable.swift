/// Commands of LaTeX documents that have no place in a formula.
enum DocumentCommandTable {
  /// Those whose arguments are parts of a note.
  static let names: Set<String> = [
    "autoref", "caption", "centering", "chapter", "cite", "citep", "citet", "clearpage",
    "footnote", "include", "includegraphics", "input", "item", "maketitle", "newpage",
    "noindent", "pagebreak", "par", "paragraph", "section", "subsection", "subsubsection",
    "tableofcontents", "title",
  ]

  /// Those whose arguments say nothing to a reader.
  static let definitions: Set<String> = [
    "DeclareDocumentCommand", "DeclarePairedDelimiterXPP", "DeclareRobustCommand",
    "NewDocumentCommand",
    "ProvideDocumentCommand", "RenewDocumentCommand", "RequirePackage", "addtocounter",
    "addtolength", "bibliography", "bibliographystyle", "documentclass", "newcounter",
    "newenvironment", "newlength", "newtheorem", "renewenvironment", "setcounter",
    "setlength", "usepackage",
  ]
}
