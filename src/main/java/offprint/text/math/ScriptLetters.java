package offprint.text.math;

/** Unicode's raised and lowered characters. */
enum ScriptLetters {
    RAISED("0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺−⁻=⁼(⁽)⁾aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻ"
            + "AᴬBᴮDᴰEᴱGᴳHᴴIᴵJᴶKᴷLᴸMᴹNᴺOᴼPᴾRᴿTᵀUᵁVⱽWᵂβᵝγᵞδᵟθᶿφᵠχᵡ⊤ᵀ∘°′′″″‴‴∗***††‡‡"),
    LOWERED("0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊−₋=₌(₍)₎aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓβᵦγᵧρᵨφᵩχᵪ");

    /** Each character followed by its place. */
    private final String pairs;

    ScriptLetters(String pairs) {
        this.pairs = pairs;
    }

    /** The text in such characters, or nothing if Unicode lacks one of them. */
    String of(String text) {
        StringBuilder mapped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = pairs.indexOf(c);
            while (at >= 0 && at % 2 == 1) {
                at = pairs.indexOf(c, at + 1);
            }
            if (at < 0) {
                return "";
            }
            mapped.append(pairs.charAt(at + 1));
        }
        return mapped.toString();
    }
}
