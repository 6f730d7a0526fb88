package org.huitong.registration;

/**
 * What a guest may change when asked to, as typed. A blank document number, mobile number or e-mail address keeps the one
 * on file.
 */
public record Correction(
        String name,
        String latinName,
        String documentType,
        String documentNumber,
        String mobile,
        String email,
        String organisation,
        String position) {}
