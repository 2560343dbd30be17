import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The floor of a build: writes files of given names and sizes from memory, and does nothing else.
 *
 * <p>{@code java Floor LIST DIR THREADS} reads lines of {@code BYTES PATH} from LIST, as
 * {@code find SITE -type f -printf '%s %P\n'} prints them, and writes such files below DIR, which must not exist yet:
 * each is opened, written at once and closed.
 */
public final class Floor implements Runnable {
    private final List<Path> files = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private byte[] text = {};
    private volatile IOException failure;

    public static void main(String[] args) throws Exception {
        if (args.length != 3) {
            System.err.println("usage: java Floor LIST DIR THREADS");
            System.exit(2);
        }
        Path folder = Files.createDirectory(Path.of(args[1]));
        Floor floor = new Floor();
        floor.prepare(Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8), folder);
        floor.write(Integer.parseInt(args[2]));
    }

    private void prepare(List<String> wanted, Path folder) throws IOException {
        int largest = 0;
        Set<Path> folders = new HashSet<>();
        for (String line : wanted) {
            int space = line.indexOf(' ');
            Path file = folder.resolve(line.substring(space + 1));
            int size = Integer.parseInt(line.substring(0, space));
            if (folders.add(file.getParent())) {
                Files.createDirectories(file.getParent());
            }
            files.add(file);
            sizes.add(size);
            largest = Math.max(largest, size);
        }
        text = new byte[largest];
        Arrays.fill(text, (byte) 'a');
    }

    private void write(int threads) throws IOException, InterruptedException {
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            Thread other = new Thread(this);
            other.start();
            others.add(other);
        }
        run();
        for (Thread other : others) {
            other.join();
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** Writes, of the files that nobody has taken yet, one after the other. */
    @Override
    public void run() {
        try {
            for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
                try (OutputStream out = Files.newOutputStream(files.get(i))) {
                    out.write(text, 0, sizes.get(i));
                }
            }
        } catch (IOException e) {
            failure = e;
        }
    }
}
