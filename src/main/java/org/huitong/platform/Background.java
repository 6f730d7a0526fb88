package org.huitong.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jboss.logging.Logger;

/**
 * Begins long work as soon as it is ordered, without keeping waiting whoever ordered it. It is a courtesy: the job that goes
 * by from time to time takes up whatever was not begun or has failed.
 */
@ApplicationScoped
public class Background {
    private static final Logger LOG = Logger.getLogger(Background.class);

    private final ExecutorService executor;
    private final HuitongConfig config;

    @Inject
    Background(ExecutorService executor, HuitongConfig config) {
        this.executor = executor;
        this.config = config;
    }

    /** Called after the order is committed: the work looks for itself what there is to do. */
    public void begin(Runnable work) {
        CompletableFuture<Void> end = CompletableFuture.runAsync(work, executor).exceptionally(fault -> {
            LOG.error("Work in the background ended with a fault", fault);
            return null;
        });
        if (config.waitsForBackground()) {
            end.join();
        }
    }
}
