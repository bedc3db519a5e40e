/// Operators that grow in display style.
///
/// Each line is a character and the commands that name it.
enum LargeOperatorSymbolTable {
  /// Those whose scripts go over and under them in display style.
  static let sums = """
    ∏ prod
    ∐ coprod
    ∑ sum
    ⋀ bigwedge
    ⋁ bigvee
    ⋂ bigcap
    ⋃ bigcup
    ⨀ bigodot
    ⨁ bigoplus
    ⨂ bigotimes
    ⨃ bigcupdot
    ⨄ bigcupplus biguplus
    ⨅ bigsqcap
    ⨆ bigsqcup
    ⨇ bigdoublevee
    ⨈ bigdoublewedge
    ⨉ bigtimes
    """

  /// Those whose scripts go beside them.
  static let integrals = """
    ∫ int
    ∬ iint
    ∭ iiint
    ∮ oint
    ∯ oiint
    ∰ oiiint
    ∱ intclockwise
    ∲ varointclockwise
    ⨌ iiiint
    ⨍ intbar
    ⨎ intBar
    ⨏ fint
    ⨒ rppolint
    ⨓ scpolint
    ⨕ pointint
    ⨖ sqint
    ⨗ intlarhk
    ⨘ intx
    ⨙ intcap
    ⨚ intcup
    """
}
