/// Commands that are built in here and that LaTeX with amsmath, amssymb and mathtools lacks, so that
/// `\newcommand` is the right way to define them in a document for both.
enum OwnNameTable {
  /// Their names.
  static let names = Set(
    lines.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(Substring($0)) })

  /// Sorted by bytes.
  private static let lines = """
    Alpha Angstrom Beta Bot Bra Braket Chi Complex Coppa Dagger Darr Earth Epsilon Eta Harr Iota
    KaTeX Kappa Ket Koppa Larr Lrarr Mu N Nand Nor Nu Omicron Otimes Overrightarrow Perp QED R Rarr
    Reals Rho SI Sampi Set Sqcap Sqcup Stigma Tau Temml Tiny Uarr Updelta Upgamma Uplambda Upomega
    Upphi Uppi Uppsi Upsigma Uptheta Upupsilon Upxi VDash Vee Wedge Xor Z Zeta alef alefsym ang
    angl angln approxcoloncolon arcctg arceq arctg argmax argmin astrosun backcong backdprime
    backtrprime ballotx barcap barcup barvee bbox bcancel bigcupdot bigcupplus bigdoublevee
    bigdoublewedge bigsqcap blackhourglass blue blueA blueB blueC blueD blueE bm boxast boxbox
    boxcircle boxslash bra braket bull cancel cancelto capbarcup capdot capovercup ce cent ch
    chemequilibrium circledequal circledparallel circledvert circlehbar class closedvarcap
    closedvarcup clubs cnums coh coloncolon coloncolonapprox coloncolonequals coloncolonminus
    coloncolonsim colonequals colonminus color colorbox concavediamond concavediamondtickleft
    concavediamondtickright coppa cosec cotg cssId ctg cth cupovercap dArr darr data definecolor
    degree diameter diamonds dotminus dotsx doublebarvee dprime enclose eqalign eqdef eqeq eqeqeq
    equal equalscolon equalscoloncolon equilibriumLeft equilibriumRight euro exist fcolorbox female
    fint fullouterjoin goldA goldB goldC goldD goldE gray grayA grayB grayC grayD grayE grayF grayG
    grayH grayI green greenA greenB greenC greenD greenE gt hArr harr hdashline hearts hourglass
    href htmlClass htmlData htmlId htmlStyle id iddots image imageof incoh infin intBar intbar
    intcap intclockwise intcup interleave intlarhk intx invamp invlazys isin kaBlue kaGreen ket
    koppa lAngle lArr lBrace lang larr leftmodels leftmoon leftouterjoin lightning llangle
    llbracket llparenthesis longdiv longleftharpoondown longrightharpoonup lozengeminus lrArr lrarr
    lt male mapsfrom maroonA maroonB maroonC maroonD maroonE mathbbm mathbbmss mathbfcal mathbfit
    mathds mathscr mathsfit mathup measeq mesomerism mintA mintB mintC minuscolon minuscoloncolon
    minusdot minusfdots minuso minusrdots multimapboth multimapinv natnums notni nsubset nsupset
    num obar obslash oc odiv odv of ogreaterthan oiiint oiint olessthan omicron operp orange origof
    otimeshat overgroup overleftharpoon overlinesegment overparen overrightharpoon parr pdv permil
    phase pink plim plusmn pointint pu purple purpleA purpleB purpleC purpleD purpleE qprime qty
    questeq rAngle rArr rBrace rang rarr ratio real reals red redA redB redC redD redE require
    rightmoon rightouterjoin rppolint rrangle rrbracket rrparenthesis sampi scoh scpolint scr sdot
    sect set sfrac sgn sh shift shneg shpos shuffle si simcoloncolon sincoh sixptsize slashed
    smashtimes smiley sout spades sqint sslash standardstate stareq stigma strictfi strictif style
    sub sube sun supe symbb symbf tealA tealB tealC tealD tealE textcolor tg thetasym threedotcolon
    triangleminus triangleplus triangletimes trprime twocaps twocups typecolon uArr uarr undergroup
    underlinesegment underparen unicode unit upalpha upand upbeta upchi updelta upepsilon upeta
    upgamma upiota upkappa uplambda upmu upnu upomega upomicron upphi uppi uppsi uprho upsigma
    uptau uptheta upupsilon upxi upzeta url utilde varclubsuit varcoppa vardiamondsuit varheartsuit
    varointclockwise varspadesuit varvdots veedot veedoublebar veeeq veeonvee wedgebar wedgedot
    wedgedoublebar wedgeonwedge wedgeq weierp whitesquaretickleft whitesquaretickright widecheck
    wideparen with wn xcancel xleftequilibrium xlongequal xrightequilibrium xrightleftarrows xspace
    xtofrom xtwoheadleftarrow xtwoheadrightarrow yields yieldsLeft yieldsLeftRight
    """
}
