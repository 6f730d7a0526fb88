package org.huitong.form;

import java.util.Arrays;
import java.util.List;

/** Answers of chosen words, with or without a remark: {@code A,B:remark}. */
final class Codes {
    private Codes() {}

    static List<String> of(String answer) {
        int remark = answer.indexOf(':');
        String codes = remark < 0 ? answer : answer.substring(0, remark);
        return codes.isEmpty() ? List.of() : Arrays.asList(codes.split(","));
    }

    /** What was written beside the chosen words; empty without. */
    static String remark(String answer) {
        int remark = answer.indexOf(':');
        return remark < 0 ? "" : answer.substring(remark + 1);
    }

    static String join(List<String> codes, String remark) {
        return String.join(",", codes) + (remark.isEmpty() ? "" : ":" + remark);
    }
}
