package offprint.feed;

import java.util.function.Supplier;
import offprint.plan.Address;

/** A file that programs read. It is not made before its text is asked for, for the papers' data are long. */
public record FeedFile(Address address, Supplier<String> maker) {

    public String text() {
        return maker.get();
    }
}
