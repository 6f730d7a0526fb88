package org.huitong.program;

import static org.huitong.program.Planned.at;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huitong.edition.Editions;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An embargo is kept until its moment by the conference's clock, and is over by itself then. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class HandoutsTest {
    private static final byte[] PDF = "%PDF-1.7 example".getBytes(StandardCharsets.US_ASCII);

    @Inject
    Programmes programmes;

    @Inject
    Agendas agendas;

    @Inject
    Materials materials;

    @Inject
    Forums forums;

    @Inject
    Editions editions;

    @Inject
    Clock clock;

    private String code;
    private Instant embargo;
    private long id;

    @BeforeEach
    void plan() throws IOException {
        code = Planned.code();
        programmes.create(code, Planned.forum("材料论坛"));
        long item = agendas.add(code, Planned.item("发布", at("18:00", "18:30")));
        embargo = clock.instant().plus(Duration.ofHours(2));
        id = materials.ask(code, item, new MaterialWish("报告", null, embargo, true));
        materials.receive(id, 0, "report.pdf", PDF);
        materials.accept(id, 1);
    }

    @AfterEach
    void clear() {
        programmes.remove(code, forums.byCode(code).orElseThrow().version);
    }

    private List<Long> listed(Instant when) {
        var handouts = new Handouts(editions, materials, Clock.fixed(when, clock.getZone()));
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Long> all =
                    handouts.of(code).stream().map(Handouts.Handout::id).toList();
            assertEquals(all.contains(id), handouts.file(code, id).isPresent(), "listed as it is given out");
            return all;
        });
    }

    @Test
    void nobodyHasItBeforeAndEverybodyFromThatMomentOn() {
        assertEquals(List.of(), listed(clock.instant()));
        assertEquals(List.of(), listed(embargo.minusSeconds(1)));
        assertEquals(List.of(id), listed(embargo));
        assertEquals(List.of(id), listed(embargo.plusSeconds(86_400)));
        Optional<Materials.Given> given = QuarkusTransaction.requiringNew()
                .call(() -> new Handouts(editions, materials, Clock.fixed(embargo, clock.getZone())).file(code, id));
        assertArrayEquals(PDF, given.orElseThrow().content());
    }

    @Test
    void onlyWhatIsFinalAndMeantForAllIsGivenOut() {
        materials.describe(id, 2, new MaterialWish("报告", null, null, false));
        assertEquals(List.of(), listed(clock.instant()));
        materials.describe(id, 3, new MaterialWish("报告", null, null, true));
        assertEquals(List.of(id), listed(clock.instant()));
        assertTrue(QuarkusTransaction.requiringNew()
                .call(() -> new Handouts(editions, materials, clock).file("S", id))
                .isEmpty());
        materials.sendBack(id, 4);
        assertEquals(List.of(), listed(clock.instant()));
    }
}
