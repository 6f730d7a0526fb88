package org.huitong.person;

/**
 * Completes made-up numbers, by the pure system of ISO 7064 (double the running sum digit by digit) instead of the
 * table of weights the product uses, so that the two prove each other.
 */
final class CheckDigits {

    private CheckDigits() {}

    static String complete(String seventeenDigits) {
        int product = 0;
        for (char digit : seventeenDigits.toCharArray()) {
            product = (product + digit - '0') * 2 % 11;
        }
        int check = (12 - product) % 11;
        return seventeenDigits + (check == 10 ? "X" : String.valueOf(check));
    }
}
