package org.huitong.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sealed field opens where and as it was sealed, also after a change of key or suite, and in no other way. */
class FieldCipherTest {
    private static final String OLD = "an old secret that is long enough to be one";
    private static final String NEW = "a new secret that is long enough to be one";
    private static final String PLAIN = "王𬭚 13800138000";

    private static FieldCipher cipher(CryptoSuite suite, String secret, int version, String... old) {
        return new FieldCipher(new Secrets(suite, secret, version, List.of(old)));
    }

    @ParameterizedTest
    @EnumSource
    void opensWhatItSealed(CryptoSuite suite) {
        FieldCipher cipher = cipher(suite, OLD, 1);
        byte[] first = cipher.seal("column", PLAIN);
        assertEquals(PLAIN, cipher.open("column", first));
        assertEquals("", cipher.open("column", cipher.seal("column", "")));
        assertFalse(Arrays.equals(first, cipher.seal("column", PLAIN)), "equal values must not look equal");
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatWasChangedCutOrMoved(CryptoSuite suite) {
        FieldCipher cipher = cipher(suite, OLD, 1);
        byte[] value = cipher.seal("column", PLAIN);
        for (int i = 0; i < value.length; i++) {
            byte[] changed = value.clone();
            changed[i] ^= 1;
            assertThrows(IllegalArgumentException.class, () -> cipher.open("column", changed), "byte " + i);
            byte[] cut = Arrays.copyOf(value, i);
            assertThrows(IllegalArgumentException.class, () -> cipher.open("column", cut), "length " + i);
        }
        assertThrows(IllegalArgumentException.class, () -> cipher.open("another column", value));
    }

    @Test
    void opensEarlierValuesAfterANewSecretAndANewSuite() {
        byte[] value = cipher(CryptoSuite.INTL, OLD, 1).seal("column", PLAIN);
        FieldCipher rotated = cipher(CryptoSuite.SM, NEW, 2, "1:" + OLD);
        assertEquals(PLAIN, rotated.open("column", value));
        byte[] again = rotated.seal("column", PLAIN);
        assertArrayEquals(rotated.presentHead(), Arrays.copyOf(again, 4));
        assertEquals(PLAIN, cipher(CryptoSuite.INTL, NEW, 2).open("column", again));
    }

    @Test
    void refusesValuesOfASecretThatIsGoneOrAnother() {
        byte[] value = cipher(CryptoSuite.INTL, OLD, 1).seal("column", PLAIN);
        assertThrows(IllegalArgumentException.class, () -> cipher(CryptoSuite.INTL, NEW, 2)
                .open("column", value));
        assertThrows(IllegalArgumentException.class, () -> cipher(CryptoSuite.INTL, NEW, 1)
                .open("column", value));
    }

    /** As the first version of the application wrote it: {@code 1 | nonce | sealed}, purpose as associated data. */
    @Test
    void opensTheFirstFormat() throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(OLD.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] key = mac.doFinal("field:column\u0001".getBytes(StandardCharsets.UTF_8));
        byte[] nonce = "twelve bytes".getBytes(StandardCharsets.US_ASCII);
        Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
        aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        aes.updateAAD("column".getBytes(StandardCharsets.UTF_8));
        byte[] body = aes.doFinal(PLAIN.getBytes(StandardCharsets.UTF_8));
        byte[] value = ByteBuffer.allocate(13 + body.length)
                .put((byte) 1)
                .put(nonce)
                .put(body)
                .array();
        FieldCipher rotated = cipher(CryptoSuite.SM, NEW, 2, "1:" + OLD);
        assertEquals(PLAIN, rotated.open("column", value));
        assertThrows(IllegalArgumentException.class, () -> rotated.open("other", value));
        value[14] ^= 1;
        assertThrows(IllegalArgumentException.class, () -> rotated.open("column", value));
    }

    @Test
    void findsAnIndexUnderEveryKeyAndMakesItUnderThePresentOne() {
        FieldCipher before = cipher(CryptoSuite.INTL, OLD, 1);
        FieldCipher after = cipher(CryptoSuite.SM, NEW, 2, "1:" + OLD);
        List<byte[]> known = after.blindIndexes("column", PLAIN);
        assertArrayEquals(after.blindIndex("column", PLAIN), known.get(0));
        byte[] stored = before.blindIndex("column", PLAIN);
        assertTrue(known.stream().anyMatch(index -> Arrays.equals(index, stored)));
        assertEquals(4, known.size(), "two secrets in two suites");
        assertFalse(Arrays.equals(stored, before.blindIndex("other", PLAIN)));
    }

    @Test
    void aSignatureOutlivesTheSecretWhileItIsKnown() {
        byte[] message = {1, 2, 3};
        byte[] signature = Arrays.copyOf(new Secrets(CryptoSuite.INTL, OLD, 1, List.of()).digest("x", message), 16);
        assertTrue(new Secrets(CryptoSuite.SM, NEW, 2, List.of("1:" + OLD)).signed("x", message, signature));
        assertFalse(new Secrets(CryptoSuite.SM, NEW, 2, List.of("1:" + OLD)).signed("y", message, signature));
        assertFalse(new Secrets(CryptoSuite.SM, NEW, 2, List.of()).signed("x", message, signature));
    }
}
