/// Arrows, which TeX spaces as relations.
///
/// Each line is a character and the commands that name it.
enum ArrowSymbolTable {
  /// The table.
  static let lines = """
    ← leftarrow gets larr
    ↑ uparrow uarr
    → to rightarrow rarr
    ↓ downarrow darr
    ↔ leftrightarrow harr lrarr
    ↕ updownarrow
    ↖ nwarrow
    ↗ nearrow
    ↘ searrow
    ↙ swarrow
    ↚ nleftarrow
    ↛ nrightarrow
    ↞ twoheadleftarrow
    ↠ twoheadrightarrow
    ↢ leftarrowtail
    ↣ rightarrowtail
    ↤ mapsfrom
    ↦ mapsto
    ↩ hookleftarrow
    ↪ hookrightarrow
    ↫ looparrowleft
    ↬ looparrowright
    ↭ leftrightsquigarrow
    ↮ nleftrightarrow
    ↰ Lsh
    ↱ Rsh
    ↶ curvearrowleft
    ↷ curvearrowright
    ↺ circlearrowleft
    ↻ circlearrowright
    ↼ leftharpoonup
    ↽ leftharpoondown
    ↾ restriction upharpoonright
    ↿ upharpoonleft
    ⇀ rightharpoonup
    ⇁ rightharpoondown
    ⇂ downharpoonright
    ⇃ downharpoonleft
    ⇄ rightleftarrows
    ⇆ leftrightarrows
    ⇇ leftleftarrows
    ⇈ upuparrows
    ⇉ rightrightarrows
    ⇊ downdownarrows
    ⇋ leftrightharpoons
    ⇌ rightleftharpoons
    ⇍ nLeftarrow
    ⇎ nLeftrightarrow
    ⇏ nRightarrow
    ⇐ Leftarrow Larr lArr
    ⇑ Uparrow Uarr uArr
    ⇒ Rightarrow Rarr rArr
    ⇓ Downarrow Darr dArr
    ⇔ Leftrightarrow Harr Lrarr hArr lrArr
    ⇕ Updownarrow
    ⇚ Lleftarrow
    ⇛ Rrightarrow
    ⇝ leadsto rightsquigarrow
    ⇠ dashleftarrow
    ⇢ dashrightarrow
    ⟵ longleftarrow
    ⟶ longrightarrow
    ⟷ longleftrightarrow
    ⟸ Longleftarrow
    ⟹ Longrightarrow
    ⟺ Longleftrightarrow
    ⟼ longmapsto
    ⥼ strictfi
    ⥽ strictif
    """
}
