package org.huitong.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.huitong.edition.Editions;

/**
 * The door to the materials that everybody may have: final, meant for all, and their embargo over by the conference's
 * clock. The rest is not there.
 */
@ApplicationScoped
public class Handouts {
    private final Editions editions;
    private final Materials materials;
    private final Clock clock;

    @Inject
    Handouts(Editions editions, Materials materials, Clock clock) {
        this.editions = editions;
        this.materials = materials;
        this.clock = clock;
    }

    /**
     * A file that everybody may have.
     *
     * @param item key of the slot it belongs to
     * @param title as those who plan the forum wrote it
     */
    public record Handout(long id, long item, String title, String fileName, String fileType, long fileBytes) {
        static Handout of(Material material) {
            return new Handout(
                    material.id,
                    material.item.id,
                    material.title,
                    material.fileName,
                    material.fileType,
                    material.fileBytes);
        }
    }

    /** Of a forum, in the order of its agenda. One statement. */
    @Transactional
    public List<Handout> of(String forum) {
        return Material.handedOut(editions.current(), forum, clock.instant()).stream()
                .map(Handout::of)
                .toList();
    }

    /** Empty where there is none that everybody may have at this moment. */
    @Transactional
    public Optional<Materials.Given> file(String forum, long id) {
        return Material.handedOut(editions.current(), forum, clock.instant()).stream()
                .filter(material -> material.id == id)
                .findFirst()
                .flatMap(materials::given);
    }

    /** Bytes in units people know: {@code 1.2 MB}. */
    public static String size(long bytes) {
        return bytes < 1_000_000 ? Math.max(1, bytes / 1_000) + " KB" : "%.1f MB".formatted(bytes / 1_000_000.0);
    }
}
