package offprint.model;

/** The forms of identifiers that carry no check digit. Each method returns the normal form or says what is wrong. */
final class IdentifierSyntax {

    private IdentifierSyntax() {}

    static Parsed<String> doi(String text) {
        int slash = text.indexOf('/');
        if (!text.startsWith("10.")) {
            return Parsed.failed("a DOI starts with `10.`");
        }
        if (slash < 0 || slash == text.length() - 1) {
            return Parsed.failed("a DOI has a suffix after a slash");
        }
        String registrant = text.substring(3, slash);
        int digits = Ascii.endOfDigits(registrant, 0);
        boolean subdivided = digits < registrant.length() && registrant.charAt(digits) == '.';
        if (digits < 4 || digits > 9 || (digits < registrant.length() && !subdivided)) {
            return Parsed.failed("after `10.` a DOI has its registrant's number of four to nine digits");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == 0x7F || c == '"' || Character.isWhitespace(c)) {
                return Parsed.failed("a DOI has no spaces or quotes in it");
            }
        }
        return Parsed.of(text);
    }

    static Parsed<String> arxiv(String text) {
        String id = without(text, ".pdf");
        String base = withoutVersion(id);
        int dot = base.indexOf('.');
        int slash = base.indexOf('/');
        if (slash > 0) {
            return oldArxiv(id, base, slash);
        }
        if (dot != 4 || Ascii.endOfDigits(base, 0) != 4 || !Ascii.isNumber(base.substring(5))) {
            return Parsed.failed("an arXiv id is written like `2206.01861` or `math/0309136`");
        }
        int yymm = Integer.parseInt(base.substring(0, 4));
        int expected = yymm >= 1501 ? 5 : 4;
        if (!isMonth(yymm % 100) || yymm < 704) {
            return Parsed.failed("its first four digits are a year and month since 0704");
        }
        if (base.length() - 5 != expected) {
            return Parsed.failed(
                    "an arXiv id of " + base.substring(0, 4) + " has " + expected + " digits after the dot");
        }
        return Parsed.of(id);
    }

    private static Parsed<String> oldArxiv(String id, String base, int slash) {
        String number = base.substring(slash + 1);
        boolean archive = true;
        for (int i = 0; i < slash; i++) {
            char c = base.charAt(i);
            archive &= Ascii.isLetter(c) || c == '-' || c == '.';
        }
        if (!archive || number.length() != 7 || Ascii.endOfDigits(number, 0) != 7) {
            return Parsed.failed("an old arXiv id is an archive and seven digits, like `math/0309136`");
        }
        if (!isMonth(Integer.parseInt(number.substring(2, 4)))) {
            return Parsed.failed("digits three and four of an old arXiv id are a month");
        }
        int yymm = Integer.parseInt(number.substring(0, 4));
        return yymm >= 9107 || yymm <= 703
                ? Parsed.of(id)
                : Parsed.failed("an old arXiv id is of July 1991 (9107) to March 2007 (0703)");
    }

    /** An arXiv id without its version and, where it is an old one, without the archive's subject class. */
    static String arxivPaper(String id) {
        String base = withoutVersion(id);
        int slash = base.indexOf('/');
        int dot = base.indexOf('.');
        return dot >= 0 && dot < slash ? base.substring(0, dot) + base.substring(slash) : base;
    }

    static Parsed<String> pmid(String text) {
        boolean number = text.length() <= 8 && Ascii.isNumber(text);
        return number && text.charAt(0) != '0'
                ? Parsed.of(text)
                : Parsed.failed("a PubMed id is a number of at most eight digits");
    }

    static Parsed<String> openReview(String text) {
        return text.length() >= 5 && text.length() <= 40 && consistsOf(text, "-_")
                ? Parsed.of(text)
                : Parsed.failed("an OpenReview id is letters, digits, `-` and `_`, as after `forum?id=`");
    }

    static Parsed<String> acl(String text) {
        String id = without(without(text, "/"), ".pdf");
        boolean old = id.length() == 8
                && id.charAt(0) >= 'A'
                && id.charAt(0) <= 'Z'
                && Ascii.endOfDigits(id, 1) == 3
                && id.charAt(3) == '-'
                && Ascii.endOfDigits(id, 4) == 8;
        int dot = id.lastIndexOf('.');
        boolean recent = Ascii.endOfDigits(id, 0) == 4
                && id.startsWith(".", 4)
                && dot > 5
                && dot < id.length() - 1
                && Ascii.isNumber(id.substring(dot + 1))
                && consistsOf(id.substring(5, dot), "-_");
        return old || recent
                ? Parsed.of(id)
                : Parsed.failed("an ACL Anthology id is written like `P19-1001` or `2020.acl-main.1`");
    }

    static Parsed<String> dblp(String text) {
        int slashes = 0;
        for (int i = 0; i < text.length(); i++) {
            slashes += text.charAt(i) == '/' ? 1 : 0;
        }
        boolean whole = slashes >= 2 && consistsOf(text, "-_/:.") && !text.contains("//") && !text.contains("..");
        return whole && !text.startsWith("/") && !text.endsWith("/")
                ? Parsed.of(text)
                : Parsed.failed("a dblp key is written like `conf/nips/VaswaniSPUJGKP17`");
    }

    private static String without(String text, String ending) {
        return text.endsWith(ending) ? text.substring(0, text.length() - ending.length()) : text;
    }

    private static String withoutVersion(String id) {
        int v = id.lastIndexOf('v');
        boolean version = v > 0 && Ascii.isNumber(id.substring(v + 1));
        return version ? id.substring(0, v) : id;
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= 12;
    }

    private static boolean consistsOf(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || (!Character.isLetterOrDigit(c) && signs.indexOf(c) < 0)) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
