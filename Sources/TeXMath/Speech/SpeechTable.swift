/// The words for what a formula shows, in English.
enum SpeechTable {
  /// The words of characters; a character that is missing is read by its name in Unicode.
  static let characters = entries(
    """
    α alpha
    β beta
    γ gamma
    δ delta
    ϵ epsilon
    ε epsilon
    ζ zeta
    η eta
    θ theta
    ϑ theta
    ι iota
    κ kappa
    λ lambda
    μ mu
    ν nu
    ξ xi
    ο omicron
    π pi
    ϖ pi
    ρ rho
    ϱ rho
    σ sigma
    ς sigma
    τ tau
    υ upsilon
    φ phi
    ϕ phi
    χ chi
    ψ psi
    ω omega
    Γ capital gamma
    Δ capital delta
    Θ capital theta
    Λ capital lambda
    Ξ capital xi
    Π capital pi
    Σ capital sigma
    Υ capital upsilon
    Φ capital phi
    Ψ capital psi
    Ω capital omega
    + plus
    − minus
    - minus
    ± plus or minus
    ∓ minus or plus
    × times
    ⋅ times
    · times
    ∗ star
    * star
    ⋆ star
    ÷ divided by
    / over
    ∘ composed with
    ⊙ element-wise times
    ⊗ tensor
    ⊕ direct sum
    ∪ union
    ∩ intersection
    ∖ without
    ∧ and
    ∨ or
    ¬ not
    = equals
    ≠ does not equal
    < is less than
    > is greater than
    ≤ is at most
    ≥ is at least
    ⩽ is at most
    ⩾ is at least
    ≪ is much less than
    ≫ is much greater than
    ≈ is approximately
    ≃ is asymptotically equal to
    ≅ is congruent to
    ≡ is equivalent to
    ∼ is distributed as
    ∝ is proportional to
    ≜ is defined as
    ≔ is defined as
    : colon
    ∈ in
    ∉ not in
    ∋ contains
    ⊂ is a subset of
    ⊆ is a subset of or equals
    ⊃ is a superset of
    ⊇ is a superset of or equals
    ∅ the empty set
    ⌀ the empty set
    ∀ for all
    ∃ there exists
    ∄ there does not exist
    → to
    ⟶ to
    ↦ maps to
    ⟼ maps to
    ← gets
    ⟵ gets
    ↔ both ways to
    ⇒ implies
    ⟹ implies
    ⇐ is implied by
    ⟸ is implied by
    ⇔ if and only if
    ⟺ if and only if
    ⊥ is independent of
    ∥ parallel to
    ⊤ top
    ∞ infinity
    ∂ partial
    ∇ nabla
    ℓ ell
    ℏ h bar
    ∣ given
    | bar
    ⎪ bar
    ‖ double bar
    ! factorial
    ? question mark
    % percent
    ° degrees
    … dot dot dot
    ⋯ dot dot dot
    ⋮ dot dot dot
    ⋱ dot dot dot
    ( open paren
    ) close paren
    [ open bracket
    ] close bracket
    { open brace
    } close brace
    ⟨ open angle
    ⟩ close angle
    ⌊ open floor
    ⌋ close floor
    ⌈ open ceiling
    ⌉ close ceiling
    ′ prime
    † dagger
    ∴ therefore
    ∵ because
    ≐ is defined as
    ≻ succeeds
    ≺ precedes
    ⪰ succeeds or equals
    ⪯ precedes or equals
    ≽ succeeds or equals
    ≼ precedes or equals
    ⫫ is independent of
    ⟂ is perpendicular to
    △ triangle
    ▵ triangle
    ∆ capital delta
    ℵ aleph
    ℜ the real part
    ℑ the imaginary part
    ı i
    ȷ j
    ð eth
    ½ one half
    ⅓ one third
    ⅔ two thirds
    ¼ one quarter
    ¾ three quarters
    ° degrees
    \u{300} grave
    \u{301} acute
    \u{302} hat
    \u{303} tilde
    \u{304} bar
    \u{305} bar
    \u{306} breve
    \u{307} dot
    \u{308} double dot
    \u{30A} ring
    \u{30C} check
    \u{20D7} arrow
    """)

  /// Superscripts with a word of their own.
  static let powers: [Unicode.Scalar: String] = [
    "2": "squared", "3": "cubed", "T": "transpose", "+": "plus", "−": "minus",
  ]

  /// What large operators are called.
  static let largeOperators = entries(
    """
    ∑ sum
    ∏ product
    ∐ coproduct
    ∫ integral
    ∬ double integral
    ∭ triple integral
    ∮ contour integral
    ⋃ union
    ⋂ intersection
    ⋀ conjunction
    ⋁ disjunction
    ⨁ direct sum
    ⨂ tensor product
    """)

  /// What marks over and under a letter are called.
  static let marks = entries(
    """
    ^ hat
    ˇ check
    ~ tilde
    ´ acute
    ` grave
    ˙ dot
    ¨ double dot
    \u{20DB} triple dot
    \u{20DC} quadruple dot
    ˘ breve
    ¯ bar
    → arrow
    ← left arrow
    ↔ double arrow
    ⇀ harpoon
    ˚ ring
    """)

  /// What lines over, under and through a list are called.
  static let lines: [MathEnclosure: String] = [
    .overline: "bar", .underline: "underlined", .strikeUp: "crossed out",
    .strikeDown: "crossed out", .strikeCross: "crossed out", .strikeThrough: "crossed out",
  ]

  /// The names of the alphabets that are read.
  static let alphabets: [MathAlphabet: String] = [
    .bold: "bold", .boldItalic: "bold", .calligraphic: "script", .boldCalligraphic: "bold script",
    .fraktur: "fraktur", .boldFraktur: "bold fraktur", .doubleStruck: "double-struck",
    .sansSerif: "sans-serif", .boldSansSerif: "bold sans-serif", .monospace: "typewriter",
  ]

  private static func entries(_ lines: String) -> [Unicode.Scalar: String] {
    var entries: [Unicode.Scalar: String] = [:]
    for line in lines.split(separator: "\n") {
      let words = line.unicodeScalars
      guard let first = words.first else { continue }
      entries[first] = String(String.UnicodeScalarView(words.dropFirst(2)))
    }
    return entries
  }
}
