package org.huitong.staff;

import jakarta.ws.rs.FormParam;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;

/** Who the three administrators of a new installation are, as it was typed. */
record SetUpForm(
        @FormParam("systemUsername") String systemUsername,
        @FormParam("systemName") String systemName,
        @FormParam("securityUsername") String securityUsername,
        @FormParam("securityName") String securityName,
        @FormParam("auditUsername") String auditUsername,
        @FormParam("auditName") String auditName) {
    /** One of the three, understood. */
    record Administrator(String role, String username, String displayName) {}

    static SetUpForm nothing() {
        return new SetUpForm("", "", "", "", "", "");
    }

    /** @throws org.huitong.platform.Invalid with everything that is wrong; three people have three different names */
    List<Administrator> read() {
        var errors = new FieldErrors();
        List<Administrator> three = Stream.of(
                        read(Roles.SYSTEM_ADMINISTRATOR, "system", systemUsername, systemName, errors),
                        read(Roles.SECURITY_ADMINISTRATOR, "security", securityUsername, securityName, errors),
                        read(Roles.AUDIT_ADMINISTRATOR, "audit", auditUsername, auditName, errors))
                .toList();
        different("Username", three.stream().map(Administrator::username).toList(), errors);
        different("Name", three.stream().map(Administrator::displayName).toList(), errors);
        errors.orElseThrow();
        return three;
    }

    private static Administrator read(
            String role, String field, String username, String displayName, FieldErrors errors) {
        return new Administrator(
                role,
                AccountForm.readUsername(field + "Username", username, errors),
                AccountForm.readName(field + "Name", displayName, errors));
    }

    private static void different(String suffix, List<String> values, FieldErrors errors) {
        Set<String> seen = new HashSet<>();
        List<String> fields = List.of("system", "security", "audit");
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty() && !seen.add(values.get(i))) {
                errors.add(
                        fields.get(i) + suffix,
                        "SAME_PERSON",
                        Message.of(SetUpMessages.class, SetUpMessages::samePerson));
            }
        }
    }
}
