package offprint.add.counts;

import java.util.ArrayList;
import java.util.List;
import offprint.model.Identifier;

/**
 * A work in an answer, and how often it is cited.
 *
 * @param record the service's own name of it
 * @param ids by which the service knows it
 * @param places arXiv ids at which the service has found it; there it may know another work, too
 */
record CountedWork(String record, List<Identifier> ids, List<Identifier> places, int count) {
    CountedWork {
        ids = List.copyOf(ids);
        places = List.copyOf(places);
    }

    /** The same, which was asked for by this id. */
    CountedWork askedBy(Identifier id) {
        List<Identifier> all = new ArrayList<>(ids);
        all.add(id);
        return new CountedWork(record, all, places, count);
    }
}
