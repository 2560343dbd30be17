package offprint.site.feed;

import java.util.List;
import java.util.function.Supplier;
import offprint.site.plan.Address;

/** A file that programs read. It is not made before it is asked for, for the papers' data are long. */
public record FeedFile(Address address, Supplier<List<byte[]>> maker) {

    /** What it holds, in UTF-8: pieces that follow one another. */
    public List<byte[]> pieces() {
        return maker.get();
    }
}
