// Made by CatalogueTests with UPDATE_GOLDENS=1, from the comments in each Diagnostics.swift and
// from the fixtures.
// swift-format-ignore-file

import SourceText

/// The explanations of the messages that begin with `bibliography/`.
enum BibliographyExplanationTable {
  static let entries: [Explanation] = [
    Explanation(
      id: "bibliography/bad-doi", severity: .warning,
      cause: #"""
          A DOI begins with `10.`, digits and a slash. This one does not, so its link would \#
          lead nowhere.
          """#,
      mend: "Write the whole DOI and nothing else, as in `10.1162/neco.1997.9.8.1735`.",
      example: [
        .init("bad-doi.bib", #"""
          @misc{elman1990, title = {Finding Structure in Time}, doi = {s15516709cog1402_1}}
          """#),
      ],
      message: #"""
          bad-doi.bib:1:62: warning: 's15516709cog1402_1' is not a DOI [bibliography/bad-doi]
          1 | @misc{elman1990, title = {Finding Structure in Time}, doi = {s15516709cog1402_1}}
                                                                           ^~~~~~~~~~~~~~~~~~
             = hint: write it in full, such as '10.1162/neco.1997.9.8.1735'
          """#),
    Explanation(
      id: "bibliography/bad-url", severity: .warning,
      cause: "The address is not one of a web page, so it is not linked.",
      mend: "Write the whole address with `https://`.",
      example: [
        .init("bad-url.bib", #"""
          @misc{elman1990, title = {Finding Structure in Time}, url = {javascript:alert(1)}}
          @misc{jordan1986, title = {Serial order}, url = {www.example.org}}
          """#),
      ],
      message: #"""
          bad-url.bib:1:62: warning: 'javascript:alert(1)' is not the URL of a web page \#
          [bibliography/bad-url]
          1 | @misc{elman1990, title = {Finding Structure in Time}, url = {javascript:alert(1)}}
                                                                           ^~~~~~~~~~~~~~~~~~~
             = hint: write it with 'https://'
          """#),
    Explanation(
      id: "bibliography/empty-name", severity: .warning,
      cause: "A list of names has an `and` too many, so that one of its names is empty.",
      mend: "Remove one `and`.",
      example: [
        .init("empty-name.bib", #"""
          @misc{cho2014, author = {Cho, Kyunghyun and and Bengio, Yoshua}, title = {Properties}}
          """#),
      ],
      message: #"""
          empty-name.bib:1:45: warning: a name without letters [bibliography/empty-name]
          1 | @misc{cho2014, author = {Cho, Kyunghyun and and Bengio, Yoshua}, title = \#
          {Properties}}
                                                          ^~~
             = hint: remove one 'and'
          """#),
    Explanation(
      id: "bibliography/missing-brace", severity: .error,
      cause: #"""
          An entry begins with `@` and a type, but no opening brace follows, so nothing of it \#
          can be read.
          """#,
      mend: "Write `@article{key, …}`.",
      example: [
        .init("missing-brace.bib", #"""
          @article elman1990,
            title = {Finding Structure in Time},

          @misc{next, title = {The next entry is read}}
          """#),
      ],
      message: #"""
          missing-brace.bib:1:1: error: no '{' after '@article' [bibliography/missing-brace]
          1 | @article elman1990,
              ^~~~~~~~
             = hint: write '@article{key, …}'
          """#),
    Explanation(
      id: "bibliography/missing-comma", severity: .error,
      cause: #"""
          The key of an entry and its fields are separated by commas, and here one is missing. \#
          What follows it cannot be told apart.
          """#,
      mend: "Put a comma after the key and after each field.",
      example: [
        .init("missing-comma.bib", #"""
          @misc{elman1990,
            author = {Jeffrey L. Elman},
            title = {Finding Structure in Time}
            year = 1990,
          }
          @misc{jordan1986 title = {Serial order}}
          """#),
      ],
      message: #"""
          missing-comma.bib:3:38: error: no ',' after 'title' [bibliography/missing-comma]
          3 |   title = {Finding Structure in Time}
                                                   ^
             = hint: put ',' here
          """#),
    Explanation(
      id: "bibliography/missing-equals", severity: .error,
      cause: "A field has a name but no equals sign after it, so its value is not found.",
      mend: "Write `name = {value}`.",
      example: [
        .init("missing-equals.bib", #"""
          @misc{elman1990,
            title {Finding Structure in Time},
            year = 1990,
          }
          """#),
      ],
      message: #"""
          missing-equals.bib:2:3: error: no '=' after 'title' [bibliography/missing-equals]
          2 |   title {Finding Structure in Time},
                ^~~~~
             = hint: write 'title = {value}'
          """#),
    Explanation(
      id: "bibliography/missing-field", severity: .warning,
      cause: #"""
          A page cites an entry that lacks a field without which readers do not find the work.
          """#,
      mend: "Add the field, or use a type that does not need it, such as `@misc`.",
      example: [
        .init("missing-field.bib", #"""
          @article{elman1990,
            author = {Jeffrey L. Elman},
            title = {},
            year = 1990,
          }
          @book{bishop2006, title = {Pattern Recognition and Machine Learning}, publisher = \#
          {Springer}}
          @article{bahdanau2014, author = {Dzmitry Bahdanau}, title = {Neural Machine \#
          Translation}, year = 2014, eprint = {1409.0473}}
          """#),
      ],
      message: #"""
          missing-field.bib:1:10: warning: 'elman1990' is cited but has no 'journal' \#
          [bibliography/missing-field]
          1 | @article{elman1990,
                       ^~~~~~~~~
             = hint: add it, or use a type other than '@article'
          """#),
    Explanation(
      id: "bibliography/missing-field-name", severity: .error,
      cause: #"""
          Where a field should begin there is something that is not a name, such as a second \#
          comma or a stray brace.
          """#,
      mend: "Write `name = {value}`, or remove what stands there.",
      example: [
        .init("missing-field-name.bib", #"""
          @misc{elman1990,
            title = {Finding Structure in Time},
            = 1990,
          }
          """#),
      ],
      message: #"""
          missing-field-name.bib:3:3: error: expected the name of a field \#
          [bibliography/missing-field-name]
          3 |   = 1990,
                ^
             = hint: write 'name = {value}'
          """#),
    Explanation(
      id: "bibliography/missing-key", severity: .error,
      cause: #"""
          An entry has nothing between its opening brace and its first comma, so no page could \#
          cite it.
          """#,
      mend: "Put a key and a comma after the opening brace: `@article{elman1990, …}`.",
      example: [
        .init("missing-key.bib", #"""
          @misc{
            title = {Finding Structure in Time},
          }
          @misc{, title = {Finding Structure in Time}}
          """#),
      ],
      message: #"""
          missing-key.bib:1:1: error: the entry has no key [bibliography/missing-key]
          1 | @misc{
              ^~~~~
             = hint: put a key and a comma after the opening brace
          """#),
    Explanation(
      id: "bibliography/missing-value", severity: .error,
      cause: #"""
          A field has a name and an equals sign, but nothing that could be its value, or ends \#
          with `#`, which joins two pieces.
          """#,
      mend: "Put the value between braces: `year = {1990}`.",
      example: [
        .init("missing-value.bib", #"""
          @misc{elman1990,
            title = {Finding Structure in Time},
            year = ,
          }
          @misc{jordan1986, title = {Serial} # }
          @misc{hochreiter1997, title = \LSTM}
          """#),
      ],
      message: #"""
          missing-value.bib:3:3: error: 'year' has no value [bibliography/missing-value]
          3 |   year = ,
                ^~~~
             = hint: put the value between braces
          """#),
    Explanation(
      id: "bibliography/not-utf8", severity: .error,
      cause: #"""
          The bibliography holds bytes that are not UTF-8, most often because it was saved as \#
          Latin-1. What stands before them is read.
          """#,
      mend: #"""
          Save the file as UTF-8 in your editor, or convert it with `iconv -f latin1 -t utf8`.
          """#,
      example: [
        .init("not-utf8.bib", "@misc{latin1, title = {M�nchen}}"),
      ],
      message: #"""
          not-utf8.bib:1:25: error: the file is not UTF-8 from here on [bibliography/not-utf8]
          1 | @misc{latin1, title = {M�nchen}}
                                      ^
             = hint: save it as UTF-8
          """#),
    Explanation(
      id: "bibliography/repeated-field", severity: .warning,
      cause: "An entry has the same field twice, and only one of them can count.",
      mend: "Keep one of the two fields.",
      example: [
        .init("repeated-field.bib", #"""
          @misc{elman1990,
            title = {Finding Structure in Time},
            year = 1990,
            Title = {Finding Structure in Space},
          }
          """#),
      ],
      message: #"""
          repeated-field.bib:4:3: warning: the entry has 'title' already \#
          [bibliography/repeated-field]
          4 |   Title = {Finding Structure in Space},
                ^~~~~
             = hint: keep one of them
          """#),
    Explanation(
      id: "bibliography/repeated-key", severity: .warning,
      cause: #"""
          Two entries have the same key, so a citation cannot tell which one it means. The \#
          first one counts.
          """#,
      mend: "Rename or remove one of the entries.",
      example: [
        .init("repeated-key.bib", #"""
          @misc{elman1990, title = {Finding Structure in Time}}
          @misc{Elman1990, title = {Another key, since case counts}}
          @misc{elman1990, title = {Distributed Representations}}
          """#),
      ],
      message: #"""
          repeated-key.bib:3:7: warning: another entry has the key 'elman1990' \#
          [bibliography/repeated-key]
          3 | @misc{elman1990, title = {Distributed Representations}}
                    ^~~~~~~~~
          repeated-key.bib:1:7: note: the first is here
          1 | @misc{elman1990, title = {Finding Structure in Time}}
                    ^~~~~~~~~
             = hint: rename or remove this entry; citations mean the first
          """#),
    Explanation(
      id: "bibliography/strings-too-long", severity: .error,
      cause: #"""
          The `@string` texts that the entries of this file name would fill more memory than a \#
          bibliography may use. Those that follow are left empty.
          """#,
      mend: "Write long texts out where they are needed, or leave them out.",
      example: [
        .init("references.bib", #"""
          @string{s = {xxxx(59996 more)}}
          @misc{key1, note = s}
          (999 more such entries)
          """#),
      ],
      message: #"""
          references.bib:71:21: error: the @strings of this file stand for more than 4 MiB \#
          [bibliography/strings-too-long]
          71 | @misc{key70, note = s}
                                   ^
          """#),
    Explanation(
      id: "bibliography/text-before-end", severity: .error,
      cause: #"""
          After a field's value there is more text before the entry goes on, often because a \#
          brace in the value is closed too early.
          """#,
      mend: "Put the whole value between one pair of braces, or `#` between two pieces of it.",
      example: [
        .init("text-before-end.bib", #"""
          @string{cogsci = "Cognitive" "Science"}
          @misc{elman1990, title = {Finding Structure in Time}}
          """#),
      ],
      message: #"""
          text-before-end.bib:1:30: error: expected '}' after the value \#
          [bibliography/text-before-end]
          1 | @string{cogsci = "Cognitive" "Science"}
                                           ^
             = hint: put '#' between two pieces of a value
          """#),
    Explanation(
      id: "bibliography/too-many-commas", severity: .warning,
      cause: #"""
          A name has at most two commas, as in `Last, Jr, First`; here two names were probably \#
          separated by a comma.
          """#,
      mend: "Put `and` between two names: `Elman, Jeffrey and Jordan, Michael`.",
      example: [
        .init("too-many-commas.bib", #"""
          @misc{cho2014, author = {Kyunghyun Cho, Bart van Merrienboer, Dzmitry Bahdanau, \#
          Yoshua Bengio}, title = {Properties}}
          """#),
      ],
      message: #"""
          too-many-commas.bib:1:26: warning: a name with more than two commas \#
          [bibliography/too-many-commas]
          1 | @misc{cho2014, author = {Kyunghyun Cho, Bart van Merrienboer, Dzmitry Bahdanau, \#
          Yoshua Bengio}, title = {Properties}}
                                       ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
          ~~~~~~~~~~~
             = hint: put 'and' between two names
          """#),
    Explanation(
      id: "bibliography/too-many-mistakes", severity: .error,
      cause: #"""
          The file has more mistakes than are worth showing at once, usually because one of the \#
          first ones upsets all that follows.
          """#,
      mend: "Correct the mistakes above this one, then look again.",
      example: [
        .init("references.bib", #"""
          @misc
          (999 more such lines)
          """#),
      ],
      message: #"""
          references.bib:101:1: error: more mistakes than are shown \#
          [bibliography/too-many-mistakes]
          101 | @misc
                ^~~~~
             = hint: correct those above first
          """#),
    Explanation(
      id: "bibliography/unclosed-brace", severity: .error,
      cause: #"""
          A brace or parenthesis that opens an entry or a value has no partner. The entry ends \#
          where the next one begins.
          """#,
      mend: "Put the missing closing brace where the value or the entry ends.",
      example: [
        .init("unclosed-brace.bib", #"""
          @misc{elman1990,
            author = {Jeffrey L. Elman},
            title = {Finding {Structure in Time},
            year = {1990},
          }

          @misc{jordan1986,
            author = {Michael I. Jordan},
            title = {Serial order},

          @misc(rumelhart1986, title = {Learning},

          @misc{hochreiter1997,
            title = {Long Short-Term Memory
          """#),
      ],
      message: #"""
          unclosed-brace.bib:3:11: error: the brace is never closed \#
          [bibliography/unclosed-brace]
          3 |   title = {Finding {Structure in Time},
                        ^
             = hint: put '}' where it ends
          """#),
    Explanation(
      id: "bibliography/unclosed-math", severity: .warning,
      cause: "A dollar sign in a field begins a formula, and no second one ends it.",
      mend: #"End the formula with `$`, or write `\$` for a dollar sign."#,
      example: [
        .init("unclosed-math.bib", "@misc{adams1990, title = {A Network for $5}}"),
      ],
      message: #"""
          unclosed-math.bib:1:41: warning: the formula that '$' opens is never closed \#
          [bibliography/unclosed-math]
          1 | @misc{adams1990, title = {A Network for $5}}
                                                      ^
             = hint: end it with '$', and write '\$' for a dollar sign
          """#),
    Explanation(
      id: "bibliography/unclosed-quote", severity: .error,
      cause: #"""
          A value that begins with a quotation mark has no second one. Inside such a value a \#
          mark of its own stands between braces.
          """#,
      mend: #"Put `"` where the value ends, and write `{"}` for a mark inside it."#,
      example: [
        .init("unclosed-quote.bib", #"""
          @misc{elman1990,
            title = "Finding Structure in Time,
            year = {1990},
          }
          @misc{jordan1986,
            title = "Serial order,
            year = "1986",
          }
          """#),
      ],
      message: #"""
          unclosed-quote.bib:2:11: error: the quotation mark is never closed \#
          [bibliography/unclosed-quote]
          2 |   title = "Finding Structure in Time,
                        ^
             = hint: put '"' where the value ends, and '{"}' for a mark inside it
          """#),
    Explanation(
      id: "bibliography/undefined-string", severity: .error,
      cause: #"""
          A value without braces, quotation marks or digits is the name of an `@string`, and \#
          the file defines none of that name before.
          """#,
      mend: "Put a text between braces, or define the name: `@string{name = {text}}`.",
      example: [
        .init("undefined-string.bib", #"""
          @string{nips = "Advances in Neural Information Processing Systems"}
          @misc{sutskever2014, title = {Sequence to Sequence Learning}, howpublished = nisp # { \#
          27}, month = Octobre}
          @misc{vaswani2017, title = Attention, year = 2017}
          """#),
      ],
      message: #"""
          undefined-string.bib:2:78: error: no @string is named 'nisp' \#
          [bibliography/undefined-string]
          2 | @misc{sutskever2014, title = {Sequence to Sequence Learning}, howpublished = nisp \#
          # { 27}, month = Octobre}
                                                                                           ^~~~
             = hint: did you mean 'nips'?
          """#),
    Explanation(
      id: "bibliography/unknown-command", severity: .warning,
      cause: #"""
          A field has a TeX command that is not an accent, letter or font of BibTeX, so it is \#
          left out of the text.
          """#,
      mend: "Write the character itself, as in `é`, or put a formula between dollar signs.",
      example: [
        .init("unknown-command.bib", #"""
          @misc{elman1990,
            author = {Jeffrey L. Elman},
            title = {Finding \structure{in} Time \?},
          }
          """#),
      ],
      message: #"""
          unknown-command.bib:3:20: warning: unknown command '\structure' \#
          [bibliography/unknown-command]
          3 |   title = {Finding \structure{in} Time \?},
                                 ^~~~~~~~~~
             = hint: write the character itself, or put a formula between '$'
          """#),
    Explanation(
      id: "bibliography/unknown-crossref", severity: .warning,
      cause: #"""
          The `crossref` of an entry names the entry from which it takes what it lacks, and no \#
          entry has that key.
          """#,
      mend: "Write the key of an entry of the same site, or remove the field.",
      example: [
        .init("unknown-crossref.bib", #"""
          @inproceedings{vaswani2017, author = {Ashish Vaswani}, title = {Attention is All you \#
          Need}, crossref = {nips-2017}, booktitle = {NIPS}, year = 2017}
          @proceedings{nips2017, title = {Advances in Neural Information Processing Systems}, \#
          year = 2017}
          """#),
      ],
      message: #"""
          unknown-crossref.bib:1:105: warning: no entry has the key 'nips-2017' \#
          [bibliography/unknown-crossref]
          1 | @inproceedings{vaswani2017, author = {Ashish Vaswani}, title = {Attention is All \#
          you Need}, crossref = {nips-2017}, booktitle = {NIPS}, year = 2017}
                                                                                                \#
                                ^~~~~~~~~
             = hint: did you mean 'nips2017'?
          """#),
    Explanation(
      id: "bibliography/unknown-type", severity: .warning,
      cause: "The entry's type is not one that BibTeX knows, so it is shown like `@misc`.",
      mend: #"""
          Write a type such as `@article`, `@book`, `@inproceedings`, `@phdthesis` or `@misc`.
          """#,
      example: [
        .init("unknown-type.bib", #"""
          @artcle{elman1990, title = {Finding Structure in Time}}
          @podcast{bengio2018, title = {A Talk}}
          """#),
      ],
      message: #"""
          unknown-type.bib:1:1: warning: unknown type '@artcle' [bibliography/unknown-type]
          1 | @artcle{elman1990, title = {Finding Structure in Time}}
              ^~~~~~~
             = hint: use '@article'
          """#),
    Explanation(
      id: "bibliography/value-too-long", severity: .error,
      cause: #"""
          A value, with the `@string` texts that it names, is longer than what any entry needs. \#
          It is left out.
          """#,
      mend: "Keep long texts, such as abstracts, out of the bibliography.",
      example: [
        .init("references.bib", "@misc{long, note = {xxxx(69996 more)}}"),
      ],
      message: #"""
          references.bib:1:20: error: the value is longer than 64 KiB with this piece \#
          [bibliography/value-too-long]
          1 | @misc{long, note = {xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\#
          xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
                                 ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
          ~~~~~~~~~~~
          """#),
  ]
}
