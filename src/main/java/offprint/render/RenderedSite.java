package offprint.render;

import java.util.List;

/** Every file of the site, by path, ready to be written. */
public record RenderedSite(List<RenderedFile> files) {

    public RenderedSite {
        files = List.copyOf(files);
    }
}
