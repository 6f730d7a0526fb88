package org.huitong.registration;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huitong.platform.Message;

/**
 * What the registration form is opened for.
 *
 * @param action where it is sent
 * @param draft under what name the browser keeps what is typed
 * @param title its heading
 * @param lead a sentence below it; null for the category's own words
 * @param first what it begins with, by the names of the inputs
 * @param next where the browser goes once somebody is registered
 * @param alone whether people register themselves, and are told at once that they are registered already
 */
public record FormPurpose(
        String action,
        String draft,
        Message<?> title,
        Message<?> lead,
        Voucher voucher,
        Map<String, List<String>> first,
        Function<Submitted, URI> next,
        boolean alone) {}
