package org.huitong.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the log; each can be given in the environment as {@code HUITONG_AUDIT_…}. */
@ConfigMapping(prefix = "huitong.audit")
public interface AuditConfig {
    /**
     * How long lines are kept before they may be purged. The Cybersecurity Law asks for six months (article 21 as of the 2017
     * text); the default is a year and a month, so that the log of one conference is still there while the next is held.
     */
    @WithDefault("P400D")
    Duration keep();

    /** Whether lines past their term are purged by a job; needs the account of the schema's owner. */
    @WithDefault("true")
    boolean purge();

    /** How often what was written is sealed into the chain; until then the database's owner could change it unnoticed. */
    @WithDefault("5s")
    String sealEvery();

    /** Refusals of one person for one reason that are written singly within a minute; further ones are counted. */
    @WithDefault("20")
    int refusalsPerPerson();

    /** Refusals of all people that one instance writes singly within a minute: what an attack can cost of the disk. */
    @WithDefault("200")
    int refusalsInAll();
}
