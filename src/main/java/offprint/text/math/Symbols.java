package offprint.text.math;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The commands of mathematics: what LaTeX, amsmath and amssymb have, and what abstracts use of other packages. */
public final class Symbols {

    /** What a command is. */
    public enum Kind {
        /** A letter of the formula's alphabet. */
        LETTER,
        /** A symbol that stands for itself. */
        ORDINARY,
        BINARY,
        RELATION,
        OPENING,
        CLOSING,
        PUNCTUATION,
        /** Dots. */
        INNER,
        /** A large operator with limits. */
        SUM,
        INTEGRAL,
        FUNCTION,
        /** A function with limits. */
        LIMIT,
        /** Room; the value is its width in em. */
        SPACE,
        /** The value is the sign and the combining character in hexadecimal. */
        ACCENT,
        /** An accent as wide as its base. */
        WIDE,
        /** The same under the base. */
        WIDE_UNDER,
        BRACE,
        BRACE_UNDER,
        /** An arrow as long as what stands on it. */
        LONG_ARROW,
        /** An alphabet for the argument. */
        FONT,
        /** An alphabet from here to the end of the group. */
        FONT_SWITCH,
        /** A size from here to the end of the group: {@code d} or {@code t}, and the level of scripts. */
        STYLE,
        /** A size of delimiters in em; the command's last letter gives the class. */
        SIZE,
        /** Words. */
        TEXT,
        /** Matrices between delimiters. */
        ENVIRONMENT,
        /** The class of the argument. */
        CLASS,
        /** Pairs of delimiters around the argument. */
        PAIR,
        /** Nothing. */
        IGNORED,
        /** Nothing, together with an argument. */
        IGNORED_WITH_ARGUMENT,
        /** Everything else. */
        STRUCTURE;

        /** Whether the command stands for a character, with which its author may have typed it too. */
        boolean isSymbol() {
            return compareTo(INTEGRAL) <= 0;
        }
    }

    /** A command's meaning. */
    public record Symbol(Kind kind, String value) {}

    private static final String TABLE = """
            LETTER alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ
            LETTER varkappa ϰ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ
            LETTER upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω digamma ϝ
            LETTER Alpha Α Beta Β Gamma Γ Delta Δ Epsilon Ε Zeta Ζ Eta Η Theta Θ Iota Ι Kappa Κ Lambda Λ Mu Μ Nu Ν Xi Ξ
            LETTER Omicron Ο Pi Π Rho Ρ Sigma Σ Tau Τ Upsilon Υ Phi Φ Chi Χ Psi Ψ Omega Ω
            LETTER varGamma 𝛤 varDelta 𝛥 varTheta 𝛩 varLambda 𝛬 varXi 𝛯 varPi 𝛱 varSigma 𝛴 varUpsilon 𝛶 varPhi 𝛷
            LETTER varPsi 𝛹 varOmega 𝛺 partial ∂ nabla ∇ imath ı jmath ȷ
            ORDINARY infty ∞ ell ℓ hbar ℏ hslash ℏ wp ℘ Re ℜ Im ℑ aleph ℵ beth ℶ gimel ℷ daleth ℸ mho ℧ Finv Ⅎ Game ⅁ eth ð
            ORDINARY emptyset ∅ varnothing ∅ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ top ⊤ bot ⊥ angle ∠ measuredangle ∡
            ORDINARY sphericalangle ∢ triangle △ triangledown ▽ square □ Box □ blacksquare ■ Diamond ◇ lozenge ◊
            ORDINARY blacklozenge ⧫ bigstar ★ blacktriangle ▲ blacktriangledown ▼ diagup ╱ diagdown ╲ diamondsuit ♢
            ORDINARY heartsuit ♡ clubsuit ♣ spadesuit ♠ flat ♭ natural ♮ sharp ♯ surd √ prime ′ backprime ‵ complement ∁
            ORDINARY degree ° S § P ¶ dag † ddag ‡ copyright © pounds £ yen ¥ euro € checkmark ✓ maltese ✠ circledR ®
            ORDINARY circledS Ⓢ Bbbk 𝕜 eth ð AA Å aa å ae æ AE Æ oe œ OE Œ o ø O Ø ss ß l ł L Ł i ı j ȷ
            ORDINARY % % # # & & _ _ $ $ Vert ‖ | ‖ vert | backslash \\ textbackslash \\ textbar |
            ORDINARY textdollar $ textpercent % textunderscore _ textregistered ® texttrademark ™ textdegree ° textmu µ
            ORDINARY astrosun ☉ Sun ☉ Earth ♁ earth ♁ Mars ♂ Venus ♀ Jupiter ♃ male ♂ female ♀ lightning ↯ cent ¢
            BINARY pm ± mp ∓ times × div ÷ cdot ⋅ ast ∗ star ⋆ circ ∘ bullet ∙ cap ∩ cup ∪ uplus ⊎ sqcap ⊓ sqcup ⊔ vee ∨
            BINARY lor ∨ wedge ∧ land ∧ setminus ∖ smallsetminus ∖ wr ≀ diamond ⋄ bigtriangleup △ bigtriangledown ▽
            BINARY triangleleft ◁ triangleright ▷ lhd ⊲ rhd ⊳ unlhd ⊴ unrhd ⊵ oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙
            BINARY bigcirc ◯ dagger † ddagger ‡ amalg ⨿ ltimes ⋉ rtimes ⋊ leftthreetimes ⋋ rightthreetimes ⋌
            BINARY curlywedge ⋏ curlyvee ⋎ veebar ⊻ barwedge ⊼ doublebarwedge ⩞ Cap ⋒ doublecap ⋒ Cup ⋓ doublecup ⋓
            BINARY boxplus ⊞ boxminus ⊟ boxtimes ⊠ boxdot ⊡ circleddash ⊝ circledast ⊛ circledcirc ⊚ centerdot ⋅
            BINARY dotplus ∔ divideontimes ⋇ intercal ⊺ gtrdot ⋗ lessdot ⋖ bmod mod And &
            BINARY textperiodcentered · textbullet •
            RELATION leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ equiv ≡ sim ∼ simeq ≃ approx ≈ cong ≅ propto ∝ varpropto ∝ asymp ≍
            RELATION doteq ≐ models ⊨ perp ⟂ mid ∣ nmid ∤ parallel ∥ nparallel ∦ shortmid ∣ nshortmid ∤
            RELATION shortparallel ∥ nshortparallel ∦ bowtie ⋈ Join ⋈ smile ⌣ frown ⌢ smallsmile ⌣ smallfrown ⌢
            RELATION dashv ⊣ vdash ⊢ vDash ⊨ Vdash ⊩ Vvdash ⊪ nvdash ⊬ nvDash ⊭ nVdash ⊮ nVDash ⊯ ll ≪ gg ≫ lll ⋘
            RELATION llless ⋘ ggg ⋙ gggtr ⋙ leqslant ⩽ geqslant ⩾ leqq ≦ geqq ≧ eqslantless ⪕ eqslantgtr ⪖ lesssim ≲
            RELATION gtrsim ≳ lessapprox ⪅ gtrapprox ⪆ lessgtr ≶ gtrless ≷ lesseqgtr ⋚ gtreqless ⋛ lesseqqgtr ⪋
            RELATION gtreqqless ⪌ approxeq ≊ thicksim ∼ thickapprox ≈ backsim ∽ backsimeq ⋍ eqsim ≂ triangleq ≜
            RELATION circeq ≗ bumpeq ≏ Bumpeq ≎ doteqdot ≑ Doteq ≑ fallingdotseq ≒ risingdotseq ≓ eqcirc ≖
            RELATION coloneqq ≔ coloneq ≔ eqqcolon ≕ eqcolon ≕ Coloneqq ⩴ defeq ≔ eqdef ≝ vcentcolon ∶ ratio ∶
            RELATION prec ≺ succ ≻ preceq ⪯ succeq ⪰ preccurlyeq ≼ succcurlyeq ≽ curlyeqprec ⋞ curlyeqsucc ⋟
            RELATION precsim ≾ succsim ≿ precapprox ⪷ succapprox ⪸ precneqq ⪵ succneqq ⪶ precnsim ⋨ succnsim ⋩
            RELATION precnapprox ⪹ succnapprox ⪺ nprec ⊀ nsucc ⊁ npreceq ⋠ nsucceq ⋡
            RELATION subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ subseteqq ⫅ supseteqq ⫆ subsetneq ⊊ supsetneq ⊋
            RELATION varsubsetneq ⊊ varsupsetneq ⊋ subsetneqq ⫋ supsetneqq ⫌ nsubseteq ⊈ nsupseteq ⊉ nsubseteqq ⊈
            RELATION nsupseteqq ⊉ Subset ⋐ Supset ⋑ sqsubset ⊏ sqsupset ⊐ sqsubseteq ⊑ sqsupseteq ⊒ in ∈ ni ∋ owns ∋
            RELATION notin ∉ notni ∌ nless ≮ ngtr ≯ nleq ≰ ngeq ≱ nleqslant ≰ ngeqslant ≱ nleqq ≰ ngeqq ≱ lneq ⪇ gneq ⪈
            RELATION lneqq ≨ gneqq ≩ lvertneqq ≨ gvertneqq ≩ lnsim ⋦ gnsim ⋧ lnapprox ⪉ gnapprox ⪊ nsim ≁ ncong ≇
            RELATION vartriangle △ vartriangleleft ⊲ vartriangleright ⊳ trianglelefteq ⊴ trianglerighteq ⊵
            RELATION ntriangleleft ⋪ ntriangleright ⋫ ntrianglelefteq ⋬ ntrianglerighteq ⋭ blacktriangleleft ◀
            RELATION blacktriangleright ▶ between ≬ pitchfork ⋔ therefore ∴ because ∵ backepsilon ∍ multimap ⊸ lt < gt >
            RELATION textless < textgreater > Perp ⫫ indep ⫫
            RELATION leftarrow ← gets ← rightarrow → to → uparrow ↑ downarrow ↓ leftrightarrow ↔ updownarrow ↕ Leftarrow ⇐
            RELATION Rightarrow ⇒ Uparrow ⇑ Downarrow ⇓ Leftrightarrow ⇔ Updownarrow ⇕ iff ⟺ implies ⟹ impliedby ⟸
            RELATION longleftarrow ⟵ longrightarrow ⟶ longleftrightarrow ⟷ Longleftarrow ⟸ Longrightarrow ⟹
            RELATION Longleftrightarrow ⟺ mapsto ↦ longmapsto ⟼ mapsfrom ↤ hookleftarrow ↩ hookrightarrow ↪
            RELATION leftharpoonup ↼ leftharpoondown ↽ rightharpoonup ⇀ rightharpoondown ⇁ rightleftharpoons ⇌
            RELATION leftrightharpoons ⇋ upharpoonleft ↿ upharpoonright ↾ restriction ↾ downharpoonleft ⇃
            RELATION downharpoonright ⇂ nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ leadsto ⇝ rightsquigarrow ⇝
            RELATION leftrightsquigarrow ↭ leftleftarrows ⇇ rightrightarrows ⇉ upuparrows ⇈ downdownarrows ⇊
            RELATION leftrightarrows ⇆ rightleftarrows ⇄ Lleftarrow ⇚ Rrightarrow ⇛ twoheadleftarrow ↞
            RELATION twoheadrightarrow ↠ leftarrowtail ↢ rightarrowtail ↣ looparrowleft ↫ looparrowright ↬
            RELATION curvearrowleft ↶ curvearrowright ↷ circlearrowleft ↺ circlearrowright ↻ Lsh ↰ Rsh ↱
            RELATION dashleftarrow ⇠ dashrightarrow ⇢ nleftarrow ↚ nrightarrow ↛ nLeftarrow ⇍ nRightarrow ⇏
            RELATION nleftrightarrow ↮ nLeftrightarrow ⇎ textrightarrow → textleftarrow ←
            OPENING { { lbrace { lbrack [ langle ⟨ lfloor ⌊ lceil ⌈ lvert | lVert ‖ lgroup ⟮ lmoustache ⎰ ulcorner ⌜
            OPENING llcorner ⌞ llbracket ⟦ lparen (
            CLOSING } } rbrace } rbrack ] rangle ⟩ rfloor ⌋ rceil ⌉ rvert | rVert ‖ rgroup ⟯ rmoustache ⎱ urcorner ⌝
            CLOSING lrcorner ⌟ rrbracket ⟧ rparen )
            PUNCTUATION colon : ldotp .
            INNER ldots … dots … dotsc … dotso … cdots ⋯ dotsb ⋯ dotsm ⋯ dotsi ⋯ vdots ⋮ ddots ⋱ iddots ⋰ cdotp ⋅
            INNER textellipsis …
            SUM sum ∑ prod ∏ coprod ∐ bigcap ⋂ bigcup ⋃ bigsqcup ⨆ bigvee ⋁ bigwedge ⋀ bigodot ⨀ bigotimes ⨂ bigoplus ⨁
            SUM biguplus ⨄
            ORDINARY R ℝ C ℂ N ℕ Z ℤ Q ℚ E 𝔼 grad ∇ curl ∇× divergence ∇⋅ laplacian ∇² quantum ℏ
            BINARY vdot ⋅ dotproduct ⋅ cross × crossproduct × cp ×
            INTEGRAL int ∫ iint ∬ iiint ∭ iiiint ⨌ oint ∮ oiint ∯ oiiint ∰ intop ∫ smallint ∫ fint ⨏
            FUNCTION arccos - arcsin - arctan - arg - cos - cosh - cot - coth - csc - deg - dim - exp - hom - ker - lg -
            FUNCTION ln - log - sec - sin - sinh - tan - tanh - arccot - arcsec - arccsc - sech - csch - sgn - tr - Tr -
            FUNCTION rank - diag - poly - negl - polylog - erf - erfc - Res - Var - Cov - KL -
            LIMIT det - gcd - inf - lim - liminf lim_inf limsup lim_sup max - min - Pr - sup - injlim inj_lim
            LIMIT projlim proj_lim argmax arg_max argmin arg_min esssup ess_sup essinf ess_inf plim -
            SPACE quad 1 qquad 2 , 0.1667 thinspace 0.1667 : 0.2222 > 0.2222 medspace 0.2222 ; 0.2778 thickspace 0.2778
            SPACE enspace 0.5 enskip 0.5 ! -0.1667 negthinspace -0.1667 negmedspace -0.2222 negthickspace -0.2778
            SPACE space 0.25 nobreakspace 0.25 textvisiblespace 0.25
            ACCENT hat ˆ302 tilde ˜303 bar ‾304 vec →20D7 dot ˙307 ddot ¨308 dddot …20DB ddddot …20DC check ˇ30C
            ACCENT acute ´301 grave `300 breve ˘306 mathring ˚30A
            WIDE widehat ˆ302 widetilde ˜303 widebar ‾305 widecheck ˇ30C overline ‾305 overrightarrow →20D7 overleftarrow ←20D6
            WIDE overleftrightarrow ↔20E1 overparen ⏜0 overgroup ⏠0 overarc ⏜0 overrightharpoon ⇀20D1 Overrightarrow ⇒0
            WIDE_UNDER underline ‾332 underrightarrow →20EF underleftarrow ←20EE underleftrightarrow ↔0 underparen ⏝0
            WIDE_UNDER undergroup ⏡0 ubar ‾332 underbar ‾332 utilde ˜330
            BRACE overbrace ⏞0 overbracket ⎴0
            BRACE_UNDER underbrace ⏟0 underbracket ⎵0
            LONG_ARROW xrightarrow → xleftarrow ← xleftrightarrow ↔ xRightarrow ⇒ xLeftarrow ⇐ xLeftrightarrow ⇔
            LONG_ARROW xmapsto ↦ xhookrightarrow ↪ xhookleftarrow ↩ xlongequal = xtwoheadrightarrow ↠
            LONG_ARROW xrightharpoonup ⇀ xleftharpoonup ↼ xrightleftharpoons ⇌
            FONT mathrm UPRIGHT mathup UPRIGHT mathnormal NORMAL mathbf BOLD mathit ITALIC mathbb DOUBLE_STRUCK
            FONT mathbbm DOUBLE_STRUCK mathds DOUBLE_STRUCK Bbb DOUBLE_STRUCK mathcal SCRIPT mathscr SCRIPT mathfrak FRAKTUR
            FONT frak FRAKTUR mathsf SANS mathtt MONO bm * boldsymbol * pmb * mathbfit BOLD_ITALIC symbf BOLD
            FONT symbfit BOLD_ITALIC symrm UPRIGHT symit ITALIC mathbfcal BOLD_SCRIPT symcal SCRIPT symbb DOUBLE_STRUCK
            FONT symfrak FRAKTUR symsf SANS symtt MONO mathbold BOLD_ITALIC mathpzc SCRIPT vb BOLD
            FONT_SWITCH rm UPRIGHT bf BOLD it ITALIC sl ITALIC mit NORMAL cal SCRIPT sf SANS tt MONO frak FRAKTUR
            FONT_SWITCH boldmath * rmfamily UPRIGHT bfseries BOLD itshape ITALIC sffamily SANS ttfamily MONO
            STYLE displaystyle d0 textstyle t0 scriptstyle t1 scriptscriptstyle t2
            SIZE big 1.2 Big 1.8 bigg 2.4 Bigg 3 bigl 1.2 Bigl 1.8 biggl 2.4 Biggl 3 bigr 1.2 Bigr 1.8 biggr 2.4
            SIZE Biggr 3 bigm 1.2 Bigm 1.8 biggm 2.4 Biggm 3
            TEXT text - mbox - hbox - textrm - textnormal - textup - textmd - textit em textsl em emph em textbf strong
            TEXT texttt code textsf - textsc - intertext - shortintertext - textsuperscript sup textsubscript sub
            ENVIRONMENT matrix -- pmatrix () bmatrix [] Bmatrix {} vmatrix || Vmatrix ‖‖ smallmatrix -- array --
            ENVIRONMENT cases {- dcases {- rcases -} drcases -} aligned -- alignedat -- align -- align* -- alignat --
            ENVIRONMENT alignat* -- flalign -- flalign* -- eqnarray -- eqnarray* -- split -- gathered -- gather --
            ENVIRONMENT gather* -- multline -- multline* -- multlined -- equation -- equation* -- displaymath -- math --
            ENVIRONMENT matrix* -- pmatrix* () bmatrix* [] Bmatrix* {} vmatrix* || Vmatrix* ‖‖ subarray -- psmallmatrix ()
            ENVIRONMENT bsmallmatrix [] tabular --
            CLASS mathord ORDINARY mathop OPERATOR mathbin BINARY mathrel RELATION mathopen OPENING mathclose CLOSING
            CLASS mathpunct PUNCTUATION mathinner INNER
            PAIR bra ⟨| ket |⟩ Bra ⟨| Ket |⟩ Braket ⟨⟩ abs || norm ‖‖ ceil ⌈⌉ floor ⌊⌋ set {}
            IGNORED nonumber - notag - displaylimits - relax - protect - allowbreak - nobreak - null - strut - mathstrut -
            IGNORED noindent - linebreak - break - hfill - hline - hdashline - toprule - midrule - bottomrule - normalsize -
            IGNORED small - large - Large - footnotesize - scriptsize - tiny - centering - xspace - unboldmath -
            IGNORED / - - -
            IGNORED_WITH_ARGUMENT label - tag - tag* - color - vspace - vspace* - cline - setlength -
            STRUCTURE frac - dfrac - tfrac - cfrac - nicefrac - sfrac - binom - dbinom - tbinom - over - choose -
            STRUCTURE atop - brack - brace - sqrt - left - right - middle - begin - end - not - operatorname -
            STRUCTURE operatorname* - operatornamewithlimits - limits - nolimits - stackrel - overset - underset -
            STRUCTURE textcolor - colorbox - fcolorbox - boxed - fbox - ensuremath - substack - pmod - pod - mod - phantom -
            STRUCTURE hphantom - vphantom - smash - hspace - hspace* - hskip - mspace - mskip - mkern - kern - rlap - llap -
            STRUCTURE slashed - cancel - bcancel - xcancel - cancelto - genfrac - prescript - sideset - idotsint - hdotsfor -
            STRUCTURE ce - cee - chem - num - ang - SI - si - unit - numrange - numlist - SIrange - SIlist - qty - qtyrange -
            STRUCTURE qtylist - dv - odv - derivative - pdv - pderivative - partialderivative - fdv - fderivative -
            STRUCTURE functionalderivative - dd - differential - comm - commutator - acomm - anticommutator - pb -
            STRUCTURE poissonbracket - braket - ip - innerproduct - ketbra - dyad - op - outerproduct - expval - ev -
            STRUCTURE expectationvalue - mel - matrixel - matrixelement - order - eval - evaluated - qq - qqtext - quantity -
            STRUCTURE varlimsup - varliminf - varinjlim - varprojlim - va - vu -
            STRUCTURE mathrlap - mathllap - mathclap - clap - newline - cr - \\ -
            """;

    private static final Map<String, Symbol> SYMBOLS = read(TABLE);
    private static final Map<String, Symbol> CHARACTERS = byCharacter(SYMBOLS);

    private Symbols() {}

    /** What a command means, by its name without the backslash. */
    public static Optional<Symbol> of(String command) {
        return Optional.ofNullable(SYMBOLS.get(command));
    }

    /** What a character outside of ASCII means that an author typed instead of its command. */
    static Optional<Symbol> ofCharacter(String character) {
        return Optional.ofNullable(CHARACTERS.get(character));
    }

    /** Every command's name, in the order of the table. */
    public static Collection<String> names() {
        return Collections.unmodifiableSet(SYMBOLS.keySet());
    }

    /**
     * The name of the command at the backslash: letters with a star where one belongs to it, or one character; empty at
     * the end.
     */
    public static String nameAt(String text, int backslash, int end) {
        int to = backslash + 1;
        while (to < end && isLetter(text.charAt(to))) {
            to++;
        }
        if (to == backslash + 1) {
            return to < end ? text.substring(to, Math.min(end, to + Character.charCount(text.codePointAt(to)))) : "";
        }
        boolean starred =
                to < end && text.charAt(to) == '*' && SYMBOLS.containsKey(text.substring(backslash + 1, to + 1));
        return text.substring(backslash + 1, starred ? to + 1 : to);
    }

    /** Whether the names of commands may hold the character. */
    public static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static Map<String, Symbol> read(String table) {
        Map<String, Symbol> symbols = new LinkedHashMap<>(2048);
        int at = 0;
        while (at < table.length()) {
            int end = table.indexOf('\n', at);
            int space = table.indexOf(' ', at);
            Kind kind = Kind.valueOf(table.substring(at, space));
            while (space < end) {
                int between = table.indexOf(' ', space + 1);
                int next = table.indexOf(' ', between + 1);
                next = next < 0 || next > end ? end : next;
                symbols.putIfAbsent(
                        table.substring(space + 1, between), new Symbol(kind, table.substring(between + 1, next)));
                space = next;
            }
            at = end + 1;
        }
        return symbols;
    }

    private static Map<String, Symbol> byCharacter(Map<String, Symbol> symbols) {
        Map<String, Symbol> characters = new HashMap<>(2048);
        for (Symbol symbol : symbols.values()) {
            if (symbol.kind().isSymbol() && symbol.value().charAt(0) > 127) {
                characters.putIfAbsent(symbol.value(), symbol);
            }
        }
        return characters;
    }
}
