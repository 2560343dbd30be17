package offprint.site.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import offprint.model.Attachment;
import offprint.model.Paper;

/** The author's own files and pictures that are published, while they are being collected. */
final class ContentFiles {
    private final SiteAddresses at;
    private final AddressBook addresses;
    private final Map<Address, Attachment> copies = new LinkedHashMap<>();
    private final List<PlannedPicture> pictures = new ArrayList<>();

    ContentFiles(SiteAddresses at, AddressBook addresses) {
        this.at = at;
        this.addresses = addresses;
    }

    void addAll() {
        for (Paper paper : at.catalog().papers()) {
            for (Attachment file : paper.files().copies()) {
                copy(at.paperFile(paper, file), file);
            }
            at.figure(paper).ifPresent(this::publish);
        }
        at.portrait().ifPresent(this::publish);
        for (Attachment file : at.catalog().bibliography().staticFiles()) {
            copy(new Address(file.path()), file);
        }
    }

    void copy(Address address, Attachment file) {
        if (addresses.take(address, file.origin())) {
            copies.put(address, file);
        }
    }

    private void publish(PlannedPicture picture) {
        boolean free = true;
        for (Rendition rendition : picture.renditions()) {
            free &= addresses.take(rendition.address(), picture.picture().file().origin());
        }
        if (free) {
            pictures.add(picture);
        }
    }

    /** Those that are published as they are. */
    Map<Address, Attachment> copies() {
        return Collections.unmodifiableMap(copies);
    }

    /** The pictures that are published in sizes of their own. */
    List<PlannedPicture> pictures() {
        return Collections.unmodifiableList(pictures);
    }
}
