/// Relations other than arrows.
///
/// Each line is a character and the commands that name it.
enum RelationSymbolTable {
  /// The table.
  static let lines = """
    : ordinarycolon ratio vcentcolon
    < lt
    = equal
    > gt
    ∈ in isin
    ∉ notin
    ∋ ni owns
    ∌ notni
    ∍ backepsilon
    ∝ propto varpropto
    ∣ mid shortmid
    ∤ nmid nshortmid
    ∥ parallel shortparallel
    ∦ nparallel nshortparallel
    ∴ therefore
    ∵ because
    ∷ coloncolon dblcolon
    ∹ eqcolon minuscolon
    ∼ sim thicksim
    ∽ backsim
    ≁ nsim
    ≂ eqsim
    ≃ simeq
    ≅ cong
    ≆ ncong
    ≈ approx thickapprox
    ≊ approxeq
    ≌ backcong
    ≍ asymp
    ≎ Bumpeq
    ≏ bumpeq
    ≐ doteq
    ≑ Doteq doteqdot
    ≒ fallingdotseq
    ≓ risingdotseq
    ≔ coloneqq colonequals
    ≕ eqqcolon equalscolon
    ≖ eqcirc
    ≗ circeq
    ≘ arceq
    ≙ wedgeq
    ≚ veeeq
    ≛ stareq
    ≜ triangleq
    ≝ eqdef
    ≞ measeq
    ≟ questeq
    ≠ neq ne
    ≡ equiv
    ≤ leq le
    ≥ geq ge
    ≦ leqq
    ≧ geqq
    ≨ lneqq lvertneqq
    ≩ gneqq gvertneqq
    ≪ ll
    ≫ gg
    ≬ between
    ≮ nless
    ≯ ngtr
    ≰ nleq nleqq nleqslant
    ≱ ngeq ngeqq ngeqslant
    ≲ lesssim
    ≳ gtrsim
    ≶ lessgtr
    ≷ gtrless
    ≺ prec
    ≻ succ
    ≼ preccurlyeq
    ≽ succcurlyeq
    ≾ precsim
    ≿ succsim
    ⊀ nprec
    ⊁ nsucc
    ⊂ subset sub
    ⊃ supset
    ⊄ nsubset
    ⊅ nsupset
    ⊆ subseteq sube
    ⊇ supseteq supe
    ⊈ nsubseteq nsubseteqq
    ⊉ nsupseteq nsupseteqq
    ⊊ subsetneq varsubsetneq
    ⊋ supsetneq varsupsetneq
    ⊏ sqsubset
    ⊐ sqsupset
    ⊑ sqsubseteq
    ⊒ sqsupseteq
    ⊢ vdash
    ⊣ dashv
    ⊥ perp
    ⊨ leftmodels models vDash
    ⊩ Vdash
    ⊪ Vvdash
    ⊫ VDash
    ⊬ nvdash
    ⊭ nvDash
    ⊮ nVdash
    ⊯ nVDash
    ⊲ vartriangleleft
    ⊳ vartriangleright
    ⊴ trianglelefteq
    ⊵ trianglerighteq
    ⊶ origof
    ⊷ imageof
    ⊸ multimap
    ⋈ Join bowtie
    ⋍ backsimeq
    ⋐ Subset
    ⋑ Supset
    ⋔ pitchfork
    ⋘ lll llless
    ⋙ ggg gggtr
    ⋚ lesseqgtr
    ⋛ gtreqless
    ⋞ curlyeqprec
    ⋟ curlyeqsucc
    ⋠ npreceq
    ⋡ nsucceq
    ⋦ lnsim
    ⋧ gnsim
    ⋨ precnsim
    ⋩ succnsim
    ⋪ ntriangleleft
    ⋫ ntriangleright
    ⋬ ntrianglelefteq
    ⋭ ntrianglerighteq
    ⌢ frown smallfrown
    ⌣ smallsmile smile
    △ vartriangle
    ▶ blacktriangleright
    ◀ blacktriangleleft
    ⟜ multimapinv
    ⧟ multimapboth
    ⩵ eqeq
    ⩶ eqeqeq
    ⩽ leqslant
    ⩾ geqslant
    ⪅ lessapprox
    ⪆ gtrapprox
    ⪇ lneq
    ⪈ gneq
    ⪉ lnapprox
    ⪊ gnapprox
    ⪋ lesseqqgtr
    ⪌ gtreqqless
    ⪕ eqslantless
    ⪖ eqslantgtr
    ⪯ preceq
    ⪰ succeq
    ⪵ precneqq
    ⪶ succneqq
    ⪷ precapprox
    ⪸ succapprox
    ⪹ precnapprox
    ⪺ succnapprox
    ⫅ subseteqq
    ⫆ supseteqq
    ⫋ subsetneqq varsubsetneqq
    ⫌ supsetneqq varsupsetneqq
    ⫫ Perp
    """
}
