package org.huitong.intake;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.huitong.identity.Roles;
import org.huitong.identity.Scope;
import org.huitong.platform.sheet.Line;
import org.huitong.platform.sheet.ListFile;
import org.huitong.registration.Enrolments;
import org.huitong.registration.Examined;
import org.huitong.registration.Reviews;
import org.huitong.staff.Colleague;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.NewGuest;
import org.junit.jupiter.api.Test;

/** Lists from the upload to the registrations: each row at most once, whoever works at it and however often it comes. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ImportsTest {
    private static final String PATH = "/admin/imports";

    @Inject
    ImportWork work;

    @Inject
    Enrolments enrolments;

    @Inject
    Vocabulary vocabulary;

    @Inject
    Reviews reviews;

    @Inject
    EntityManager database;

    private Response upload(String username, Path file) {
        Response form = Demo.staffPage(username).get(PATH);
        return Demo.staffPage(username)
                .cookies(form.cookies())
                .multiPart("csrf", Demo.csrf(form))
                .multiPart("file", "名单.xlsx", bytes(file))
                .post(PATH);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Uploads, says what the columns hold as suggested if that is asked, and has every row looked at. */
    private long looked(String username, Path file) {
        Response uploaded = upload(username, file);
        assertEquals(303, uploaded.statusCode(), uploaded::asString);
        String page = uploaded.getHeader("Location").replaceFirst("^https?://[^/]+", "");
        long id = Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
        Response open = Demo.staffPage(username).get(page);
        if (open.statusCode() == 303) {
            Response columns = Demo.staffPage(username).get(page + "/columns");
            var form = Demo.posting(Demo.staffPage(username), columns);
            for (Field field : Field.values()) {
                Matcher chosen = Pattern.compile(
                                "id=\"f-" + field.form + "\"(?:(?!</select>).)*value=\"(\\d+)\" selected",
                                Pattern.DOTALL)
                        .matcher(columns.asString());
                form.formParam(field.form, chosen.find() ? chosen.group(1) : "");
            }
            form.post(page + "/columns").then().statusCode(303);
        }
        finish(id);
        return id;
    }

    private void finish(long id) {
        work.run(id);
        assertFalse(state(id).moving());
    }

    /** Begins to take it over, and leaves it at that. */
    private void begin(long id) {
        QuarkusTransaction.requiringNew()
                .run(() -> GuestImport.lock(id).orElseThrow().take("2023-1", Instant.EPOCH));
    }

    private Response take(String username, long id, long count, boolean informed) {
        Response page = Demo.staffPage(username).get(PATH + "/" + id);
        var form = Demo.posting(Demo.staffPage(username), page).formParam("count", count);
        return (informed ? form.formParam("informed", "true") : form).post(PATH + "/" + id + "/taking");
    }

    private void taken(String username, long id, long count) {
        Response answer = take(username, id, count, true);
        assertEquals(303, answer.statusCode(), answer::asString);
        finish(id);
    }

    private Map<ImportRow.State, Long> counts(long id) {
        return QuarkusTransaction.requiringNew().call(() -> ImportRow.counts(GuestImport.findById(id)));
    }

    private GuestImport.State state(long id) {
        return QuarkusTransaction.requiringNew().call(() -> GuestImport.<GuestImport>findById(id).state);
    }

    private List<String> references(long id) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        ImportRow.<ImportRow>list("batch.id = ?1 and reference is not null order by lineNumber", id)
                                .stream()
                                .map(row -> row.reference)
                                .toList());
    }

    private long contents(long id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ImportRow.count("batch.id = ?1 and content is not null", id));
    }

    private static List<Row> rows(Response file) throws IOException {
        Path stored = Files.write(Files.createTempFile("workbook", ".xlsx"), file.asByteArray());
        try (var workbook = new ReadableWorkbook(stored.toFile())) {
            return workbook.getFirstSheet().read();
        } finally {
            Files.delete(stored);
        }
    }

    @Test
    void whatCategoriesAskBesidesHasColumnsOfItsOwn() throws IOException {
        Path file = Files.createTempFile("list", ".csv");
        String mobile = "139%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
        Files.writeString(
                file,
                "姓名,单位,职务,人员类别,证件类型,证件号码,手机,参加论坛,所属行业,用餐类型\n"
                        + "自有字段,示例单位,主任,企业代表,身份证,%s,%s,05,网络安全,清真餐\n".formatted(NewGuest.unusedDocument(), mobile)
                        + "自有字段,示例单位,主任,企业代表,身份证,%s,%s,05,养殖,清真餐\n".formatted(NewGuest.unusedDocument(), mobile));
        Response uploaded = upload("reviewer1", file);
        String page = uploaded.getHeader("Location").replaceFirst("^https?://[^/]+", "");
        Response columns = Demo.staffPage("reviewer1").get(page + "/columns");
        assertTrue(columns.asString().contains("照片等文件不能用名单导入"));
        var form = Demo.posting(Demo.staffPage("reviewer1"), columns);
        Matcher select = Pattern.compile(
                        "<select[^>]* name=\"([^\"]+)\"(?:(?!</select>).)*value=\"(\\d+)\" selected", Pattern.DOTALL)
                .matcher(columns.asString());
        List<String> own = new ArrayList<>();
        while (select.find()) {
            form.formParam(select.group(1), select.group(2));
            own.add(select.group(1));
        }
        own.removeIf(name -> !name.startsWith("answers."));
        assertEquals(
                List.of("answers.sector", "answers.diet"),
                own.stream().sorted(Comparator.reverseOrder()).toList());
        form.post(page + "/columns").then().statusCode(303);
        long id = Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
        finish(id);
        assertEquals(Map.of(ImportRow.State.NEW, 1L, ImportRow.State.WRONG, 1L), counts(id));
        Demo.staffPage("reviewer1").get(page).then().body(containsString("所属行业："));
        Demo.staffPage("reviewer1").get(PATH + "/template.xlsx").then().statusCode(200);
    }

    @Test
    void aListIsLookedAtCorrectedAndTakenAndComingAgainChangesNothing() throws IOException {
        Lists lists = Lists.with(true, Map.of("05", 2));
        List<List<String>> people = new ArrayList<>(lists.people(4, "05"));
        people.add(Lists.with(lists.person("坏证件", "05"), 6, "000000199001010011", 7, "12345"));
        people.add(Lists.with(lists.person("重复者", ""), 6, people.get(0).get(6)));
        people.add(Lists.with(lists.person("示例者", ""), 0, "示例"));
        Path file = Lists.workbook(people);
        long id = looked("reviewer1", file);

        assertEquals(Map.of(ImportRow.State.NEW, 4L, ImportRow.State.WRONG, 2L), counts(id));
        assertEquals(0, lists.registrations());
        Demo.staffPage("reviewer1")
                .get(PATH + "/" + id)
                .then()
                .body(containsString("证件号码："))
                .body(containsString("手机："))
                .body(containsString("与第 3 行是同一人"));
        Demo.staffPage("reviewer1")
                .get(PATH + "/" + id + "?show=NEW")
                .then()
                .body(not(containsString(people.get(0).get(6))));

        Response workbook = Demo.posting(
                        Demo.staffPage("reviewer1"), Demo.staffPage("reviewer1").get(PATH + "/" + id))
                .post(PATH + "/" + id + "/workbook");
        List<Row> wrong = rows(workbook);
        assertEquals(4, wrong.size());
        assertTrue(wrong.get(0).getCellText(0).startsWith("下载人：reviewer1"), wrong.get(0)::toString);
        assertEquals("坏证件", wrong.get(2).getCellText(1));
        assertEquals("12345", wrong.get(2).getCellText(7));
        assertEquals("7", wrong.get(2).getCellText(11));
        assertTrue(wrong.get(2).getCellText(12).contains("手机："), wrong.get(2).getCellText(12));

        take("reviewer1", id, 4, false).then().statusCode(422).body(containsString("请先确认"));
        take("reviewer1", id, 3, true).then().statusCode(409);
        taken("reviewer1", id, 4);
        assertEquals(GuestImport.State.DONE, state(id));
        assertEquals(4, lists.registrations());
        assertEquals(List.of(2L, 2L), List.of(lists.places("HELD"), lists.places("WAITLISTED")));
        // Of those who were taken nothing is left here, and of the others for as long as they can be corrected.
        assertEquals(3, contents(id));

        long again = looked("reviewer1", file);
        assertEquals(4L, counts(again).get(ImportRow.State.SAME));
        assertEquals(2L, counts(again).get(ImportRow.State.WRONG));
        Demo.staffPage("reviewer1").get(PATH + "/" + again).then().body(containsString("没有可以导入的行"));
        assertEquals(4, lists.registrations());
    }

    /** What was reviewed is not changed by a list, and masked numbers of an export are those on file. */
    @Test
    void changesFollowTheStateOfTheRegistration() {
        Lists lists = Lists.with(true, Map.of());
        List<List<String>> people = lists.people(3, "");
        long first = looked("reviewer1", Lists.workbook(people));
        taken("reviewer1", first, 3);
        List<String> references = references(first);
        reviews.preApprove(references.get(1), null);

        List<String> headers = List.of("报名编号", "姓名", "单位", "手机", "证件号码");
        long second = looked(
                "reviewer1",
                Lists.workbook(
                        headers,
                        List.of(
                                List.of(
                                        references.get(0),
                                        "",
                                        "新单位",
                                        "139****" + people.get(0).get(7).substring(7),
                                        ""),
                                List.of(references.get(1), "改名", "", "", ""),
                                List.of(
                                        references.get(2),
                                        "名单来宾",
                                        "示例单位",
                                        people.get(2).get(7),
                                        ""),
                                List.of("R-000000", "无此人", "", "", ""))));
        assertEquals(
                Map.of(ImportRow.State.CHANGE, 1L, ImportRow.State.WRONG, 2L, ImportRow.State.SAME, 1L),
                counts(second));
        Demo.staffPage("reviewer1")
                .get(PATH + "/" + second + "?show=CHANGE")
                .then()
                .body(containsString("单位：示例单位 → 新单位"));
        Demo.staffPage("reviewer1")
                .get(PATH + "/" + second)
                .then()
                .body(containsString("名单不更改审核过的内容"))
                .body(containsString("没有这个报名编号"));
        taken("reviewer1", second, 1);
        Demo.staffPage("reviewer1")
                .get("/admin/registrations/" + references.get(0))
                .then()
                .body(containsString("新单位"))
                .body(containsString("名单导入"));
    }

    @Test
    void twoWhoBringTheSameListInAtOnceRegisterEverybodyOnce() throws Exception {
        for (boolean documents : List.of(true, false)) {
            Lists lists = Lists.with(documents, Map.of("05", 100, "06", 100));
            Path file = Lists.workbook(lists.people(120, "05"));
            List<Long> both = List.of(looked("reviewer1", file), looked("reviewer2", file));
            both.forEach(this::begin);
            together(both.stream()
                    .map(id -> (Callable<Void>) () -> {
                        work.run(id);
                        return null;
                    })
                    .toList());
            both.forEach(this::finish);
            assertEquals(120, lists.registrations());
            assertEquals(List.of(100L, 20L), List.of(lists.places("HELD"), lists.places("WAITLISTED")));
            for (var state : List.of(ImportRow.State.CREATED, ImportRow.State.UNCHANGED)) {
                assertEquals(
                        120,
                        both.stream()
                                .mapToLong(id -> counts(id).getOrDefault(state, 0L))
                                .sum(),
                        () -> state + " with documents: " + documents);
            }
        }
    }

    /** Looking first and writing then, as it would be without the keys of the table: both find everybody new. */
    @Test
    void withoutTheKeysTheyWouldBeRegisteredTwice() throws Exception {
        Lists lists = Lists.with(true, Map.of());
        List<List<String>> people = lists.people(20, "");
        Vocabulary.Words words = QuarkusTransaction.requiringNew().call(vocabulary::words);
        Mapping mapping = Mapping.suggested(Lists.HEADERS);
        var rows = people.stream()
                .map(cells -> RowCheck.enrolment(
                        new Line(1, cells, List.of()), mapping, words, OwnColumns.Answers.NONE, "2023-1"))
                .toList();
        var bothHaveLooked = new CyclicBarrier(2);
        List<Long> written = together(IntStream.range(0, 2)
                .mapToObj(i -> (Callable<Long>) () -> {
                    long fresh = enrolments.examine(rows).stream()
                            .filter(examined -> examined.kind() == Examined.Kind.NEW)
                            .count();
                    bothHaveLooked.await();
                    return fresh;
                })
                .toList());
        assertEquals(List.of(20L, 20L), written, "the fault did not show");
    }

    private static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        var threads = Executors.newFixedThreadPool(tasks.size());
        try {
            var results = new ArrayList<T>();
            for (var future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void whatWasInterruptedIsGoneOnWithAndEndedByHandItStops() {
        Lists lists = Lists.with(true, Map.of("05", 500));
        long id = looked("reviewer1", Lists.workbook(lists.people(130, "05")));
        begin(id);
        work.step(id);
        // A process that dies in the middle of a piece.
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    work.piece(id, 50, new long[1]);
                    throw new IllegalStateException("killed");
                }));
        assertEquals(50, lists.registrations());
        work.run(id);
        assertEquals(130, lists.registrations());
        assertEquals(130, lists.places("HELD"));
        assertEquals(Map.of(ImportRow.State.CREATED, 130L), counts(id));

        long second = looked("reviewer1", Lists.workbook(lists.people(130, "05")));
        begin(second);
        work.step(second);
        Demo.posting(Demo.staffPage("reviewer1"), Demo.staffPage("reviewer1").get(PATH + "/" + second))
                .post(PATH + "/" + second + "/cancellation")
                .then()
                .statusCode(303);
        work.run(second);
        assertEquals(GuestImport.State.CANCELLED, state(second));
        assertEquals(180, lists.registrations());
        assertEquals(0, contents(second));
    }

    /** Whatever a row costs is sent together with that of the others. */
    @Test
    void takingThirtyOverTakesAsManyStatementsAsTen() {
        Lists lists = Lists.with(true, Map.of("05", 500, "06", 500));
        assertEquals(statementsToTake(lists, 10), statementsToTake(lists, 30));
    }

    /** The least of three times: jobs that run beside the test are counted too. */
    private long statementsToTake(Lists lists, int people) {
        Statistics statistics =
                database.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        return LongStream.generate(() -> {
                    long id = looked("reviewer1", Lists.workbook(lists.people(people, "05 06")));
                    begin(id);
                    long before = statistics.getPrepareStatementCount();
                    work.run(id);
                    long after = statistics.getPrepareStatementCount();
                    assertEquals(Map.of(ImportRow.State.CREATED, (long) people), counts(id));
                    return after - before;
                })
                .limit(3)
                .min()
                .orElseThrow();
    }

    /** A fault that nobody foresaw in one row leaves the others as they are. */
    @Test
    void aRowThatBreaksTakesNobodyElseDown() {
        Lists lists = Lists.with(true, Map.of());
        long id = looked("reviewer1", Lists.workbook(lists.people(60, "")));
        begin(id);
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update import_row set content = 'x' where batch_id = :id and line_number = 20")
                .setParameter("id", id)
                .executeUpdate());
        work.run(id);
        assertEquals(59, lists.registrations());
        assertEquals(Map.of(ImportRow.State.CREATED, 59L, ImportRow.State.REFUSED, 1L), counts(id));
    }

    @Test
    void difficultNamesComeInAndGoOutAsTheyAre() throws IOException {
        Lists lists = Lists.with(true, Map.of());
        List<String> names = List.of(
                "王𬭚",
                "张㛃",
                "周䶮",
                "阿依古丽·买买提",
                "བཀྲ་ཤིས་དོན་གྲུབ",
                "Maximilian Alexander von Hohenberg-Lichtenfels",
                "陳曉麗",
                "單國強");
        long id = looked(
                "reviewer2",
                Lists.workbook(
                        names.stream().map(name -> lists.person(name, "")).toList()));
        taken("reviewer2", id, names.size());

        Response form = Demo.staffPage("reviewer2").get("/admin/registrations/export");
        Response export = Demo.posting(Demo.staffPage("reviewer2"), form)
                .queryParam("category", lists.category)
                .formParam("columns", "NAME", "ORGANISATION")
                .formParam("reason", "核对姓名")
                .post("/admin/registrations/export");
        List<String> out =
                rows(export).stream().skip(2).map(row -> row.getCellText(0)).toList();
        assertEquals(names.stream().sorted().toList(), out.stream().sorted().toList());

        String text = "姓名,单位\r\n" + String.join(",示例\r\n", out) + ",示例\r\n";
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            Path csv = Files.write(Files.createTempFile("names", ".csv"), text.getBytes(charset));
            var back = new ArrayList<String>();
            try (ListFile list = ListFile.open(csv, Lists.get(IntakeConfig.class))) {
                list.forEachRemaining(line -> back.add(line.cell(0)));
            }
            Files.delete(csv);
            assertEquals(out, back.subList(1, back.size()));
        }
    }

    @Test
    void theHeadersOfTheTemplateAreKnownInEveryLanguage() {
        for (Field field : Field.values()) {
            for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertEquals(Optional.of(field), Field.of(field.label().in(language)));
            }
        }
    }

    @Test
    void whatCannotBeReadIsRefusedBesideTheField() throws IOException {
        Path picture = Files.write(Files.createTempFile("x", ".xlsx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
        upload("reviewer1", picture)
                .then()
                .statusCode(422)
                .body(containsString("这不是 Excel 工作簿或 CSV 文件"))
                .body(containsString("id=\"f-file-error\""));
        upload("reviewer1", Lists.workbook(List.of("x", "y"), List.of(List.of("12345", "6"))))
                .then()
                .statusCode(303);
        Colleague host =
                Colleague.with(List.of(Roles.FIRST_REVIEWER), new Scope(Map.of(Scope.Kind.FORUM, Set.of("05"))));
        host.page().get(PATH).then().statusCode(200).body(containsString("您的账号只负责部分论坛"));
        Demo.staffPage("reviewer1")
                .get(PATH + "/template.xlsx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("guest-list.xlsx"));
    }
}
