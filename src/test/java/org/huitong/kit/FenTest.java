package org.huitong.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Money is counted in fen and never in fractions. */
class FenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "1|100",
                "0.1|10",
                "0.01|1",
                "1200|120000",
                "1,200.50|120050",
                "¥ 3,000|300000",
                "￥19.9|1990"
            })
    void readsYuan(String typed, long fen) {
        assertEquals(Optional.of(fen), Fen.ofYuan(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-1", "1.234", "12,00", "1e3", "abc", "100000001", "999999999999", "1 000", "0x10"})
    void refusesWhatIsNoAmountOrTooMuch(String typed) {
        assertEquals(Optional.empty(), Fen.ofYuan(typed));
    }

    @Test
    void refusesNothingAtAll() {
        assertEquals(Optional.empty(), Fen.ofYuan(null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|¥0.00", "1|¥0.01", "120050|¥1,200.50", "10000000000|¥100,000,000.00"})
    void showsYuan(long fen, String shown) {
        assertEquals(shown, Fen.yuan(fen));
    }
}
