package org.huitong.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** Reads the demo edition's files, {@code demo/2023/*.json}. Local times in them are Beijing time. */
@ApplicationScoped
public class DemoData {
    private final ObjectMapper json;
    private final HuitongConfig config;

    @Inject
    DemoData(ObjectMapper json, HuitongConfig config) {
        this.json = json;
        this.config = config;
    }

    public <T> T read(String file, Class<T> type) {
        try (InputStream in = open(file)) {
            return json.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    public <T> List<T> readList(String file, Class<T> element) {
        try (InputStream in = open(file)) {
            return json.readValue(in, json.getTypeFactory().constructCollectionType(List.class, element));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    public Instant instant(LocalDateTime beijingTime) {
        return beijingTime.atZone(config.zone()).toInstant();
    }

    private InputStream open(String file) {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream("demo/2023/" + file);
    }
}
