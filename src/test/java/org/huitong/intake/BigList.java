package org.huitong.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Brings a list of invented people in, as a reviewer of the demo edition would, and says how long each part took. A program of
 * its own and no test: see {@code docs/performance.md}.
 */
public final class BigList {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final List<String> HEADERS =
            List.of("序号", "姓名", "单位", "职务", "人员类别", "证件类型", "证件号码", "手机", "邮箱", "参加论坛");
    private static final List<String> NAMES = List.of("王𬭚", "张㛃", "周䶮", "阿依古丽·买买提", "陈曉麗", "赵例", "钱例", "孙例");
    private static final String REVIEWER = "reviewer1";

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String site;

    private BigList(String site) {
        this.site = site;
    }

    /** @param args the site's address, demo-accounts.json, and how many people */
    public static void main(String[] args) throws Exception {
        String password = "";
        for (var account :
                new ObjectMapper().readTree(Path.of(args[1]).toFile()).path("staff")) {
            if (account.path("username").asText().equals(REVIEWER)) {
                password = account.path("password").asText();
            }
        }
        new BigList(args[0]).run(password, Integer.parseInt(args[2]));
    }

    private void run(String password, int people) throws Exception {
        byte[] list = list(people);
        say("list of %d people, %d KB".formatted(people, list.length / 1024), 0);
        post("/sign-in", "/sign-in", Map.of("username", REVIEWER, "password", password));
        for (String which : List.of("first", "again")) {
            long begin = System.nanoTime();
            String page = upload(list);
            long uploaded = System.nanoTime();
            say(which + ": uploaded and read", uploaded - begin);
            if (page.endsWith("/columns")) {
                post(page, page, chosen(get(page)));
                page = page.replace("/columns", "");
            }
            String result = settled(page);
            long looked = System.nanoTime();
            say(which + ": every row looked at (dry run)", looked - uploaded);
            Matcher count = Pattern.compile("name=\"count\" value=\"(\\d+)\"").matcher(result);
            if (count.find()) {
                post(page, page + "/taking", Map.of("count", count.group(1), "informed", "true"));
                result = settled(page);
                say(which + ": taken over", System.nanoTime() - looked);
                say(which + ": in all", System.nanoTime() - begin);
            }
            Matcher facts =
                    Pattern.compile("<dt>([^<]*)</dt>\\s*<dd>([^<]*)</dd>").matcher(result);
            while (facts.find()) {
                say("    " + facts.group(1) + " " + facts.group(2).strip(), 0);
            }
        }
    }

    private static void say(String what, long nanos) {
        System.out.println(
                nanos == 0
                        ? what
                        : "%s: %.1f s".formatted(what, Duration.ofNanos(nanos).toMillis() / 1000.0));
    }

    private static byte[] list(int people) throws IOException {
        int from = ThreadLocalRandom.current().nextInt(10_000) * 1000;
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Huitong", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("名单");
            for (int column = 0; column < HEADERS.size(); column++) {
                sheet.value(0, column, HEADERS.get(column));
            }
            for (int i = 0; i < people; i++) {
                String[] cells = {
                    "" + (i + 1),
                    NAMES.get(i % NAMES.size()),
                    "示例单位" + i % 300,
                    "主任",
                    "特邀观众",
                    "身份证",
                    document(from + i),
                    "139%08d".formatted((from + i) % 100_000_000),
                    "big" + (from + i) + "@example.org",
                    i % 3 == 0 ? "M 05" : "M"
                };
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(i + 1, column, cells[column]);
                }
            }
        }
        return out.toByteArray();
    }

    /** A resident's number of the invented region 000000 with a right check character. */
    private static String document(int number) {
        String body = "000000"
                + LocalDate.of(1930, 1, 1).plusDays(number / 999 % 25_000).format(DateTimeFormatter.BASIC_ISO_DATE)
                + "%03d".formatted(number % 999 + 1);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    private static Map<String, String> chosen(String page) {
        Map<String, String> chosen = new LinkedHashMap<>();
        Matcher select = Pattern.compile("<select[^>]* name=\"(\\w+)\"(.*?)</select>", Pattern.DOTALL)
                .matcher(page);
        while (select.find()) {
            Matcher option = Pattern.compile("value=\"([^\"]+)\" selected").matcher(select.group(2));
            chosen.put(select.group(1), option.find() ? option.group(1) : "");
        }
        return chosen;
    }

    /** Reads the page until nothing moves any more. */
    private String settled(String page) throws Exception {
        String text = get(page);
        while (text.contains("<progress")) {
            Thread.sleep(500);
            text = get(page);
        }
        return text;
    }

    private String get(String path) throws Exception {
        return browser.send(request(path).GET().build(), BodyHandlers.ofString())
                .body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : site + path));
    }

    private String csrf(String page) throws Exception {
        Matcher csrf = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"").matcher(get(page));
        csrf.find();
        return csrf.group(1);
    }

    private void post(String form, String path, Map<String, String> fields) throws Exception {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("csrf", csrf(form));
        String body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        led(browser.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString()));
    }

    /** Where the answer leads; anything else is a failure. */
    private static String led(HttpResponse<String> answer) {
        if (answer.statusCode() != 303 && answer.statusCode() != 302) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String upload(byte[] list) throws Exception {
        String boundary = "list" + System.nanoTime();
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n"
                        + csrf("/admin/imports") + "\r\n--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.xlsx\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(list);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        String page = led(browser.send(
                request("/admin/imports")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString()));
        HttpResponse<String> open = browser.send(request(page).GET().build(), BodyHandlers.ofString());
        return open.headers().firstValue("Location").orElse(page);
    }
}
