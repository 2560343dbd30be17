package offprint.text.math;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The units and prefixes of siunitx, by their commands without the backslash. */
final class Units {
    private static final Map<String, String> PREFIXES = read("""
            quecto q ronto r yocto y zepto z atto a femto f pico p nano n micro µ milli m centi c deci d deca da deka da
            hecto h kilo k mega M giga G tera T peta P exa E zetta Z yotta Y ronna R quetta Q
            kibi Ki mebi Mi gibi Gi tebi Ti pebi Pi exbi Ei zebi Zi yobi Yi
            """);

    private static final Map<String, String> UNITS = read("""
            ampere A candela cd kelvin K kilogram kg metre m meter m mole mol second s becquerel Bq degreeCelsius °C
            celsius °C coulomb C farad F gray Gy hertz Hz henry H joule J katal kat lumen lm lux lx newton N ohm Ω
            pascal Pa radian rad siemens S sievert Sv steradian sr tesla T volt V watt W weber Wb astronomicalunit au
            bel B dalton Da day d decibel dB degree ° electronvolt eV hectare ha hour h litre L liter L arcminute ′
            minute min arcsecond ″ neper Np tonne t angstrom Å atomicmassunit u bar bar barn b knot kn mmHg mmHg
            nauticalmile M bit bit byte B percent % gram g parsec pc gauss G erg erg year a clight c planckbar ℏ
            electronmass m elementarycharge e atm atm calorie cal molar M curie Ci maxwell Mx poise P stokes St
            fg fg pg pg ng ng ug µg mg mg g g kg kg amu u pm pm nm nm um µm mm mm cm cm dm dm m m km km as as fs fs ps ps
            ns ns us µs ms ms s s fmol fmol pmol pmol nmol nmol umol µmol mmol mmol mol mol kmol kmol pA pA nA nA uA µA
            mA mA A A kA kA ul µL ml mL l L hl hL uL µL mL mL L L hL hL mHz mHz Hz Hz kHz kHz MHz MHz GHz GHz THz THz
            mN mN N N kN kN MN MN Pa Pa kPa kPa MPa MPa GPa GPa mohm mΩ kohm kΩ Mohm MΩ pV pV nV nV uV µV mV mV V V kV kV
            uW µW mW mW W W kW kW MW MW GW GW uJ µJ mJ mJ J J kJ kJ eV eV meV meV keV keV MeV MeV GeV GeV TeV TeV kWh kWh
            F F fF fF pF pF nF nF uF µF mF mF K K dB dB kB kB MB MB GB GB TB TB bps bps
            """);

    private Units() {}

    /** The prefix's sign; empty where it is none. */
    static String prefix(String name) {
        return PREFIXES.getOrDefault(name, "");
    }

    static Optional<String> unit(String name) {
        return Optional.ofNullable(UNITS.get(name));
    }

    /** Whether the command shows nothing of its own in a unit. */
    static boolean isSilent(String name) {
        return switch (name) {
            case "per", "square", "cubic", "raiseto", "cdot", "times", ",", " ", ":", ";", "!", "cancel", "highlight" ->
                true;
            default -> false;
        };
    }

    private static Map<String, String> read(String table) {
        String[] words = table.strip().split("\\s+", -1);
        Map<String, String> signs = new HashMap<>();
        for (int i = 0; i + 1 < words.length; i += 2) {
            signs.put(words[i], words[i + 1]);
        }
        return signs;
    }
}
