package org.huitong.platform;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops reading a body that did not say how large it is once it is too large. {@link EarlyRefusals} turns away those that
 * say so. The server's own limit ends the answer before any words stand in it, and complains about that in the log; so it
 * lies higher than this one, and is never reached here.
 */
@Provider
class BodyLimit implements ReaderInterceptor {
    /** Asked for when it is needed: this is made before there are settings. */
    @Inject
    Instance<BodySizes> sizes;

    @Inject
    Instance<CurrentVertxRequest> current;

    /** The body went on beyond the limit. An {@link IOException}, since readers of JSON wrap everything else. */
    static class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge() {
            super("more than a body may have");
        }
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        String path = RequestPath.of(current.get().getCurrent()).text();
        context.setInputStream(new Counted(context.getInputStream(), sizes.get().most(path)));
        return context.proceed();
    }

    /** Gives so many bytes and fails at the next one. */
    private static class Counted extends FilterInputStream {
        private long left;

        Counted(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(read, 0));
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            count(skipped);
            return skipped;
        }

        private void count(long read) throws TooLarge {
            left -= read;
            if (left < 0) {
                throw new TooLarge();
            }
        }
    }
}
