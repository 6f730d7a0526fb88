package org.huitong.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huitong.platform.LocalText;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who appears in a line of a worksheet: on file, new, or not understood. Roles are written by their names here. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class AgendaCastTest {
    private final Map<String, List<Speaker>> speakers = new HashMap<>();
    private final List<SpeakerWish> added = new ArrayList<>();
    private AgendaCast cast;
    private Speaker known;

    @BeforeEach
    void file() {
        known = Speaker.of(null, Planned.speaker("顾临川", null));
        speakers.put("顾临川", List.of(known));
        speakers.put("许知夏", List.of(Speaker.of(null, Planned.speaker("许知夏", null)), known));
        cast = new AgendaCast(List.of("zh", "en"), speakers, wish -> {
            added.add(wish);
            return Speaker.of(null, wish);
        });
    }

    private static AgendaPlan.Line line(String written) {
        return new AgendaPlan.Line(new AgendaRow(2, Map.of(AgendaColumns.SPEAKERS, written)));
    }

    private void wrong(String written) {
        AgendaPlan.Line line = line(written);
        cast.read(line);
        assertEquals(
                List.of(AgendaColumns.SPEAKERS),
                line.faults().stream().map(AgendaPlan.Fault::column).toList(),
                written);
        assertEquals(List.of(), added);
    }

    @Test
    void whoIsOnFileIsFoundByName() {
        AgendaPlan.Line line = line("CHAIR: 顾临川； SPEAKER：许知夏#" + known.id);
        assertEquals(List.of(), cast.read(line).stream().skip(2).toList());
        assertEquals(1, line.faults().size(), "both are the same");
        assertEquals(
                List.of(known),
                cast.read(line("SPEAKER:顾临川（另一职务 | Other）")).stream()
                        .map(one -> one.speaker)
                        .toList());
        assertEquals(List.of(), added);
    }

    @Test
    void whoIsDescribedInEveryLanguageComesOnFileOnce() {
        AgendaPlan.Line first = line("SPEAKER:沈知行（示例大学教授 | Professor, Example University）");
        Speaker speaker = cast.read(first).get(0).speaker;
        assertEquals(List.of("沈知行"), first.newSpeakers());
        AgendaPlan.Line second = line("CHAIR:沈知行");
        assertEquals(speaker, cast.read(second).get(0).speaker);
        assertEquals(List.of(), second.newSpeakers());
        assertEquals(
                List.of(new SpeakerWish("沈知行", null, LocalText.of("示例大学教授", "Professor, Example University"), null)),
                added);
    }

    @Test
    void aNameAloneMayBeASlipAndIsRefused() {
        wrong("SPEAKER:沈知行");
        wrong("SPEAKER:许知夏");
        wrong("SPEAKER:沈知行（示例大学教授）");
        wrong("SPEAKER:沈知行（示例大学教授 | ）");
        wrong("SINGER:顾临川");
        wrong("顾临川");
        wrong("SPEAKER:沈知行#12（示例大学教授 | Professor）");
    }
}
