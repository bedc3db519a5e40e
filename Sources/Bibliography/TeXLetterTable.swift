/// TeX's commands for characters, and those that change nothing that a page shows.
enum TeXLetterTable {
  /// Commands of letters, by name; they take accents as letters do.
  static let letters: [String: String] = [
    "aa": "å", "AA": "Å", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø",
    "l": "ł", "L": "Ł", "ss": "ß", "SS": "ẞ", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð",
    "th": "þ", "TH": "Þ", "dj": "đ", "DJ": "Đ", "ng": "ŋ", "NG": "Ŋ", "S": "§", "P": "¶",
    "copyright": "©", "textcopyright": "©", "textregistered": "®", "texttrademark": "™",
    "pounds": "£", "euro": "€", "texteuro": "€", "ldots": "…", "dots": "…", "textellipsis": "…",
    "textendash": "–", "textemdash": "—", "textbackslash": "\\", "textasciitilde": "~",
    "textasciicircum": "^", "textunderscore": "_", "textbar": "|", "textless": "<",
    "textgreater": ">", "textquotedblleft": "“", "textquotedblright": "”", "textquoteleft": "‘",
    "textquoteright": "’", "textquotesingle": "'", "textquotedbl": "\"", "quotedblbase": "„",
    "quotesinglbase": "‚", "guillemotleft": "«", "guillemotright": "»", "textexclamdown": "¡",
    "textquestiondown": "¿", "textdegree": "°", "textbullet": "•", "textperiodcentered": "·",
    "textdollar": "$", "textpercent": "%", "TeX": "TeX", "LaTeX": "LaTeX", "BibTeX": "BibTeX",
  ]

  /// Commands of one character that is no letter.
  static let symbols: [String: String] = [
    "&": "&", "%": "%", "$": "$", "#": "#", "_": "_", "{": "{", "}": "}", ",": "\u{202F}",
    ";": "\u{A0}", ":": "\u{A0}", "!": "", "/": "", "-": "", "@": "", "*": "",
  ]

  /// Commands that are dropped while their arguments are kept.
  static let silent: Set<String> = [
    "textbf", "textrm", "textsf", "texttt", "textsc", "textmd", "textup", "textnormal", "text",
    "textit", "textsl", "emph", "enquote", "mbox", "hbox", "bf", "sf", "tt", "sc", "bfseries",
    "mdseries", "scshape", "sffamily", "ttfamily", "rmfamily", "textsuperscript",
    "textsubscript", "uppercase", "lowercase", "MakeUppercase", "relax", "protect", "nobreak",
    "allowbreak", "newblock", "small", "footnotesize",
    "nolinkurl", "path", "quad", "noindent", "underline",
  ]

  /// The letter below an accent: `\i` and `\j` lack their dots for its sake only.
  static func dotted(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    switch letter {
    case "ı": "i"
    case "ȷ": "j"
    default: letter
    }
  }

  /// Letters that sort as others, besides those that carry an accent.
  static let sorted: [Unicode.Scalar: String] = [
    "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o",
    "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ı": "i",
    "ȷ": "j", "ŋ": "n", "Ŋ": "n", "ħ": "h", "Ħ": "h", "Ơ": "o", "ơ": "o", "Ư": "u", "ư": "u",
    "ŧ": "t", "Ŧ": "t", "ə": "e", "Ə": "e",
  ]
}
