package org.huitong.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** The commercial algorithms give what their standards print. */
class CryptoSuiteTest {
    private static final HexFormat HEX = HexFormat.of();

    /** GB/T 32905-2016, appendix A. */
    @Test
    void sm3DigestsAsPublished() {
        assertEquals(
                "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
                HEX.formatHex(CryptoSuite.SM.digest().digest("abc".getBytes())));
        assertEquals(
                "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732",
                HEX.formatHex(CryptoSuite.SM.digest().digest("abcd".repeat(16).getBytes())));
    }

    /** GB/T 32907-2016, appendix A: one block by the provider that the suite takes its cipher from. */
    @Test
    void sm4EncryptsAsPublished() throws Exception {
        byte[] block = HEX.parseHex("0123456789abcdeffedcba9876543210");
        Cipher cipher =
                Cipher.getInstance("SM4/ECB/NoPadding", CryptoSuite.SM.gcm().getProvider());
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(block, "SM4"));
        assertEquals("681edf34d206965e86b3e94f536e4246", HEX.formatHex(cipher.doFinal(block)));
        byte[] million = block;
        for (int i = 0; i < 1_000_000; i++) {
            million = cipher.update(million);
        }
        assertEquals("595298c7c6fd271f0402f804c33d3f66", HEX.formatHex(million));
    }

    /** RFC 8998, appendix A.1. */
    @Test
    void sm4GcmSealsAsPublished() throws Exception {
        Cipher cipher = CryptoSuite.SM.gcm();
        cipher.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(HEX.parseHex("0123456789abcdeffedcba9876543210"), "SM4"),
                new GCMParameterSpec(128, HEX.parseHex("00001234567800000000abcd")));
        cipher.updateAAD(HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2"));
        byte[] sealed = cipher.doFinal(HEX.parseHex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa"));
        assertEquals(
                "17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                        + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                        + "83de3541e4c2b58177e065a9bf7b62ec",
                HEX.formatHex(sealed));
    }
}
