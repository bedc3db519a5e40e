/// Operators between two operands.
///
/// Each line is a character and the commands that name it.
enum BinarySymbolTable {
  /// The table.
  static let lines = """
    & And with
    ± pm plusmn
    × times
    ÷ div
    † dagger
    ‡ ddagger Dagger
    ⅋ invamp parr upand
    ∓ mp
    ∔ dotplus
    ∖ setminus smallsetminus
    ∗ ast
    ∘ circ
    ∙ bullet bull
    ∧ wedge land
    ∨ vee lor
    ∩ cap
    ∪ cup
    ∸ dotminus
    ∾ invlazys
    ≀ wr
    ⊎ uplus
    ⊓ sqcap
    ⊔ sqcup
    ⊕ oplus
    ⊖ ominus
    ⊗ otimes
    ⊘ oslash
    ⊙ odot
    ⊚ circledcirc
    ⊛ circledast
    ⊜ circledequal
    ⊝ circleddash
    ⊞ boxplus
    ⊟ boxminus
    ⊠ boxtimes
    ⊡ boxdot
    ⊲ lhd
    ⊳ rhd
    ⊴ unlhd
    ⊵ unrhd
    ⊺ intercal
    ⊻ Xor veebar
    ⊼ Nand barwedge
    ⊽ Nor barvee
    ⋄ diamond
    ⋅ cdot centerdot sdot
    ⋆ star
    ⋇ divideontimes
    ⋉ ltimes
    ⋊ rtimes
    ⋋ leftthreetimes
    ⋌ rightthreetimes
    ⋎ curlyvee
    ⋏ curlywedge
    ⋒ Cap doublecap
    ⋓ Cup doublecup
    ⋖ lessdot
    ⋗ gtrdot
    ⌽ obar
    △ bigtriangleup
    ▹ triangleright
    ▽ bigtriangledown
    ◃ triangleleft
    ◯ bigcirc
    ⟇ veedot
    ⟑ wedgedot
    ⟕ leftouterjoin
    ⟖ rightouterjoin
    ⟗ fullouterjoin
    ⟠ lozengeminus
    ⟡ concavediamond
    ⟢ concavediamondtickleft
    ⟣ concavediamondtickright
    ⟤ whitesquaretickleft
    ⟥ whitesquaretickright
    ⦂ typecolon
    ⦵ circlehbar minuso
    ⦶ circledvert
    ⦷ circledparallel
    ⦸ obslash
    ⦹ operp
    ⧀ olessthan
    ⧁ ogreaterthan
    ⧄ boxslash
    ⧆ boxast
    ⧇ boxcircle
    ⧈ boxbox
    ⧖ hourglass
    ⧗ blackhourglass
    ⧢ shuffle
    ⨪ minusdot
    ⨫ minusfdots
    ⨬ minusrdots
    ⨳ smashtimes
    ⨶ otimeshat
    ⨷ Otimes
    ⨸ odiv
    ⨹ triangleplus
    ⨺ triangleminus
    ⨻ triangletimes
    ⨿ amalg
    ⩀ capdot
    ⩂ barcup
    ⩃ barcap
    ⩆ cupovercap
    ⩇ capovercup
    ⩈ capbarcup
    ⩊ twocups
    ⩋ twocaps
    ⩌ closedvarcup
    ⩍ closedvarcap
    ⩎ Sqcap
    ⩏ Sqcup
    ⩓ Wedge
    ⩔ Vee
    ⩕ wedgeonwedge
    ⩖ veeonvee
    ⩞ doublebarwedge
    ⩟ wedgebar
    ⩠ wedgedoublebar
    ⩢ doublebarvee
    ⩣ veedoublebar
    ⫴ interleave
    ⫶ threedotcolon
    ⫽ sslash
    """
}
