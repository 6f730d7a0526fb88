package org.huitong.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.github.f4b6a3.tsid.TsidCreator;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.NewGuest;
import org.junit.jupiter.api.Test;

/**
 * While values move from the key before to the present one, nobody can register twice and every link still opens. The tests'
 * application has had another secret before, see {@code application.properties}.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ResealingTest {
    @Inject
    AgroalDataSource database;

    @Inject
    FieldCipher cipher;

    @Inject
    Resealing job;

    @Inject
    @All
    List<SealedColumns> columns;

    @ConfigProperty(name = "huitong.old-secrets")
    List<String> oldSecrets;

    /** The application as it was before the change. */
    private Secrets before() {
        return new Secrets(CryptoSuite.INTL, oldSecrets.get(0).substring(2), 1, List.of());
    }

    private record Row(byte[] document, byte[] documentIndex, byte[] mobile, byte[] active) {}

    @Test
    void aDocumentIsRefusedBeforeHalfwayAndAfter() throws SQLException {
        String document = NewGuest.unusedDocument();
        String reference = register(document).then().statusCode(201).extract().path("reference");
        Row present = row(reference);

        age(reference);
        assertFalse(Arrays.equals(present.active, row(reference).active));
        duplicate(document);

        run(columns.stream()
                .filter(c -> c.name().equals("document and mobile numbers"))
                .toList());
        assertArrayEquals(present.documentIndex, row(reference).documentIndex);
        assertFalse(Arrays.equals(present.active, row(reference).active), "half-way");
        duplicate(document);

        job.run();
        Row after = row(reference);
        assertArrayEquals(cipher.presentHead(), Arrays.copyOf(after.document, 4));
        assertArrayEquals(cipher.presentHead(), Arrays.copyOf(after.mobile, 4));
        assertArrayEquals(present.active, after.active);
        assertEquals(document, cipher.open("person-document", after.document));
        duplicate(document);
    }

    @Test
    void thePageIsReadableAndTheDocumentFreeAgainAfterWithdrawing() throws SQLException {
        String document = NewGuest.unusedDocument();
        var answer = register(document);
        age(answer.path("reference"));
        Demo.linkPage("/r/" + answer.path("accessToken"))
                .get("/my")
                .then()
                .statusCode(200)
                .body(containsString("138****8000"));
        Demo.bearer(answer.path("accessToken"))
                .contentType("application/json")
                .body("{}")
                .post("/api/registrations/" + answer.path("reference") + "/withdrawal")
                .then()
                .statusCode(200);
        register(document).then().statusCode(201);
    }

    @Test
    void linksOfTheKeyBeforeStillOpen() throws SQLException {
        NewGuest guest = NewGuest.register();
        byte[] token = Base64.getUrlDecoder().decode(guest.token());
        byte[] key = Arrays.copyOf(token, 12);
        byte[] signature = Arrays.copyOf(before().digest("personal-link", key), 16);
        assertFalse(Arrays.equals(signature, Arrays.copyOfRange(token, 12, 28)));
        String old = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(28).put(key).put(signature).array());
        Demo.page().get("/r/" + old).then().statusCode(303);
        signature[0] ^= 1;
        String forged = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(28).put(key).put(signature).array());
        Demo.page().get("/r/" + forged).then().statusCode(410);
    }

    @Test
    void severalInstancesShareTheWorkAndAHeldRowWaits() throws Exception {
        var references = new ArrayList<String>();
        for (int i = 0; i < 40; i++) {
            references.add(NewGuest.register().reference());
        }
        for (String reference : references) {
            age(reference);
        }
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            try (PreparedStatement hold = other.prepareStatement(
                    "select p.id from person p join registration r on r.person_id = p.id where r.reference = ?"
                            + " for update of p")) {
                hold.setString(1, references.get(7));
                hold.executeQuery();
                var pool = Executors.newFixedThreadPool(4);
                Callable<Void> instance = () -> {
                    run(columns);
                    return null;
                };
                for (Future<Void> done : pool.invokeAll(List.of(instance, instance, instance, instance))) {
                    done.get();
                }
                pool.shutdown();
            }
            other.rollback();
        }
        for (String reference : references) {
            boolean held = reference.equals(references.get(7));
            assertEquals(!held, Arrays.equals(cipher.presentHead(), Arrays.copyOf(row(reference).document, 4)));
        }
        job.run();
        for (String reference : references) {
            Row row = row(reference);
            assertArrayEquals(cipher.presentHead(), Arrays.copyOf(row.document, 4));
            assertArrayEquals(row.documentIndex, row.active);
        }
    }

    /** A value from a lost key would otherwise keep all behind it under the old one. */
    @Test
    void whatNoKnownKeyOpensStaysAndStopsNoOther() throws SQLException {
        byte[] lost = new FieldCipher(
                        new Secrets(CryptoSuite.INTL, "a secret that this installation never had", 1, List.of()))
                .seal("second-factor", "JBSWY3DPEHPK3PXP");
        byte[] old = new FieldCipher(before()).seal("second-factor", "GEZDGNBVGY3TQOJQ");
        long first = account(lost);
        long second = account(old);
        try {
            job.run();
            assertArrayEquals(lost, factor(first));
            assertArrayEquals(cipher.presentHead(), Arrays.copyOf(factor(second), 4));
            assertEquals("GEZDGNBVGY3TQOJQ", cipher.open("second-factor", factor(second)));
        } finally {
            execute("delete from account where id in (?, ?)", first, second);
        }
    }

    private long account(byte[] secret) throws SQLException {
        long id = TsidCreator.getTsid().toLong();
        execute(
                "insert into account (id, version, username, display_name, roles, created_at, factor_secret)"
                        + " values (?, 0, concat('reseal-', id), '钥新', '[]', now(6), ?)",
                id,
                secret);
        return id;
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private byte[] factor(long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select factor_secret from account where id = ?")) {
            query.setLong(1, id);
            ResultSet found = query.executeQuery();
            found.next();
            return found.getBytes(1);
        }
    }

    /** As the job does, in batches so small that instances meet. */
    private static void run(List<SealedColumns> columns) {
        columns.stream().sorted(Comparator.comparingInt(SealedColumns::order)).forEach(each -> {
            OptionalLong last = OptionalLong.of(0);
            while (last.isPresent()) {
                long after = last.getAsLong();
                last = QuarkusTransaction.requiringNew().call(() -> each.reseal(after, 5));
            }
        });
    }

    /** Puts the rows of this registration back under the secret before. */
    private void age(String reference) throws SQLException {
        Row row = row(reference);
        FieldCipher old = new FieldCipher(before());
        String document = cipher.open("person-document", row.document);
        String mobile = cipher.open("person-mobile", row.mobile);
        byte[] index = old.blindIndex("person-document", "RESIDENT_ID:" + document);
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update registration r join person p on p.id = r.person_id set p.document_number = ?,"
                                + " p.document_index = ?, p.mobile = ?, p.mobile_index = ?, r.active_document = ?"
                                + " where r.reference = ?")) {
            update.setBytes(1, old.seal("person-document", document));
            update.setBytes(2, index);
            update.setBytes(3, old.seal("person-mobile", mobile));
            update.setBytes(4, old.blindIndex("person-mobile", mobile));
            update.setBytes(5, index);
            update.setString(6, reference);
            assertEquals(2, update.executeUpdate());
        }
    }

    private Row row(String reference) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select p.document_number, p.document_index, p.mobile, r.active_document from registration r"
                                + " join person p on p.id = r.person_id where r.reference = ?")) {
            query.setString(1, reference);
            ResultSet found = query.executeQuery();
            found.next();
            return new Row(found.getBytes(1), found.getBytes(2), found.getBytes(3), found.getBytes(4));
        }
    }

    private static void duplicate(String document) {
        register(document).then().statusCode(409).body("code", equalTo("DUPLICATE"));
    }

    private static io.restassured.response.Response register(String document) {
        return given().contentType("application/json")
                .body(Map.of(
                        "category", "AUDIENCE",
                        "name", "钥新",
                        "documentType", "RESIDENT_ID",
                        "documentNumber", document,
                        "mobile", "+8613800138000",
                        "email", "key@example.org",
                        "organisation", "示例单位",
                        "position", "职员",
                        "forums", List.of("03"),
                        "consents", Map.of("notice", "2023-1", "sensitive", true)))
                .post("/api/registrations");
    }
}
