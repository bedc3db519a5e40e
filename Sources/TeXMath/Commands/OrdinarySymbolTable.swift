/// Symbols that stand for a thing: letters, Greek, signs.
///
/// Each line is a character and the commands that name it.
enum OrdinarySymbolTable {
  /// The table.
  static let lines = """
    ! oc
    / slash
    < textless
    > textgreater
    ? wn
    \\ backslash textbackslash
    ^ textasciicircum
    { textbraceleft
    | vert textbar arrowvert
    ⎪ bracevert
    } textbraceright
    ~ textasciitilde
    # #
    $ $ textdollar
    % %
    & &
    _ _ textunderscore
    ¢ cent
    £ pounds mathsterling textsterling
    ¥ yen
    § S sect
    © copyright textcopyright
    ¬ lnot neg
    Å AA
    å aa
    ® circledR textregistered
    ° degree textdegree
    ¶ P
    Æ AE
    Ð DH
    Ø O
    Þ TH
    ß ss
    æ ae
    þ th
    ð dh eth
    ø o
    Đ DJ
    đ dj
    ı imath i
    Ł L
    ł l
    Ŋ NG
    ŋ ng
    Œ OE
    œ oe
    ȷ jmath j
    Α Alpha
    Β Beta
    Γ Gamma Upgamma
    Δ Delta Updelta
    Ε Epsilon
    Ζ Zeta
    Η Eta
    Θ Theta Uptheta
    Ι Iota
    Κ Kappa
    Λ Lambda Uplambda
    Μ Mu
    Ν Nu
    Ξ Xi Upxi
    Ο Omicron
    Π Pi Uppi
    Ρ Rho
    Σ Sigma Upsigma
    Τ Tau
    Υ Upsilon Upupsilon
    Φ Phi Upphi
    Χ Chi
    Ψ Psi Uppsi
    Ω Omega Upomega
    α alpha upalpha
    β beta upbeta
    γ gamma upgamma
    δ delta updelta
    ε varepsilon
    ζ zeta upzeta
    η eta upeta
    θ theta uptheta
    ι iota upiota
    κ kappa upkappa
    λ lambda uplambda
    μ mu upmu
    ν nu upnu
    ξ xi upxi
    ο omicron upomicron
    π pi uppi
    ρ rho uprho
    ς varsigma
    σ sigma upsigma
    τ tau uptau
    υ upsilon upupsilon
    φ varphi
    χ chi upchi
    ψ psi uppsi
    ω omega upomega
    ϑ vartheta thetasym
    ϕ phi upphi
    ϖ varpi
    Ϙ Coppa
    ϙ coppa varcoppa
    Ϛ Stigma
    ϛ stigma
    ϝ digamma
    Ϟ Koppa
    ϟ koppa
    Ϡ Sampi
    ϡ sampi
    ϰ varkappa
    ϱ varrho
    ϵ epsilon upepsilon
    – textendash
    — textemdash
    ‖ | Vert Arrowvert
    ‘ lq textquoteleft
    ’ rq textquoteright
    “ textquotedblleft
    ” textquotedblright
    † dag textdagger
    ‡ ddag textdaggerdbl
    • textbullet
    ‰ permil
    ′ prime
    ″ dprime
    ‴ trprime
    ‵ backprime
    ‶ backdprime
    ‷ backtrprime
    ⁗ qprime
    € euro texteuro
    ℏ hbar hslash
    ℑ Im image
    ℓ ell
    ℘ wp weierp
    ℜ Re real
    ℧ mho
    Å Angstrom
    Ⅎ Finv
    ℵ aleph alef alefsym
    ℶ beth
    ℷ gimel
    ℸ daleth
    ⅁ Game
    ↑ shneg
    ↓ shpos
    ↕ shift
    ↯ lightning
    √ surd
    ∀ forall
    ∁ complement
    ∂ partial
    ∃ exists exist
    ∄ nexists
    ∅ emptyset empty
    ∇ nabla
    ∎ QED
    ∞ infty infin
    ∠ angle
    ∡ measuredangle
    ∢ sphericalangle
    ∥ textbardbl
    ⊕ Earth
    ⊤ top
    ⊥ bot
    ⋮ vdots varvdots
    ⌀ diameter varnothing
    ⌢ scoh
    ⌣ sincoh
    ␣ textvisiblespace
    Ⓢ circledS
    ╱ diagup
    ╲ diagdown
    ■ blacksquare
    □ square Box
    ▲ blacktriangle
    △ triangle
    ▼ blacktriangledown
    ▽ triangledown
    ◊ Diamond lozenge
    ★ bigstar
    ☉ astrosun
    ☺ smiley
    ☼ sun
    ☽ rightmoon
    ☾ leftmoon
    ♀ female
    ♂ male
    ♠ spades spadesuit
    ♡ hearts heartsuit
    ♢ diamondsuit diamonds
    ♣ clubs clubsuit
    ♤ varspadesuit
    ♥ varheartsuit
    ♦ vardiamondsuit
    ♧ varclubsuit
    ♭ flat
    ♮ natural
    ♯ sharp
    ✓ checkmark
    ✗ ballotx
    ✠ maltese
    ⦵ standardstate
    ⧫ blacklozenge
    ⫫ Bot
    """
}
