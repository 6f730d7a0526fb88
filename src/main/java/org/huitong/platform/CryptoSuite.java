package org.huitong.platform;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** A set of algorithms that go together; {@code huitong.crypto.suite} says which one new values are made with. */
public enum CryptoSuite {
    /** AES-256-GCM, HMAC-SHA-256, SHA-256, all of the Java platform. */
    INTL(1, "AES", 32, "HmacSHA256", "SHA-256"),
    /** SM4-GCM (GB/T 32907-2016), HMAC-SM3, SM3 (GB/T 32905-2016), all of Bouncy Castle. */
    SM(2, "SM4", 16, "HmacSM3", "SM3");

    /** How sealed values name their suite; never given to another one. */
    final byte code;

    /** The block cipher's name and its key's length. */
    public final String cipher;

    public final int keyBytes;
    private final String mac;
    private final String digest;

    CryptoSuite(int code, String cipher, int keyBytes, String mac, String digest) {
        this.code = (byte) code;
        this.cipher = cipher;
        this.keyBytes = keyBytes;
        this.mac = mac;
        this.digest = digest;
    }

    /** Authenticated encryption; 12 bytes of nonce, 128 bits of tag. */
    public Cipher gcm() throws GeneralSecurityException {
        String transformation = cipher + "/GCM/NoPadding";
        return this == SM
                ? Cipher.getInstance(transformation, BouncyCastle.PROVIDER)
                : Cipher.getInstance(transformation);
    }

    public Mac mac() throws GeneralSecurityException {
        return this == SM ? Mac.getInstance(mac, BouncyCastle.PROVIDER) : Mac.getInstance(mac);
    }

    /** 32 bytes of digest in both suites. */
    public MessageDigest digest() {
        try {
            return this == SM
                    ? MessageDigest.getInstance(digest, BouncyCastle.PROVIDER)
                    : MessageDigest.getInstance(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Asked by name and not registered, so that nothing else changes its algorithms. Apart, because its signed archive takes
     * half a second to open, which the suite of the Java platform does not have to wait for.
     */
    private static final class BouncyCastle {
        static final Provider PROVIDER = new BouncyCastleProvider();
    }
}
