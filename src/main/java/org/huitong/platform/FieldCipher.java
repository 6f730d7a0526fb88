package org.huitong.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts single fields (document and phone numbers) with AES-256-GCM or SM4-GCM. A sealed value is
 * {@code 2 | suite(1) | key version(2) | nonce(12) | ciphertext and tag}, so that it opens after either was changed. Its
 * head and its purpose are bound as associated data: a value cannot be moved into another column. Values of the first
 * format, {@code 1 | nonce(12) | ciphertext and tag}, are AES-256-GCM under the first secret.
 */
@ApplicationScoped
public class FieldCipher {
    private static final byte FIRST_FORMAT = 1;
    private static final byte FORMAT = 2;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final Secrets secrets;

    @Inject
    FieldCipher(Secrets secrets) {
        this.secrets = secrets;
    }

    /** What a sealed value begins with, and the key it is sealed with. */
    private record Head(byte[] bytes, Secrets.Generation generation) {
        static Head of(Secrets.Generation generation) {
            byte[] bytes = ByteBuffer.allocate(4)
                    .put(FORMAT)
                    .put(generation.suite().code)
                    .putShort((short) generation.version())
                    .array();
            return new Head(bytes, generation);
        }

        static Optional<Head> read(byte[] sealed) {
            if (sealed.length > 1 && sealed[0] == FIRST_FORMAT) {
                return Optional.of(new Head(new byte[] {FIRST_FORMAT}, new Secrets.Generation(CryptoSuite.INTL, 1)));
            }
            if (sealed.length > 4 && sealed[0] == FORMAT) {
                int version = Short.toUnsignedInt(ByteBuffer.wrap(sealed).getShort(2));
                return Arrays.stream(CryptoSuite.values())
                        .filter(suite -> suite.code == sealed[1])
                        .findFirst()
                        .map(suite -> of(new Secrets.Generation(suite, version)));
            }
            return Optional.empty();
        }

        /** The first format bound the purpose alone. */
        byte[] bind(String purpose) {
            byte[] column = purpose.getBytes(StandardCharsets.UTF_8);
            return bytes.length == 1
                    ? column
                    : ByteBuffer.allocate(bytes.length + column.length)
                            .put(bytes)
                            .put(column)
                            .array();
        }
    }

    public byte[] seal(String purpose, String plain) {
        return seal(purpose, plain.getBytes(StandardCharsets.UTF_8));
    }

    /** The same of what is no text. */
    public byte[] seal(String purpose, byte[] plain) {
        Head head = Head.of(secrets.present());
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, head, purpose, nonce, plain);
        return ByteBuffer.allocate(head.bytes.length + nonce.length + sealed.length)
                .put(head.bytes)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalArgumentException if the value was changed, cut, sealed for another purpose or by a lost key */
    public String open(String purpose, byte[] sealed) {
        return new String(openBytes(purpose, sealed), StandardCharsets.UTF_8);
    }

    /** The same of what is no text. */
    public byte[] openBytes(String purpose, byte[] sealed) {
        Head head = Head.read(sealed)
                .filter(read -> secrets.knows(read.generation))
                .filter(read -> sealed.length >= read.bytes.length + NONCE_BYTES + TAG_BYTES)
                .orElseThrow(() -> new IllegalArgumentException("not a sealed value"));
        int from = head.bytes.length;
        byte[] nonce = Arrays.copyOfRange(sealed, from, from + NONCE_BYTES);
        byte[] rest = Arrays.copyOfRange(sealed, from + NONCE_BYTES, sealed.length);
        return run(Cipher.DECRYPT_MODE, head, purpose, nonce, rest);
    }

    /** How every value begins that is sealed with the present key; the others are to be sealed again. */
    public byte[] presentHead() {
        return Head.of(secrets.present()).bytes;
    }

    /**
     * 32 bytes by which the database compares values, and refuses duplicates, without reading them; the same for the same
     * value and key.
     */
    public byte[] blindIndex(String purpose, String plain) {
        return secrets.digest("index:" + purpose, plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Every index this value may be stored under while values are sealed again; the present one first. */
    public List<byte[]> blindIndexes(String purpose, String plain) {
        return secrets.digests("index:" + purpose, plain.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] run(int mode, Head head, String purpose, byte[] nonce, byte[] input) {
        CryptoSuite suite = head.generation.suite();
        try {
            Cipher cipher = suite.gcm();
            byte[] key = Arrays.copyOf(secrets.key(head.generation, "field:" + purpose), suite.keyBytes);
            cipher.init(mode, new SecretKeySpec(key, suite.cipher), new GCMParameterSpec(TAG_BYTES * 8, nonce));
            cipher.updateAAD(head.bind(purpose));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            if (mode == Cipher.DECRYPT_MODE) {
                throw new IllegalArgumentException("not a sealed value", e);
            }
            throw new IllegalStateException(e);
        }
    }
}
