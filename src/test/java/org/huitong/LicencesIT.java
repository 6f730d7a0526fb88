package org.huitong;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Everything the application is delivered with may be: reads the bill of materials that the build has made. */
class LicencesIT {
    private static final Path MATERIALS = Path.of("target/classes/META-INF/sbom/application.cdx.json");

    /** One of a component's licences has to be here; the names are as their authors write them. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "MIT",
            "MIT-0",
            "0BSD",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "FreeBSD License",
            "CC0-1.0",
            "Public Domain",
            "EPL-1.0",
            "EPL-2.0",
            "Unicode-3.0",
            "Bouncy Castle Licence",
            // Libraries used as they are, in jars of their own that can be exchanged.
            "LGPL-2.1-or-later",
            "GNU Lesser General Public License (LGPL), version 2.1 or later",
            // The driver of the database: may be linked from software under other free licences.
            "The GNU General Public License, v2 with Universal FOSS Exception, v1.0");

    @Test
    void everyComponentHasALicenceThatIsAllowed() throws IOException {
        JsonNode components = new ObjectMapper().readTree(MATERIALS.toFile()).path("components");
        assertTrue(components.size() > 100, () -> "only " + components.size() + " components");
        var wrong = new ArrayList<String>();
        for (JsonNode component : components) {
            List<String> licences = new ArrayList<>();
            component.path("licenses").forEach(entry -> {
                JsonNode licence = entry.path("license");
                licences.add(licence.path("id")
                        .asText(licence.path("name")
                                .asText(entry.path("expression").asText())));
            });
            if (licences.stream().noneMatch(ALLOWED::contains)) {
                wrong.add(component.path("purl").asText() + " " + licences);
            }
        }
        assertEquals(List.of(), wrong);
    }
}
