package offprint.add.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.add.foreign.AuthorNames;
import offprint.add.foreign.Characters;
import offprint.add.foreign.DateText;
import offprint.add.foreign.Notation;
import offprint.add.foreign.People;
import offprint.add.foreign.TextReader;
import offprint.diag.Diagnostic;
import offprint.diag.Rule;
import offprint.diag.Span;
import offprint.model.PaperType;
import offprint.model.Status;

/** Builds a draft from the fields of an entry; what content files have no key for goes to the rest. */
final class DraftBuilder {
    private final String key;
    private final Span place;
    private final TextReader texts;
    private final TextReader glance;
    private final DraftPeople people;
    private final FactsReader facts = new FactsReader(this);
    private final WorkIds ids = new WorkIds(this);
    private final List<Diagnostic> doubts = new ArrayList<>();
    private final Map<String, String> venue = new LinkedHashMap<>();
    private final List<String> awards = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final DraftSubjects subjects = new DraftSubjects(this);
    private final List<Draft.File> files = new ArrayList<>();
    private final List<Draft.Besides> besides = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();
    private Draft.Text title = new Draft.Text("", "");
    private Draft.Text abstractText = new Draft.Text("", "");
    private Draft.Text summary = new Draft.Text("", "");
    private String date = "";
    private String undated = "";
    private PaperType type = PaperType.OTHER;
    private Optional<Status> status = Optional.empty();
    private Optional<Draft.Citations> citations = Optional.empty();
    private boolean selected;

    /**
     * @param key what the source calls the entry; empty where it has no name there
     * @param place where it begins
     */
    DraftBuilder(String key, Span place, Notation notation) {
        this.key = key;
        this.place = place;
        this.texts = new TextReader(notation, doubts::add);
        this.glance = new TextReader(notation, doubt -> {});
        this.people = new DraftPeople(texts, doubts::add);
    }

    Draft build() {
        undateDrafts();
        Map<String, People> makers = people.people(type, venue.containsKey("name"));
        people.rest(this);
        DraftFacts more = facts.facts();
        if (venue("short").equals(venue("name"))) {
            venue.remove("short");
        }
        return new Draft(
                key,
                place,
                title,
                makers,
                date,
                undated,
                type,
                status,
                venue,
                ids.identifiers(),
                ids.links(),
                abstractText,
                summary,
                subjects.keywords(),
                awards,
                selected,
                more,
                notes,
                subjects.all(),
                citations,
                files,
                besides,
                rest,
                doubts);
    }

    WorkIds ids() {
        return ids;
    }

    AuthorNames authors() {
        return people.of("authors");
    }

    DraftPeople people() {
        return people;
    }

    FactsReader facts() {
        return facts;
    }

    PaperType type() {
        return type;
    }

    void type(PaperType kind) {
        type = kind;
    }

    void status(Status state) {
        status = Optional.of(state);
    }

    boolean hasStatus() {
        return status.isPresent();
    }

    String title() {
        return title.content();
    }

    void title(Field field) {
        title = new Draft.Text(texts.title(field.text(), field.place()), field.text());
        keepWhatWasLost(field);
    }

    /** The field as a title, which is none of the work's own. */
    String titleText(Field field) {
        return texts.title(field.text(), field.place());
    }

    /** Puts a subtitle behind the title, with a colon where no other mark divides the two. */
    void subtitle(Field field) {
        String more = texts.title(field.text(), field.place());
        if (more.isEmpty() || title.content().contains(more)) {
            return;
        }
        char last = title.content().isEmpty()
                ? ':'
                : title.content().charAt(title.content().length() - 1);
        String joint = ":?!".indexOf(last) >= 0 ? " " : ": ";
        title = new Draft.Text(title.content() + joint + more, title.written() + joint + field.text());
    }

    void abstractText(Field field) {
        abstractText = new Draft.Text(texts.prose(field.text(), field.place()), field.text());
        keepWhatWasLost(field);
    }

    void summary(Field field) {
        summary = new Draft.Text(texts.prose(field.text(), field.place()), field.text());
    }

    private void keepWhatWasLost(Field field) {
        if (texts.lostSomething()) {
            rest(field);
        }
    }

    boolean hasAbstract() {
        return !abstractText.content().isEmpty();
    }

    /** The field as text without markup, on one line. */
    String line(Field field) {
        return texts.line(field.text(), field.place());
    }

    /** A name, or a part of one. */
    String name(Field field) {
        return texts.names(field.text(), field.place());
    }

    /** The same as {@link #line} for a first look, which reports nothing. */
    String peek(Field field) {
        return glance.line(field.text(), field.place());
    }

    String prose(Field field) {
        return texts.prose(field.text(), field.place());
    }

    String date() {
        return date;
    }

    void date(String iso) {
        date = iso;
    }

    /** Reads a date in whatever words; what it says besides the date goes to the rest. */
    void date(Field field) {
        String written = line(field);
        if (written.isEmpty()) {
            return;
        }
        date = DateText.written(written);
        undated = date.isEmpty() ? written : "";
        if (!DateText.isWhole(written, date)) {
            rest(field);
            doubtDate(field, written);
        }
    }

    /** Says that only a part of a date was understood; of a range, the begin is all that a paper has. */
    void doubtDate(Field field, String written) {
        if (!date.isEmpty() && !DateText.isRange(written) && !DateText.isWhole(written, date)) {
            doubt(Diagnostic.at(
                            field.place(),
                            Rule.ENTRY_REPAIRED,
                            "of the date `" + written + "` only `" + date + "` is understood")
                    .help("correct `date` in the new file where more is known"));
        }
    }

    /** What stands in the place of the year and is none. */
    void undated(String words) {
        undated = words;
    }

    /** A part of the venue; empty where it is not known. */
    String venue(String part) {
        return venue.getOrDefault(part, "");
    }

    /** Sets a part of the venue, where nothing is known of it. */
    void venue(String part, String text) {
        if (!text.isEmpty()) {
            venue.putIfAbsent(part, text);
        }
    }

    void venue(String part, Field field) {
        venue(part, line(field));
    }

    /** Sets a part of the venue; where something else is known of it, the field goes to the rest. */
    void venueOrRest(String part, Field field) {
        String text = line(field);
        venue(part, text);
        if (!text.isEmpty() && !venue(part).equals(text)) {
            rest(field);
        }
    }

    /** Sets a part of the venue, whatever is known of it; removes it where the text is empty. */
    void replaceVenue(String part, String text) {
        venue.remove(part);
        venue(part, text);
    }

    DraftSubjects subjects() {
        return subjects;
    }

    void award(String award) {
        if (!award.isEmpty()) {
            awards.add(award);
        }
    }

    void select() {
        selected = true;
    }

    /** Adds prose in the form of content files to the note. */
    void note(String content) {
        if (!content.isEmpty()) {
            notes.add(content);
        }
    }

    /** Takes a field for a status if it says nothing else, and else for a note; what still has no date may say both. */
    void noteOrStatus(Field field) {
        Optional<Status> said = StatusText.of(peek(field));
        if (said.isPresent()) {
            status = status.or(() -> said);
            return;
        }
        if (date.isEmpty() && status.isEmpty()) {
            status = StatusText.within(peek(field));
        }
        note(prose(field));
    }

    /** Takes a field for a status; another word goes to the rest, and so does one that a note says more about. */
    void status(Field field) {
        Optional<Status> said = StatusText.of(peek(field));
        status = status.or(() -> said);
        if (said.isEmpty()) {
            rest(field);
        }
    }

    /** Leaves the date out of what is still being written, which readers would take for that of publication. */
    private void undateDrafts() {
        if (status.filter(Status.IN_PREPARATION::equals).isPresent() && !date.isEmpty()) {
            rest("date", date);
            date = "";
        }
    }

    /** Notes how often a work is cited; a count that nobody dates, or none, says nothing. */
    void citations(String count, String source, String asOf) {
        if (!asOf.isEmpty() && count.matches("[1-9][0-9]{0,8}")) {
            citations = Optional.of(new Draft.Citations(Integer.parseInt(count), source, asOf));
        }
    }

    /** Notes a file that is beside the source. */
    void file(String field, String ending, String path) {
        files.add(new Draft.File(field, ending, path));
    }

    /** Notes what has no place of its own. */
    void rest(Field field) {
        String line = peek(field);
        rest(field.name(), field.text());
        if (!line.isEmpty()) {
            besides.add(new Draft.Besides(field.name(), line, entry(field.name(), Characters.oneLine(field.text()))));
        }
    }

    private static String entry(String name, String line) {
        return Characters.oneLine(name) + " = " + line;
    }

    /** Notes, once, what has no place of its own. */
    void rest(String name, String text) {
        String line = Characters.oneLine(text);
        String whole = entry(name, line);
        if (!line.isEmpty() && !rest.contains(whole)) {
            rest.add(whole);
        }
    }

    void doubt(Diagnostic doubt) {
        doubts.add(doubt);
    }
}
