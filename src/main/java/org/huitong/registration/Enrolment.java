package org.huitong.registration;

/**
 * Somebody whom the organiser registers, as written in a list: anything may be null or wrong.
 *
 * @param reference of a registration there is; null or blank for somebody new, or known by the document
 * @param application what the form would have asked; of its forums waiting would do
 */
public record Enrolment(String reference, Application application) {}
