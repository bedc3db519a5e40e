/// The units and prefixes of the package siunitx.
enum UnitTable {
  /// The symbols of units; abbreviations such as `\km` stand for a prefix and a unit.
  static let units = entries(
    """
    metre m, meter m, second s, gram g, kilogram kg, ampere A, kelvin K, mole mol, candela cd,
    becquerel Bq, celsius °C, degreeCelsius °C, coulomb C, farad F, gray Gy, hertz Hz, henry H,
    joule J, katal kat, lumen lm, lux lx, newton N, ohm Ω, pascal Pa, radian rad, siemens S,
    sievert Sv, steradian sr, tesla T, volt V, watt W, weber Wb, day d, hectare ha, hour h,
    litre L, liter L, minute min, tonne t, astronomicalunit au, dalton Da, electronvolt eV,
    decibel dB, bel B, neper Np, angstrom Å, bar bar, percent \\%, bit bit, byte B,
    nm nm, um μm, mm mm, cm cm, dm dm, m m, km km, ns ns, us μs, ms ms, s s, mg mg, g g, kg kg,
    Hz Hz, kHz kHz, MHz MHz, GHz GHz, THz THz, N N, kN kN, Pa Pa, kPa kPa, MPa MPa, mV mV, V V,
    kV kV, mA mA, A A, mW mW, W W, kW kW, MW MW, GW GW, J J, kJ kJ, MJ MJ, eV eV, keV keV,
    MeV MeV, GeV GeV, TeV TeV, kWh kWh, K K, dB dB, mol mol, mmol mmol, ml mL, mL mL, l L, L L
    """)

  /// The symbols of prefixes.
  static let prefixes = entries(
    """
    quecto q, ronto r, yocto y, zepto z, atto a, femto f, pico p, nano n, micro μ, milli m,
    centi c, deci d, deca da, deka da, hecto h, kilo k, mega M, giga G, tera T, peta P, exa E,
    zetta Z, yotta Y, ronna R, quetta Q, kibi Ki, mebi Mi, gibi Gi, tebi Ti
    """)

  private static func entries(_ text: String) -> [String: String] {
    let pairs = text.split { $0 == "," || $0 == "\n" }.map { $0.split(separator: " ") }
    let known = pairs.filter { $0.count == 2 }
    return Dictionary(
      known.map { (String($0[0]), String($0[1])) }, uniquingKeysWith: { first, _ in first })
  }
}
