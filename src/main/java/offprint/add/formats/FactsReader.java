package offprint.add.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offprint.add.foreign.Characters;
import offprint.add.foreign.DateText;
import offprint.add.foreign.LanguageText;
import offprint.add.foreign.LicenseText;
import offprint.add.foreign.People;
import offprint.model.PaperType;
import offprint.model.PatentNumber;
import offprint.model.SubjectScheme;

/** Rarely stated facts on their way to a draft; what content files cannot say goes to the rest. */
final class FactsReader {
    private static final Pattern ORDINAL = Pattern.compile(
            "([0-9]{1,3})(?:\\.|st|nd|rd|th|ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ)?(?: ?(?:ed\\.?|edn\\.?|edition|Aufl\\.?|Auflage))?");

    private final DraftBuilder draft;
    private final Map<String, String> lines = new LinkedHashMap<>();
    private final Map<String, String> event = new LinkedHashMap<>();
    private final Map<String, String> patent = new LinkedHashMap<>();
    private final List<String> holders = new ArrayList<>();
    private final List<DraftFacts.Other> reviewed = new ArrayList<>();
    private final List<DraftFacts.Grant> funding = new ArrayList<>();
    private final Map<String, List<String>> subjects = new LinkedHashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, String> original = new LinkedHashMap<>();
    private People originalAuthors = People.NOBODY;

    FactsReader(DraftBuilder draft) {
        this.draft = draft;
    }

    String line(String key) {
        return lines.getOrDefault(key, "");
    }

    /** Sets what a key of a paper takes in a line, where nothing is known of it; a second value goes to the rest. */
    void line(String key, Field field) {
        String text = draft.line(field);
        if (!text.isEmpty() && !lines.merge(key, text, (own, other) -> own).equals(text)) {
            draft.rest(field);
        }
    }

    void line(String key, String text) {
        if (!text.isEmpty()) {
            lines.putIfAbsent(key, text);
        }
    }

    /** What kind of its type it is; words that name a type, as Scopus and Web of Science have them, name none. */
    void genre(Field field) {
        String words = draft.line(field);
        String bare = words.toLowerCase(Locale.ROOT);
        boolean type = bare.equals("book section")
                || Arrays.stream(PaperType.values())
                        .anyMatch(one -> one.label().toLowerCase(Locale.ROOT).equals(bare));
        if (!type) {
            line("genre", field);
        } else if (!bare.equals(draft.type().label().toLowerCase(Locale.ROOT))) {
            draft.rest(field);
        }
    }

    /** A number, where the words are one: {@code 2nd ed.} is {@code 2}. */
    void edition(Field field) {
        Matcher ordinal = ORDINAL.matcher(draft.line(field));
        line("edition", ordinal.matches() ? field.with(ordinal.group(1)) : field);
    }

    /** The language; one that has no name here goes to the rest. */
    void language(Field field) {
        String tag = LanguageText.of(draft.line(field));
        if (tag.isEmpty()) {
            draft.rest(field);
        }
        line("language", tag);
    }

    /** The licence, if it is one of Creative Commons. */
    void commonsLicense(Field field) {
        String license = LicenseText.of(draft.line(field));
        if (license.isEmpty()) {
            draft.rest(field);
        }
        line("license", license);
    }

    /** How many pages it has: a number, or as libraries write it, without a word behind it. */
    void pageCount(Field field) {
        String text = draft.line(field);
        for (String word : new String[] {" pages", " pp.", " p.", " S.", " pp", " p"}) {
            text = text.endsWith(word) ? text.substring(0, text.length() - word.length()) : text;
        }
        line("page_count", text);
    }

    /** The meeting at which it was presented, unless the venue is called so. */
    void event(Field name) {
        String text = draft.line(name);
        if (!text.isEmpty() && !text.equals(draft.venue("name"))) {
            event.putIfAbsent("name", text);
        }
    }

    boolean hasEvent() {
        return event.containsKey("name");
    }

    void eventPlace(String place) {
        if (!place.isEmpty()) {
            event.putIfAbsent("place", place);
        }
    }

    /** When it was (ISO 8601); the end is empty where that is not known, or the same day. */
    void eventDates(String begin, String end) {
        if (!begin.isEmpty()) {
            boolean lasted = !end.isEmpty() && !end.equals(begin);
            event.putIfAbsent(lasted ? "from" : "date", begin);
            if (lasted) {
                event.putIfAbsent("to", end);
            }
        }
    }

    /** In the order of the keys; what is known of a meeting without a name goes to the rest. */
    private Map<String, String> event() {
        if (!hasEvent()) {
            event.forEach((key, value) -> draft.rest("event " + key, value));
            return Map.of();
        }
        return event;
    }

    /** A patent's number, with its office or without. */
    void patentNumber(Field field) {
        patent("number", draft.line(field));
    }

    void office(Field field) {
        patent("office", draft.line(field));
    }

    void filed(Field field) {
        patent("filed", DateText.written(draft.line(field)));
    }

    void application(Field field) {
        patent("application", draft.line(field));
    }

    private void patent(String key, String text) {
        if (!text.isEmpty()) {
            patent.putIfAbsent(key, text);
        }
    }

    void holder(String name) {
        if (!name.isEmpty() && !holders.contains(name)) {
            holders.add(name);
        }
    }

    /** The title of the work that this one translates or reprints. */
    void originalTitle(Field field) {
        original("title", draft.titleText(field));
    }

    /** What else is known of that work, by the keys of content files. */
    void original(String key, String text) {
        if (!text.isEmpty()) {
            original.putIfAbsent(key, text);
        }
    }

    void originalAuthors(People authors) {
        originalAuthors = authors;
    }

    void reviewed(Field title, People authors) {
        String text = draft.titleText(title);
        if (!text.isEmpty()) {
            reviewed.add(new DraftFacts.Other(text, authors, Map.of()));
        }
    }

    void funding(String funder, String award) {
        DraftFacts.Grant grant = new DraftFacts.Grant(Characters.oneLine(funder), Characters.oneLine(award));
        if (!grant.funder().isEmpty() && !funding.contains(grant)) {
            funding.add(grant);
        }
    }

    /** Codes of a classification, divided by commas or semicolons; what is none goes to the rest. */
    void subjects(SubjectScheme scheme, Field field) {
        for (String code : draft.line(field).split("[,;]", -1)) {
            subject(scheme, field.with(code.strip()));
        }
    }

    void subject(SubjectScheme scheme, Field code) {
        if (code.isEmpty()) {
            return;
        }
        if (!scheme.takes(code.text())) {
            draft.rest(code);
            return;
        }
        List<String> codes = subjects.computeIfAbsent(scheme.key(), key -> new ArrayList<>(2));
        if (!codes.contains(code.text())) {
            codes.add(code.text());
        }
    }

    /** A title in another language; one whose language is not told goes to the rest. */
    void title(String language, Field field) {
        String tag = LanguageText.of(language);
        if (tag.isEmpty()) {
            draft.rest(field);
        } else if (!field.isEmpty()) {
            titles.putIfAbsent(tag, draft.titleText(field));
        }
    }

    DraftFacts facts() {
        return new DraftFacts(lines, event(), patent(), original(), reviewed, funding, subjects, titles);
    }

    private Optional<DraftFacts.Other> original() {
        String title = original.getOrDefault("title", "");
        if (title.isEmpty()) {
            original.forEach((key, value) -> draft.rest("original " + key, value));
            return Optional.empty();
        }
        Map<String, String> more = new LinkedHashMap<>(original);
        more.remove("title");
        return Optional.of(new DraftFacts.Other(title, originalAuthors, more));
    }

    /** A number may stand without its office, which another field has. */
    private Optional<DraftFacts.Patent> patent() {
        String number = patent.getOrDefault("number", "");
        String office = patent.getOrDefault("office", "");
        if (number.isEmpty() || draft.type() != PaperType.PATENT) {
            return unnumbered(number);
        }
        String whole = isNumber(number) ? number : PatentOffice.code(office) + ' ' + number;
        if (!isNumber(whole)) {
            return unnumbered(number);
        }
        return Optional.of(new DraftFacts.Patent(
                whole.strip(), holders, patent.getOrDefault("filed", ""), patent.getOrDefault("application", "")));
    }

    private Optional<DraftFacts.Patent> unnumbered(String number) {
        draft.rest("number", number);
        holders.forEach(holder -> draft.rest("holder", holder));
        draft.rest("filed", patent.getOrDefault("filed", ""));
        draft.rest("application", patent.getOrDefault("application", ""));
        return Optional.empty();
    }

    private static boolean isNumber(String text) {
        return PatentNumber.parse(text).value().isPresent();
    }
}
