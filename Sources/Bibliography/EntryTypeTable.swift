/// The types of BibTeX with the fields that they require, and those of biblatex that notes cite.
enum EntryTypeTable {
  /// Biblatex's names of fields that BibTeX calls otherwise; messages leave them out.
  static let synonyms: Set = ["date", "journaltitle"]

  private static let year = "year|date"
  private static let school = "school|institution"

  /// The rule of each type (Patashnik, BibTeXing, section 3.1).
  static let types: [String: EntryTypeRule] = [
    "article": EntryTypeRule(.article, "author", "title", "journal|journaltitle", year),
    "book": EntryTypeRule(.book, "author|editor", "title", "publisher", year),
    "booklet": EntryTypeRule(.book, "title"),
    "collection": EntryTypeRule(.book, "editor", "title", year),
    "conference": EntryTypeRule(.part, "author", "title", "booktitle", year),
    "dataset": EntryTypeRule(.other, "title"),
    "electronic": EntryTypeRule(.other, "title", "url"),
    "inbook": EntryTypeRule(
      .part, "author|editor", "title", "chapter|pages|booktitle", "publisher", year),
    "incollection": EntryTypeRule(.part, "author", "title", "booktitle", "publisher", year),
    "inproceedings": EntryTypeRule(.part, "author", "title", "booktitle", year),
    "manual": EntryTypeRule(.book, "title"),
    "mastersthesis": EntryTypeRule(.thesis, "author", "title", school, year),
    "misc": EntryTypeRule(.other),
    "online": EntryTypeRule(.other, "title", "url"),
    "patent": EntryTypeRule(.other, "author", "title", "number", year),
    "phdthesis": EntryTypeRule(.thesis, "author", "title", school, year),
    "proceedings": EntryTypeRule(.book, "title", year),
    "report": EntryTypeRule(.report, "author", "title", "institution", year),
    "software": EntryTypeRule(.other, "title"),
    "techreport": EntryTypeRule(.report, "author", "title", "institution", year),
    "thesis": EntryTypeRule(.thesis, "author", "title", school, year),
    "unpublished": EntryTypeRule(.other, "author", "title", "note"),
  ]
}
