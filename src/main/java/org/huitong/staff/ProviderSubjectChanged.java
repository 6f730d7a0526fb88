package org.huitong.staff;

/**
 * An administrator has entered, changed or removed who the holder of an account is at the provider.
 *
 * @param before the subject before; null if there was none
 * @param after the subject now; null if there is none
 */
public record ProviderSubjectChanged(String username, String issuer, String before, String after)
        implements AccountEvent {}
