package org.huitong.identity;

import java.util.List;

/** What someone may do. A page or resource without one of these is closed to everybody. */
public final class Roles {
    /** First look at a registration: pre-approve, reject, ask for a change. */
    public static final String FIRST_REVIEWER = "FIRST_REVIEWER";
    /** Last word on a registration: approve, reject, ask for a change. */
    public static final String FINAL_REVIEWER = "FINAL_REVIEWER";
    /** Plans forums, agendas and who appears in them. */
    public static final String PROGRAMME = "PROGRAMME";
    /** Gives forums their halls. */
    public static final String VENUE = "VENUE";
    /** Gives guests their beds. */
    public static final String LODGING = "LODGING";
    /** Gives volunteers their shifts. */
    public static final String VOLUNTEERS = "VOLUNTEERS";
    /** Acts for the host unit of a forum: prepares it, signs its hall off, asks for what is missing. */
    public static final String HOST = "HOST";
    /** Sets up editions: dates, theme, organisations and phases. */
    public static final String CONFERENCE = "CONFERENCE";
    /** Reads counts and lists, changes nothing. */
    public static final String REPORTING = "REPORTING";

    /** Manages staff accounts and settings; sees no business data (GB/T 22239-2019, 8.1.5.1). */
    public static final String SYSTEM_ADMINISTRATOR = "SYSTEM_ADMINISTRATOR";
    /** Grants roles and scopes; sees no business data (GB/T 22239-2019, 8.1.5.3). */
    public static final String SECURITY_ADMINISTRATOR = "SECURITY_ADMINISTRATOR";
    /** Reads the log; sees no business data (GB/T 22239-2019, 8.1.5.2). */
    public static final String AUDIT_ADMINISTRATOR = "AUDIT_ADMINISTRATOR";

    /** Every member of staff who has signed in completely, or shows a valid token; no account is granted it. */
    public static final String MEMBER = "MEMBER";

    /** Holder of a guest's personal link: sees and changes one registration. */
    public static final String GUEST = "GUEST";
    /** Holder of a volunteer's personal link: sees one volunteer's shifts. */
    public static final String VOLUNTEER = "VOLUNTEER";

    /** Holder of the personal link of an invitation: reads and answers that one. */
    public static final String INVITEE = "INVITEE";
    /** Holder of the personal link of a unit's contact: answers the invitations of its people. */
    public static final String UNIT_CONTACT = "UNIT_CONTACT";

    /** Exclusive: an account with one of these has no other role. */
    public static final List<String> ADMINISTRATORS =
            List.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR);

    /** The roles of those who do the conference's work. */
    public static final List<String> STAFF =
            List.of(FIRST_REVIEWER, FINAL_REVIEWER, PROGRAMME, VENUE, LODGING, VOLUNTEERS, HOST, CONFERENCE, REPORTING);

    private Roles() {}
}
