package org.huitong.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.huitong.category.Category;
import org.huitong.edition.Editions;
import org.huitong.platform.LocalText;
import org.huitong.testsupport.NewGuest;

/** Lists of invented guests, under a category of their own that nobody can register for by the form. */
final class Lists {
    static final List<String> HEADERS =
            List.of("序号", "姓名", "单位", "职务", "人员类别", "证件类型", "证件号码", "手机", "邮箱", "参加论坛", "备注");

    private static final AtomicInteger NEXT = new AtomicInteger();

    final String category =
            "L" + Integer.toString(ThreadLocalRandom.current().nextInt(1 << 28), 36) + NEXT.incrementAndGet();

    private Lists() {}

    /** @param capacities of forums by code */
    static Lists with(boolean documents, Map<String, Integer> capacities) {
        var lists = new Lists();
        QuarkusTransaction.requiringNew().run(() -> lists.build(documents, capacities));
        return lists;
    }

    private void build(boolean documents, Map<String, Integer> capacities) {
        var built = new Category();
        built.edition = get(Editions.class).current();
        built.code = category;
        built.position = 500 + NEXT.get();
        built.name = LocalText.of("名单类别" + category, "List category " + category);
        built.description = LocalText.of("仅供测试", "For tests only");
        built.open = false;
        built.opensAt = Instant.EPOCH;
        built.closesAt = Instant.EPOCH.plus(Duration.ofDays(1));
        built.fields = Stream.concat(
                        documents ? Stream.of(field("document", true)) : Stream.empty(),
                        Stream.of(
                                field("name", true),
                                field("mobile", true),
                                field("organisation", true),
                                field("position", false),
                                field("email", false),
                                field("forums", false)))
                .toList();
        built.persist();
        built.flush();
        capacities.forEach((forum, capacity) -> get(EntityManager.class)
                .createNativeQuery("insert into forum_quota (id, forum_id, category_id, capacity, taken)"
                        + " select :id, f.id, :category, :capacity, 0 from forum f where f.code = :forum")
                .setParameter("id", built.id + forum.hashCode())
                .setParameter("category", built.id)
                .setParameter("capacity", capacity)
                .setParameter("forum", forum)
                .executeUpdate());
    }

    private static org.huitong.form.Field field(String name, boolean required) {
        return org.huitong.form.Field.fixed(name, required, LocalText.of("用于测试", "For tests"));
    }

    /** Somebody new. */
    List<String> person(String name, String forums) {
        int number = NEXT.incrementAndGet();
        return List.of(
                "" + number,
                name,
                "示例单位",
                "主任",
                "名单类别" + category,
                "身份证",
                NewGuest.unusedDocument(),
                "1390000%04d".formatted(number % 10_000),
                "l" + number + "@example.org",
                forums,
                "不保存的备注");
    }

    /** So many. */
    List<List<String>> people(int many, String forums) {
        return IntStream.range(0, many).mapToObj(i -> person("名单来宾", forums)).toList();
    }

    /** The row with some cells changed: pairs of column and text. */
    static List<String> with(List<String> row, Object... changes) {
        String[] cells = row.toArray(new String[0]);
        for (int i = 0; i < changes.length; i += 2) {
            cells[(Integer) changes[i]] = (String) changes[i + 1];
        }
        return Arrays.asList(cells);
    }

    /** A workbook with these rows below a title and the headers. */
    static Path workbook(List<List<String>> rows) {
        return workbook(HEADERS, rows);
    }

    static Path workbook(List<String> headers, List<List<String>> rows) {
        try {
            Path file = Files.createTempFile("list", ".bin");
            file.toFile().deleteOnExit();
            try (var workbook = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
                Worksheet sheet = workbook.newWorksheet("名单");
                sheet.value(0, 0, "参会回执");
                for (int column = 0; column < headers.size(); column++) {
                    sheet.value(1, column, headers.get(column));
                }
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        sheet.value(row + 2, column, rows.get(row).get(column));
                    }
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long registrations() {
        return number(
                "select count(*) from registration r join category c on c.id = r.category_id where c.code = :code");
    }

    long places(String status) {
        return number("select count(*) from place p join registration r on r.id = p.registration_id"
                + " join category c on c.id = r.category_id where c.code = :code and p.status = '" + status + "'");
    }

    private long number(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) get(EntityManager.class)
                        .createNativeQuery(sql)
                        .setParameter("code", category)
                        .getSingleResult())
                .longValue());
    }

    static <T> T get(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
