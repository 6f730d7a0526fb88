package org.huitong.platform;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** A set of algorithms that go together; {@code huitong.crypto.suite} says which one new values are made with. */
public enum CryptoSuite {
    /** AES-256-GCM, HMAC-SHA-256, SHA-256. */
    INTL(1, "AES", 32, "HmacSHA256", "SHA-256"),
    /** SM4-GCM (GB/T 32907-2016), HMAC-SM3, SM3 (GB/T 32905-2016). */
    SM(2, "SM4", 16, "HmacSM3", "SM3");

    /** Asked by name and not registered, so that nothing else changes its algorithms. */
    private static final Provider PROVIDER = new BouncyCastleProvider();

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
        return Cipher.getInstance(cipher + "/GCM/NoPadding", PROVIDER);
    }

    public Mac mac() throws GeneralSecurityException {
        return Mac.getInstance(mac, PROVIDER);
    }

    /** 32 bytes of digest in both suites. */
    public MessageDigest digest() {
        try {
            return MessageDigest.getInstance(digest, PROVIDER);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
