/// TeX's accents over and under letters, and the characters that they make with them.
enum TeXAccentTable {
  /// The combining character of each accent command (TeXbook, chapter 9, and LaTeX's encodings).
  static let accents: [String: Unicode.Scalar] = [
    "`": "\u{300}", "'": "\u{301}", "^": "\u{302}", "~": "\u{303}", "=": "\u{304}",
    "u": "\u{306}", ".": "\u{307}", "\"": "\u{308}", "h": "\u{309}", "r": "\u{30a}",
    "H": "\u{30b}", "v": "\u{30c}", "d": "\u{323}", "textcommabelow": "\u{326}", "c": "\u{327}",
    "k": "\u{328}", "b": "\u{331}", "t": "\u{361}",
  ]

  /// A letter under accents, the first of which is the closest to it.
  ///
  /// What Unicode has no single character for is written with combining characters.
  static func compose(_ letter: Unicode.Scalar, with accents: [Unicode.Scalar]) -> String {
    var letter = accents.isEmpty ? letter : TeXLetterTable.dotted(letter)
    var marks = String.UnicodeScalarView()
    // What hangs below comes first in Unicode's canonical order.
    let below = accents.filter { $0.properties.canonicalCombiningClass < .above }
    let above = accents.filter { $0.properties.canonicalCombiningClass >= .above }
    for accent in below + above {
      if marks.isEmpty, let composed = composed[Pair(letter: letter, accent: accent)] {
        letter = composed
      } else {
        marks.append(accent)
      }
    }
    return String(letter) + String(marks)
  }

  /// The letter that an accented one was made of: its table's inverse.
  static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar? { bases[scalar] }

  private struct Pair: Hashable {
    var letter: Unicode.Scalar
    var accent: Unicode.Scalar
  }

  private static let composed: [Pair: Unicode.Scalar] = {
    var table: [Pair: Unicode.Scalar] = [:]
    for (accent, letters) in letters {
      let scalars = Array(letters.unicodeScalars)
      for index in stride(from: 0, to: scalars.count - 1, by: 2) {
        table[Pair(letter: scalars[index], accent: accent)] = scalars[index + 1]
      }
    }
    return table
  }()

  private static let bases = Dictionary(
    composed.map { ($0.value, $0.key.letter) }, uniquingKeysWith: { min($0, $1) })

  /// For each accent, letters without it and with it in turns (canonical pairs of Unicode).
  private static let letters: [Unicode.Scalar: String] = [
    "\u{300}": "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ",
    "\u{301}":
      "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿÇḈçḉĒḖēḗÏḮïḯ"
      + "KḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ",
    "\u{302}": "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ",
    "\u{303}": "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ",
    "\u{304}": "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳGḠgḡḶḸḷḹṚṜṛṝ",
    "\u{306}": "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭȨḜȩḝẠẶạặ",
    "\u{307}":
      "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆ"
      + "wẇXẊxẋYẎyẏſẛ",
    "\u{308}": "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ",
    "\u{309}": "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ",
    "\u{30a}": "AÅaåUŮuůwẘyẙ",
    "\u{30b}": "OŐoőUŰuű",
    "\u{30c}": "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮjǰHȞhȟ",
    "\u{323}":
      "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưự"
      + "YỴyỵ",
    "\u{326}": "SȘsșTȚtț",
    "\u{327}": "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ",
    "\u{328}": "AĄaąEĘeęIĮiįUŲuųOǪoǫ",
    "\u{331}": "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ",
  ]
}
