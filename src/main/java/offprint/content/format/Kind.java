package offprint.content.format;

import java.util.Optional;
import java.util.function.Supplier;
import offprint.content.yaml.YamlNode;

/**
 * A kind of value: how it is read, what an editor expects of it, and its form in the papers' data. {@link Kinds} has
 * them.
 *
 * @param <T> what it is in the model
 * @param hint how it is written, for those who write the file; may be empty
 */
public record Kind<T>(Reader<T> reader, Supplier<Shape> shape, String hint, Data<T> data) {

    /** Reads a value. */
    @FunctionalInterface
    public interface Reader<T> {
        /** The value; empty where the node is no such value, which is reported. */
        Optional<T> read(String key, YamlNode node, Reading reading);
    }

    Kind(Reader<T> reader, Supplier<Shape> shape, Data<T> data) {
        this(reader, shape, "", data);
    }

    /** A kind that the papers' data know nothing of. */
    Kind(Reader<T> reader, Supplier<Shape> shape) {
        this(reader, shape, Data.none());
    }

    /** Reads a value; empty where it is none of this kind, which is reported. */
    public Optional<T> read(String key, YamlNode node, Reading reading) {
        return reader.read(key, node, reading);
    }

    /** The same for values of which an editor can expect more. */
    public Kind<T> shaped(Supplier<Shape> narrower) {
        return new Kind<>(reader, narrower, hint, data);
    }
}
