package offprint.content.git;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A pack of objects and its index of version 2. The index has a head of eight bytes, the number of names up to each first
 * byte, the names in order, their check sums, and their offsets; an offset whose first bit is set is the number of one of
 * eight bytes, which come last.
 */
final class Pack implements Closeable {
    private static final int HEAD = 8;
    private static final int INDEX_MAGIC = 0xff744f63;
    private static final int OFFSET_DELTA = 6;
    private static final int NAME_DELTA = 7;
    private static final int LONGEST_CHAIN = 10_000;
    /** Of an object, without the name of the one it differs from. */
    private static final int LONGEST_HEAD = 20;

    private static final int CHUNK = 8192;

    private final Path index;
    private final int idLength;
    private final Deque<SeekableByteChannel> open = new ArrayDeque<>();

    /** @param idLength how many bytes an object's name has */
    Pack(Path index, int idLength) {
        this.index = index;
        this.idLength = idLength;
    }

    private SeekableByteChannel open() throws IOException {
        String name = index.toString();
        Path pack = index.getFileSystem().getPath(name.substring(0, name.length() - "idx".length()) + "pack");
        SeekableByteChannel channel = Files.newByteChannel(pack);
        open.add(channel);
        return channel;
    }

    /** Where an object begins in the pack; negative where it is not in it. */
    long offset(byte[] id) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(index)) {
            ByteBuffer head = bytes(channel, 0, HEAD + 256 * 4);
            if (head.getInt(0) != INDEX_MAGIC || head.getInt(4) != 2) {
                throw new IOException("the index of a pack has an old form");
            }
            int first = id[0] & 0xff;
            int low = first == 0 ? 0 : head.getInt(HEAD + 4 * (first - 1));
            int high = head.getInt(HEAD + 4 * first);
            long count = head.getInt(HEAD + 4 * 255);
            long names = head.capacity();
            while (low < high) {
                int middle = (low + high) >>> 1;
                byte[] name = bytes(channel, names + (long) middle * idLength, idLength)
                        .array();
                int order = Arrays.compareUnsigned(name, id);
                if (order == 0) {
                    return offset(channel, names + count * (idLength + 4), middle, count);
                }
                low = order < 0 ? middle + 1 : low;
                high = order < 0 ? high : middle;
            }
            return -1;
        }
    }

    private static long offset(SeekableByteChannel channel, long offsets, int number, long count) throws IOException {
        int offset = bytes(channel, offsets + 4L * number, 4).getInt(0);
        return offset >= 0
                ? offset
                : bytes(channel, offsets + 4 * count + 8L * (offset & 0x7fffffff), 8)
                        .getLong(0);
    }

    /** The object at an offset; one that is kept as differences from another is put together. */
    byte[] read(long offset, ObjectStore objects) throws IOException {
        SeekableByteChannel pack = open.isEmpty() ? open() : open.getFirst();
        Deque<byte[]> deltas = new ArrayDeque<>();
        long at = offset;
        while (deltas.size() < LONGEST_CHAIN) {
            ByteBuffer head = bytes(pack, at, (int) Math.min(LONGEST_HEAD + idLength, pack.size() - at));
            int b = head.get();
            int type = (b >> 4) & 7;
            long size = b & 15;
            for (int shift = 4; b < 0; shift += 7) {
                b = head.get();
                size |= (long) (b & 0x7f) << shift;
            }
            if (type == OFFSET_DELTA) {
                long back = back(head);
                deltas.push(inflate(pack, at + head.position(), size));
                at -= back;
            } else if (type == NAME_DELTA) {
                byte[] base = new byte[idLength];
                head.get(base);
                deltas.push(inflate(pack, at + head.position(), size));
                return applied(deltas, objects.read(base));
            } else {
                return applied(deltas, inflate(pack, at + head.position(), size));
            }
        }
        throw new IOException("a pack goes in circles");
    }

    /** A number of seven bits a byte, the highest first, one added for each byte but the last. */
    private static long back(ByteBuffer head) {
        int b = head.get();
        long back = b & 0x7f;
        while (b < 0) {
            b = head.get();
            back = ((back + 1) << 7) | (b & 0x7f);
        }
        return back;
    }

    private static byte[] applied(Deque<byte[]> deltas, byte[] base) throws IOException {
        byte[] object = base;
        for (byte[] delta : deltas) {
            object = Delta.apply(delta, object);
        }
        return object;
    }

    private static byte[] inflate(SeekableByteChannel channel, long start, long size) throws IOException {
        if (size > ObjectStore.LARGEST) {
            throw new IOException("an object is too large");
        }
        byte[] object = new byte[(int) size];
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        Inflater inflater = new Inflater();
        try {
            channel.position(start);
            int length = 0;
            while (length < object.length) {
                if (inflater.needsInput()) {
                    chunk.clear();
                    if (channel.read(chunk) < 0) {
                        throw new EOFException("a pack ends too early");
                    }
                    inflater.setInput(chunk.array(), 0, chunk.position());
                }
                int more = inflater.inflate(object, length, object.length - length);
                if (more == 0 && (inflater.finished() || inflater.needsDictionary())) {
                    throw new IOException("an object is shorter than it says");
                }
                length += more;
            }
            return object;
        } catch (DataFormatException e) {
            throw new IOException("a pack is damaged", e);
        } finally {
            inflater.end();
        }
    }

    private static ByteBuffer bytes(SeekableByteChannel channel, long start, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        channel.position(start);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException("a pack ends too early");
            }
        }
        return bytes.flip();
    }

    @Override
    public void close() throws IOException {
        for (SeekableByteChannel channel : open) {
            channel.close();
        }
    }
}
