package org.huitong.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.huitong.edition.Editions;
import org.huitong.platform.DemoPart;

/** One file that everybody may have, and one that everybody may have when the opening is over. */
@ApplicationScoped
class HandoutDemo implements DemoPart {
    private static final String FILE = "/demo/2023/handout.pdf";

    @Inject
    Editions editions;

    @Inject
    Materials materials;

    @Override
    public int order() {
        return 41;
    }

    @Override
    public void load() {
        try (InputStream file = HandoutDemo.class.getResourceAsStream(FILE)) {
            byte[] content = file.readAllBytes();
            handOut("C", "活动资料", null, content);
            handOut("M", "开幕式资料", forum("M").endsAt, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handOut(String forum, String title, Instant embargo, byte[] content) throws IOException {
        AgendaItem first = AgendaItem.of(forum(forum)).get(0);
        long id = materials.ask(forum, first.id, new MaterialWish(title, null, embargo, true));
        materials.receive(id, version(id), title, content);
        materials.accept(id, version(id));
    }

    private static int version(long id) {
        return Material.<Material>findById(id).version;
    }

    private Forum forum(String code) {
        return Forum.byCode(editions.current(), code).orElseThrow();
    }
}
