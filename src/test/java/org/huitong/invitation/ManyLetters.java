package org.huitong.invitation;

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
 * Brings a list of invented people in to be invited, as a reviewer of the demo edition would, prints their letters and sends
 * them, and says how long each part took. A program of its own and no test: see {@code docs/performance.md}.
 */
public final class ManyLetters {
    private static final List<String> HEADERS = List.of("编号", "姓名", "称谓", "单位", "职务", "手机", "参加论坛");
    private static final List<String> NAMES = List.of("王𬭚", "张㛃", "周䶮", "阿依古丽·买买提", "陈曉麗", "赵例", "钱例", "孙例");
    private static final String REVIEWER = "reviewer2";
    private static final String LISTS = "/admin/invitations/lists";

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String site;

    private ManyLetters(String site) {
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
        new ManyLetters(args[0]).run(password, Integer.parseInt(args[2]));
    }

    private void run(String password, int people) throws Exception {
        String word = "测" + Character.toString('一' + ThreadLocalRandom.current().nextInt(9000)) + "单位";
        post("/sign-in", "/sign-in", Map.of("username", REVIEWER, "password", password));
        long begin = System.nanoTime();
        String list = upload(list(people, word));
        begin = said("uploaded and read", begin);
        String looked = get(list);
        begin = said("every line looked at (dry run)", begin);
        looked = get(list);
        begin = said("the same once more", begin);
        Map<String, String> usual = hidden(looked);
        post(list, list.replaceFirst("\\?.*", "") + "/taking", usual);
        begin = said("taken over", begin);
        String filter = "q=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
        byte[] letters = print("/admin/invitations/print?" + filter, word);
        begin = said("letters in one file, " + letters.length / 1024 + " KB", begin);
        post(
                "/admin/invitations/sending?" + filter,
                "/admin/invitations/sending",
                Map.of("q", word, "mailing", "LETTER", "count", "" + people));
        begin = said("sending ordered", begin);
        String sent = "/admin/invitations?status=DRAFT&" + filter;
        while (get(sent).contains("<tbody>")) {
            Thread.sleep(200);
        }
        said("all of them in the outbox", begin);
    }

    private static long said(String what, long since) {
        long now = System.nanoTime();
        System.out.println(
                "%s: %.1f s".formatted(what, Duration.ofNanos(now - since).toMillis() / 1000.0));
        return now;
    }

    private static byte[] list(int people, String unit) throws IOException {
        int from = ThreadLocalRandom.current().nextInt(10_000) * 1000;
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Huitong", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("名单");
            for (int column = 0; column < HEADERS.size(); column++) {
                sheet.value(0, column, HEADERS.get(column));
            }
            for (int i = 0; i < people; i++) {
                String[] cells = {
                    "N" + (from + i),
                    NAMES.get(i % NAMES.size()),
                    "女士",
                    unit,
                    "主任",
                    "139%08d".formatted((from + i) % 100_000_000),
                    "01"
                };
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(i + 1, column, cells[column]);
                }
            }
        }
        return out.toByteArray();
    }

    private String get(String path) throws Exception {
        return browser.send(request(path).GET().build(), BodyHandlers.ofString())
                .body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : site + path));
    }

    private static Map<String, String> hidden(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"")
                .matcher(page);
        while (input.find()) {
            fields.put(input.group(1), input.group(2));
        }
        return fields;
    }

    private HttpResponse<byte[]> send(String form, String path, Map<String, String> fields) throws Exception {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("csrf", csrf(form));
        String body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private String csrf(String form) throws Exception {
        Matcher csrf = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"").matcher(get(form));
        csrf.find();
        return csrf.group(1);
    }

    private void post(String form, String path, Map<String, String> fields) throws Exception {
        HttpResponse<byte[]> answer = send(form, path, fields);
        if (answer.statusCode() != 303 && answer.statusCode() != 302) {
            throw new IllegalStateException(
                    answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
        }
    }

    private byte[] print(String form, String word) throws Exception {
        HttpResponse<byte[]> answer = send(form, "/admin/invitations/print", Map.of("q", word));
        if (answer.statusCode() != 200 || !new String(answer.body(), 0, 4, StandardCharsets.US_ASCII).equals("%PDF")) {
            throw new IllegalStateException("no letters: " + answer.statusCode());
        }
        return answer.body();
    }

    private String upload(byte[] list) throws Exception {
        String boundary = "list" + System.nanoTime();
        var body = new ByteArrayOutputStream();
        Map.of("csrf", csrf(LISTS), "category", "GUEST", "replyBy", "2023-07-15T18:00")
                .forEach((name, value) -> body.writeBytes(("--" + boundary
                                + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.xlsx\"\r\n"
                                + "Content-Type: application/octet-stream\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(list);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = browser.send(
                request(LISTS)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
        return answer.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException(answer.body()));
    }
}
