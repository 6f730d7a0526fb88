package org.huitong.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Proves that the demo edition is consistent in itself, before any feature loads it. All times in the files are local
 * times of Asia/Shanghai; intervals are half-open.
 */
class DemoDataTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Left without a hall on purpose: assigning them is what an organiser tries first. */
    private static final Set<String> WITHOUT_HALL = Set.of("05", "09");

    private static final List<String> ASKED_FOR_FORUMS = List.of("GUEST", "AUDIENCE", "MEDIA", "ENTERPRISE");

    private static final List<String> OUTCOMES = List.of(
            "《中国网络文明发展报告2023》",
            "2022年网评“创四优”竞赛成果",
            "青少年网络文明公约",
            "2022年中国网络诚信十件大事",
            "《中国网络诚信发展报告2023》",
            "《互联网平台企业履行社会责任评估报告2023》",
            "“十佳优秀案例”",
            "“十大文明网站”",
            "《网络文明 “福”润八闽》");

    private static final List<String> DIFFICULT_NAMES = List.of(
            "单雪",
            "解晓",
            "仇安",
            "区小明",
            "查良",
            "尉迟安",
            "万俟雪",
            "翟天",
            "曾七",
            "朴一",
            "缪可",
            "覃勇",
            "张㛃",
            "王𬭚",
            "周䶮",
            "欧阳一",
            "阿依古丽·买买提",
            "达瓦",
            "Alexandra Friederike Charlotte von Musterberg",
            "陳樂怡");

    private record Interval(LocalDateTime start, LocalDateTime end) {
        static Interval of(JsonNode node, String start, String end) {
            return new Interval(time(node, start), time(node, end));
        }

        static Interval of(JsonNode node) {
            return of(node, "start", "end");
        }

        boolean overlaps(Interval other) {
            return start.isBefore(other.end) && other.start.isBefore(end);
        }

        boolean contains(Interval other) {
            return !other.start.isBefore(start) && !other.end.isAfter(end);
        }
    }

    // --- Languages

    @ParameterizedTest
    @ValueSource(
            strings = {
                "edition",
                "forums",
                "venues",
                "hotels",
                "workgroups",
                "categories",
                "notice",
                "volunteers",
            })
    void everyTextIsThereInChineseAndInEnglish(String file) {
        var faults = new ArrayList<String>();
        collectLanguageFaults(file, "", load(file), faults);
        assertEquals(List.of(), faults);
    }

    /** Chinese characters may stand in a Chinese text, in what staff say among themselves, or in a person's or university's own name, nowhere else. */
    private static void collectLanguageFaults(String path, String key, JsonNode node, List<String> faults) {
        if (node.has("zh") || node.has("en")) {
            boolean complete = node.size() == 2
                    && hasHan(node.path("zh").asText())
                    && !node.path("en").asText().isBlank()
                    && !hasHan(node.path("en").asText());
            if (!complete) {
                faults.add(path);
            }
        } else if (node.isObject()) {
            node.properties()
                    .forEach(entry -> collectLanguageFaults(
                            path + "." + entry.getKey(), entry.getKey(), entry.getValue(), faults));
        } else if (node.isArray()) {
            IntStream.range(0, node.size())
                    .forEach(i -> collectLanguageFaults(path + "[" + i + "]", key, node.get(i), faults));
        } else if (hasHan(node.asText())) {
            boolean ownName = path.contains(".speakers[") && key.equals("name") || key.equals("universities");
            boolean amongStaff = path.contains(".blocks[") && key.equals("reason");
            if (!ownName && !amongStaff) {
                faults.add(path);
            }
        }
    }

    private static boolean hasHan(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    // --- Edition, groups, categories, notice

    @Test
    void hostsAndOrganisersStandInTheirFixedOrder() {
        var organisations = stream(load("edition").get("organisations"))
                .map(o -> o.get("role").asText() + " " + zh(o))
                .toList();
        assertEquals(
                List.of(
                        "HOST 中央网信办",
                        "HOST 中央文明办",
                        "HOST 中共福建省委",
                        "HOST 福建省人民政府",
                        "ORGANISER 中国网络社会组织联合会",
                        "ORGANISER 福建省委网信办",
                        "ORGANISER 福建省委文明办",
                        "ORGANISER 中共厦门市委",
                        "ORGANISER 厦门市人民政府"),
                organisations);
    }

    @Test
    void workingGroupsStandInTheirFixedOrder() {
        var groups = stream(load("workgroups"))
                .map(g -> g.get("level").asText() + " " + g.get("code").asText() + " " + zh(g))
                .toList();
        assertEquals(
                List.of(
                        "CITY CITY-01 综合组",
                        "CITY CITY-02 接待组",
                        "CITY CITY-03 会务组",
                        "CITY CITY-04 企业对接组",
                        "CITY CITY-05 安全保卫组",
                        "CITY CITY-06 协调保障组",
                        "CITY CITY-07 医疗保障组",
                        "CITY CITY-08 宣传及舆情组",
                        "CITY CITY-09 配套活动组",
                        "CITY CITY-10 志愿服务组",
                        "PROVINCE PROVINCE-01 会务组织组",
                        "PROVINCE PROVINCE-02 嘉宾接待组",
                        "PROVINCE PROVINCE-03 新闻宣传组",
                        "PROVINCE PROVINCE-04 志愿服务组",
                        "PROVINCE PROVINCE-05 场馆布置组",
                        "PROVINCE PROVINCE-06 安全保卫组"),
                groups);
    }

    @Test
    void categoriesSayWhoMayComeUninvitedAndWhoChoosesForums() {
        var shape = new LinkedHashMap<String, String>();
        for (var category : load("categories")) {
            boolean asksForForums = stream(category.get("fields"))
                    .anyMatch(f -> f.get("key").asText().equals("forums"));
            shape.put(
                    code(category),
                    (category.get("public").asBoolean() ? "open" : "invited") + (asksForForums ? ", forums" : ""));
            assertTrue(time(category, "opens").isBefore(time(category, "closes")));
        }
        var expected = new LinkedHashMap<String, String>();
        expected.put("GUEST", "invited, forums");
        expected.put("AUDIENCE", "open, forums");
        expected.put("MEDIA", "open, forums");
        expected.put("ENTERPRISE", "open, forums");
        expected.put("STAFF", "invited");
        expected.put("VOLUNTEER", "open");
        expected.put("ENTOURAGE", "invited");
        expected.put("SERVICE", "invited");
        assertEquals(List.copyOf(expected.entrySet()), List.copyOf(shape.entrySet()));
    }

    @Test
    void theNoticeHasSectionsAndBothConsents() {
        var notice = load("notice");
        assertEquals("2023-1", notice.get("code").asText());
        assertEquals(10, notice.get("sections").size());
        assertTrue(notice.get("sensitive").has("zh"));
        assertTrue(notice.get("consent").has("zh"));
    }

    @Test
    void codesAreUnique() {
        for (var file : List.of("forums", "venues", "hotels", "workgroups", "categories")) {
            assertUnique(file, codes(load(file)));
        }
        assertUnique("halls", codes(halls()));
        assertUnique("posts", codes(load("volunteers").get("posts")));
    }

    // --- Programme

    @Test
    void theProgrammeHasSeventeenActivities() {
        assertEquals(
                List.of(
                        "M", "S", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "G", "N",
                        "C"),
                codes(load("forums")));
    }

    @Test
    void forumsKeepToTheConferenceDays() {
        var edition = load("edition");
        var conference = new Interval(
                LocalDate.parse(edition.get("firstDay").asText()).atStartOfDay(),
                LocalDate.parse(edition.get("lastDay").asText()).plusDays(1).atStartOfDay());
        for (var forum : load("forums")) {
            var time = Interval.of(forum);
            assertTrue(time.start().isBefore(time.end()), code(forum));
            if (isCampaign(forum)) {
                assertFalse(forum.get("registrable").asBoolean());
                assertEquals(LocalDate.parse("2023-06-15"), time.start().toLocalDate());
            } else {
                assertTrue(forum.get("registrable").asBoolean(), code(forum));
                assertTrue(conference.contains(time), code(forum));
                assertEquals(time.start().toLocalDate(), time.end().toLocalDate(), code(forum));
            }
        }
    }

    @Test
    void agendasFillTheirForumsWithoutOverlap() {
        for (var forum : load("forums")) {
            var agenda = forum.get("agenda");
            assertTrue(agenda.size() >= 4 && agenda.size() <= 8, code(forum));
            assertTrue(
                    stream(agenda).map(i -> i.get("kind").asText()).distinct().count() >= 3,
                    code(forum) + " is varied");
            var free = time(forum, "start");
            for (var item : agenda) {
                var time = Interval.of(item);
                assertTrue(time.start().isBefore(time.end()), code(forum) + zh(item, "title"));
                assertFalse(time.start().isBefore(free), code(forum) + zh(item, "title"));
                // A campaign of weeks has gaps between its events, a forum of hours has none.
                assertTrue(isCampaign(forum) || time.start().equals(free), code(forum) + zh(item, "title"));
                free = time.end();
            }
            assertEquals(time(forum, "end"), free, code(forum));
        }
    }

    @Test
    void kindsAndRolesAreOfTheAgreedVocabulary() {
        var forums = stream(load("forums")).toList();
        var items = forums.stream().flatMap(f -> stream(f.get("agenda"))).toList();
        assertOneOf("OPENING_MAIN SUMMIT SUB GALA NETWORKING CAMPAIGN", forums.stream(), "kind");
        assertOneOf(
                "REMARKS KEYNOTE SHARING PANEL EXCHANGE RELEASE LAUNCH DISPLAY BREAK PERFORMANCE",
                items.stream(),
                "kind");
        assertOneOf(
                "CHAIR SPEAKER PANELLIST MODERATOR", items.stream().flatMap(i -> stream(i.get("speakers"))), "role");
        assertOneOf(
                "GUIDANCE HOST ORGANISER CO_ORGANISER SUPPORT",
                forums.stream().flatMap(f -> stream(f.get("organisations"))),
                "role");
        assertOneOf("THEATRE CLASSROOM U_SHAPE BANQUET", stream(load("bookings")), "layout");
        assertOneOf(
                "name mobile document email organisation position forums latinName delegation",
                stream(load("categories")).flatMap(c -> stream(c.get("fields"))).filter(f -> !f.has("kind")),
                "key");
    }

    @Test
    void nobodySpeaksInTwoPlacesAtOnce() {
        var engagements = new HashMap<String, List<Interval>>();
        for (var forum : load("forums")) {
            var speakers = new HashSet<String>();
            forum.get("agenda").forEach(i -> i.get("speakers")
                    .forEach(s -> speakers.add(s.get("name").asText())));
            for (var speaker : speakers) {
                // The campaign lasts for weeks; only its own events keep a speaker busy.
                var busy = engagements.computeIfAbsent(speaker, s -> new ArrayList<>());
                var times = isCampaign(forum)
                        ? stream(forum.get("agenda"))
                                .filter(i -> i.get("speakers")
                                        .findValuesAsText("name")
                                        .contains(speaker))
                                .map(Interval::of)
                                .toList()
                        : List.of(Interval.of(forum));
                times.forEach(time -> assertTrue(busy.stream().noneMatch(time::overlaps), speaker));
                busy.addAll(times);
            }
        }
    }

    @Test
    void everyAnnouncedOutcomeIsReleasedExactlyOnce() {
        var releases = stream(load("forums"))
                .flatMap(f -> stream(f.get("agenda")))
                .filter(i -> i.get("kind").asText().equals("RELEASE"))
                .map(i -> zh(i, "title"))
                .toList();
        for (var outcome : OUTCOMES) {
            assertEquals(1, releases.stream().filter(r -> r.contains(outcome)).count(), outcome);
        }
    }

    @Test
    void quotasAreForThoseWhoChooseForumsAndTheOpeningSeatsAboutEightHundred() {
        for (var forum : load("forums")) {
            var categories = new ArrayList<String>();
            forum.get("quota").fieldNames().forEachRemaining(categories::add);
            assertEquals(isCampaign(forum) ? List.of() : ASKED_FOR_FORUMS, categories, code(forum));
        }
        int opening = seats(byCode(load("forums")).get("M"));
        assertTrue(opening >= 780 && opening <= 820, "opening seats " + opening);
    }

    // --- Halls and bookings

    @Test
    void hallsAreManyAndLargeEnough() {
        var halls = byCode(halls());
        assertEquals(List.of("STRAITS", "XICC"), codes(load("venues")));
        assertTrue(halls.size() >= 16, "halls " + halls.size());
        assertTrue(capacity(halls.get("T01"), "THEATRE") >= 900);
        for (int i = 1; i <= 12; i++) {
            int capacity = capacity(halls.get("H%02d".formatted(i)), "THEATRE");
            assertTrue(capacity >= 120 && capacity <= 400, "H%02d seats %d".formatted(i, capacity));
        }
    }

    /** Without what is only penciled in: of that several may hope for one hall. */
    private static List<JsonNode> forGood() {
        return stream(load("bookings"))
                .filter(booking -> !"PROVISIONAL".equals(booking.path("status").asText()))
                .toList();
    }

    @Test
    void everyForumIsBookedOnceIntoAHallThatSeatsIt() {
        var halls = byCode(halls());
        var forums = byCode(load("forums"));
        var unbooked = new HashSet<>(forums.keySet());
        for (var booking : forGood()) {
            var forum = forums.get(booking.get("forum").asText());
            var hall = halls.get(booking.get("hall").asText());
            assertTrue(unbooked.remove(code(forum)), code(forum) + " is booked once");
            assertEquals(Interval.of(forum), Interval.of(booking), code(forum));
            assertTrue(occupied(booking).contains(Interval.of(booking)), code(forum));
            assertTrue(capacity(hall, booking.get("layout").asText()) >= seats(forum), code(forum));
        }
        assertEquals(Set.of("05", "09", "C"), unbooked);
    }

    @Test
    void noHallIsOccupiedTwiceAtTheSameTime() {
        var bookings = forGood();
        for (int i = 0; i < bookings.size(); i++) {
            for (int j = 0; j < i; j++) {
                var one = bookings.get(i);
                var other = bookings.get(j);
                assertFalse(
                        one.get("hall").equals(other.get("hall"))
                                && occupied(one).overlaps(occupied(other)),
                        one + " clashes with " + other);
            }
        }
    }

    @Test
    void forumsWithoutAHallStillFindSeveral() {
        var forums = byCode(load("forums"));
        for (var code : WITHOUT_HALL) {
            var forum = forums.get(code);
            var needed = new Interval(
                    time(forum, "start").minusMinutes(90), time(forum, "end").plusMinutes(45));
            long fitting = stream(halls())
                    .filter(h -> h.get("code").asText().startsWith("H"))
                    .filter(h -> capacity(h, "THEATRE") >= seats(forum))
                    .filter(h -> stream(load("bookings"))
                            .filter(b -> b.get("hall").equals(h.get("code")))
                            .noneMatch(b -> occupied(b).overlaps(needed)))
                    .count();
            assertTrue(fitting >= 2, code + " finds " + fitting);
        }
    }

    // --- Hotels

    @Test
    void elevenHotelsHaveNumberedRoomsOfKnownTypes() {
        var hotels = load("hotels");
        assertEquals(List.of("G1", "G2", "G3", "G4", "G5", "A1", "A2", "A3", "A4", "A5", "A6"), codes(hotels));
        for (var hotel : hotels) {
            assertEquals(
                    code(hotel).startsWith("G") ? "GUEST" : "AUDIENCE",
                    hotel.get("class").asText());
            var types = codes(hotel.get("roomTypes"));
            var rooms = new ArrayList<String>();
            for (var run : hotel.get("rooms")) {
                assertTrue(types.contains(run.get("type").asText()), code(hotel));
                int first = run.get("first").asInt();
                for (int number = first; number < first + run.get("count").asInt(); number++) {
                    assertEquals(run.get("floor").asInt(), number / 100, code(hotel) + " " + number);
                    rooms.add(String.valueOf(number));
                }
            }
            assertUnique(code(hotel), rooms);
            assertTrue(rooms.size() >= 20 && rooms.size() <= 40, code(hotel) + " has " + rooms.size());
            assertEquals(
                    List.of("2023-07-16", "2023-07-17", "2023-07-18", "2023-07-19"),
                    stream(hotel.get("nights")).map(JsonNode::asText).toList());
        }
    }

    // --- People

    @Test
    void specialPeopleCarryTheDifficultNames() {
        var names = stream(load("people").get("special"))
                .map(p -> p.get("name").asText())
                .toList();
        assertEquals(DIFFICULT_NAMES, names);
    }

    @Test
    void specialDocumentsAreValidAndOfNoRealRegion() {
        assertTrue(hasValidCheckDigit("11010519491231002X") && hasValidCheckDigit("440524188001010014"));
        assertFalse(hasValidCheckDigit("110105194912310021") || hasValidCheckDigit("440524188001010041"));
        var documents = new ArrayList<String>();
        for (var person : load("people").get("special")) {
            var number = person.get("documentNumber").asText();
            documents.add(number);
            switch (person.get("documentType").asText()) {
                case "RESIDENT_ID" -> {
                    assertTrue(number.matches("000000\\d{11}[\\dX]"), number);
                    assertTrue(hasValidCheckDigit(number), number);
                }
                case "PASSPORT" -> assertTrue(number.matches("[A-Z0-9]{5,20}"), number);
                case "HOME_RETURN_PERMIT" -> assertTrue(number.matches("H\\d{8}"), number);
                default -> throw new AssertionError("unexpected document: " + person);
            }
        }
        assertUnique("documents", documents);
    }

    @Test
    void thePoolMakesEnoughDifferentPeople() {
        var people = load("people");
        for (var list : List.of("surnames", "given", "organisations")) {
            var values = stream(people.get(list)).map(JsonNode::asText).toList();
            assertUnique(list, values);
            assertTrue(values.size() >= 60, list);
        }
        assertEquals(
                Set.copyOf(codes(load("categories"))),
                people.get("positions").properties().stream()
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
        stream(people.get("organisations"))
                .forEach(o -> assertTrue(o.asText().contains("示例"), o + " is recognisably fictional"));
    }

    /** ISO 7064 MOD 11-2 as GB 11643 uses it: the remainder picks the eighteenth character. */
    private static boolean hasValidCheckDigit(String number) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = IntStream.range(0, 17)
                .map(i -> weights[i] * Character.digit(number.charAt(i), 10))
                .sum();
        return "10X98765432".charAt(sum % 11) == number.charAt(17);
    }

    // --- Volunteers

    @Test
    void shiftsAreAtKnownPostsAndOfBearableLength() {
        var volunteers = load("volunteers");
        var posts = codes(volunteers.get("posts"));
        var halls = codes(halls());
        volunteers
                .get("posts")
                .forEach(p -> assertTrue(
                        p.get("hall").isNull() || halls.contains(p.get("hall").asText()), code(p)));
        var days = new Interval(LocalDateTime.parse("2023-07-17T00:00"), LocalDateTime.parse("2023-07-20T00:00"));
        var staffed = new HashSet<String>();
        for (var shift : volunteers.get("shifts")) {
            var time = Interval.of(shift);
            var length = Duration.between(time.start(), time.end());
            assertTrue(posts.contains(shift.get("post").asText()), shift.toString());
            assertTrue(days.contains(time), shift.toString());
            assertTrue(length.toHours() >= 4 && length.compareTo(Duration.ofHours(8)) <= 0, shift.toString());
            assertTrue(shift.get("needed").asInt() > 0, shift.toString());
            staffed.add(shift.get("post").asText());
        }
        assertEquals(Set.copyOf(posts), staffed);
    }

    @Test
    void sixtyVolunteersFillEveryShiftWithOneToThreeEach() {
        var rosters = Stream.generate(() -> new ArrayList<Interval>()).limit(60).toList();
        var shifts = stream(load("volunteers").get("shifts"))
                .sorted(Comparator.comparing(s -> time(s, "start")))
                .toList();
        for (var shift : shifts) {
            var time = Interval.of(shift);
            for (int place = 0; place < shift.get("needed").asInt(); place++) {
                rosters.stream()
                        .filter(r -> r.size() < 3 && r.stream().noneMatch(time::overlaps))
                        .min(Comparator.comparingInt(List::size))
                        .orElseThrow(() -> new AssertionError("nobody left for " + shift))
                        .add(time);
            }
        }
        rosters.forEach(r -> assertFalse(r.isEmpty()));
    }

    // --- Reading

    private static JsonNode load(String name) {
        try (var in = DemoDataTest.class.getResourceAsStream("/demo/2023/" + name + ".json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode halls() {
        var halls = JSON.createArrayNode();
        load("venues").forEach(v -> v.get("halls").forEach(halls::add));
        return halls;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<String> codes(JsonNode array) {
        return stream(array).map(DemoDataTest::code).toList();
    }

    private static Map<String, JsonNode> byCode(JsonNode array) {
        var map = new LinkedHashMap<String, JsonNode>();
        array.forEach(node -> map.put(code(node), node));
        return map;
    }

    private static String code(JsonNode node) {
        return node.get("code").asText();
    }

    private static String zh(JsonNode node) {
        return zh(node, "name");
    }

    private static String zh(JsonNode node, String key) {
        return node.get(key).get("zh").asText();
    }

    private static LocalDateTime time(JsonNode node, String key) {
        return LocalDateTime.parse(node.get(key).asText());
    }

    private static Interval occupied(JsonNode booking) {
        return Interval.of(booking, "setUp", "tearDown");
    }

    private static int seats(JsonNode forum) {
        return stream(forum.get("quota")).mapToInt(JsonNode::asInt).sum();
    }

    /** Seats of a hall in a layout; none if the hall cannot be laid out so. */
    private static int capacity(JsonNode hall, String layout) {
        return hall.get("layouts").path(layout).asInt(0);
    }

    private static boolean isCampaign(JsonNode forum) {
        return forum.get("kind").asText().equals("CAMPAIGN");
    }

    private static void assertOneOf(String vocabulary, Stream<JsonNode> nodes, String key) {
        var words = Set.of(vocabulary.split(" "));
        nodes.forEach(node -> assertTrue(words.contains(node.get(key).asText()), node.toString()));
    }

    private static void assertUnique(String what, List<String> values) {
        assertEquals(List.copyOf(new LinkedHashSet<>(values)), values, what);
    }
}
