package org.huitong.platform.database;

import java.util.List;

/** How much a private server may lose. */
public enum Durability {

    /** Nothing that was committed is lost, not even in a power cut. */
    DURABLE("--innodb-flush-log-at-trx-commit=1", "--innodb-buffer-pool-size=256M"),

    /** For tests: the database is made anew at every start and never waits for the disk. */
    THROWAWAY("--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=OFF", "--innodb-buffer-pool-size=128M");

    private final List<String> options;

    Durability(String... options) {
        this.options = List.of(options);
    }

    List<String> options() {
        return options;
    }
}
