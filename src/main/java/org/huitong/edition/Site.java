package org.huitong.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.LocalText;

/** What every page shows of the conference: read once per request, as {@code inject:site} in the layouts. */
@Named("site")
@RequestScoped
public class Site {
    private final Editions editions;
    private final Clock clock;
    private final HuitongConfig config;
    private final SiteConfig site;
    private Optional<Edition> edition;

    @Inject
    Site(Editions editions, Clock clock, HuitongConfig config, SiteConfig site) {
        this.editions = editions;
        this.clock = clock;
        this.config = config;
        this.site = site;
    }

    @Transactional
    Optional<Edition> edition() {
        if (edition == null) {
            edition = editions.found();
        }
        return edition;
    }

    /** Whether it is an edition the public does not see. */
    public boolean apart() {
        return edition().filter(e -> !e.phase.open()).isPresent();
    }

    /** Whether this is a demonstration, with invented people and a conference clock of its own. */
    public boolean demo() {
        return config.demo();
    }

    /** The conference's present moment. */
    public Instant now() {
        return clock.instant();
    }

    public LocalText name() {
        return edition().map(e -> e.name).orElse(LocalText.of("会通", "Huitong"));
    }

    public LocalText shortName() {
        return edition().map(e -> e.shortName).orElse(LocalText.of("会通", "Huitong"));
    }

    /** ICP filing number (ICP备案号), empty where the site has none. */
    public Optional<String> icp() {
        return site.icp();
    }

    /** Public-security filing number (公安备案号). */
    public Optional<String> police() {
        return site.police();
    }
}
