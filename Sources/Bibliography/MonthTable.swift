/// The `@string`s that every file may use without defining them.
enum MonthTable {
  /// BibTeX's names of the months, and what its plain style makes of them.
  static let names: [String: String] = [
    "jan": "January", "feb": "February", "mar": "March", "apr": "April", "may": "May",
    "jun": "June", "jul": "July", "aug": "August", "sep": "September", "oct": "October",
    "nov": "November", "dec": "December",
  ]
}
