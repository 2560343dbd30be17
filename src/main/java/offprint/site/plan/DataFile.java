package offprint.site.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import offprint.model.Paper;

/**
 * A file of the papers' data: so many papers as programs can well read at once.
 *
 * @param first whether it also has what is not of a paper
 * @param next the file with the papers that follow
 */
public record DataFile(Address address, boolean first, List<Paper> papers, Optional<Address> next) implements SiteFile {
    static final int MOST_PAPERS = 2000;

    public DataFile {
        papers = Collections.unmodifiableList(papers);
    }

    @Override
    public Owner owner() {
        return Owner.offprint("the papers for programs", "");
    }

    /** The one that programs begin with; the others they find by it. */
    @Override
    public boolean isPromised() {
        return first;
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.data(this);
    }

    /** The files of all papers, of which the first is the one that programs begin with. */
    static List<DataFile> of(Address first, List<Paper> papers) {
        List<Portion> portions = Portion.of(
                papers.size(),
                row -> 1,
                MOST_PAPERS,
                Integer.MAX_VALUE,
                (number, only) -> number == 1 ? first : new Address("api/papers-" + number + ".json"));
        List<DataFile> files = new ArrayList<>(portions.size());
        for (Portion portion : portions) {
            int number = portion.number();
            Optional<Address> next = number == portions.size()
                    ? Optional.empty()
                    : Optional.of(portion.pages().get(number));
            files.add(new DataFile(portion.address(), number == 1, portion.of(papers), next));
        }
        return files;
    }
}
