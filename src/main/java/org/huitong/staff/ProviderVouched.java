package org.huitong.staff;

/**
 * A provider vouched for somebody, who has an account; the second factor is still to come.
 *
 * @param subject who this is at the provider
 */
public record ProviderVouched(String username, String subject) implements AccountEvent {}
