package offprint.site.theme;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Pieces that many pages of one site have in common, drawn once. A paper's row stands in the lists of its year, its
 * categories, its authors and so on. A piece's key says everything that it depends on.
 */
public final class KeptPieces {
    private final Map<String, PageText.Piece> pieces = new ConcurrentHashMap<>();

    PageText.@Nullable Piece find(String key) {
        return pieces.get(key);
    }

    void keep(String key, PageText.Piece piece) {
        pieces.put(key, piece);
    }
}
