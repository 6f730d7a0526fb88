package org.huitong.identity;

import java.util.List;

/** What someone may do. A page or resource without one of these is closed to everybody. */
public final class Roles {
    /** First look at a registration: pre-approve, reject, ask for a change. */
    public static final String FIRST_REVIEWER = "FIRST_REVIEWER";
    /** Last word on a registration: approve, reject, ask for a change. */
    public static final String FINAL_REVIEWER = "FINAL_REVIEWER";
    /** Gives forums their halls. */
    public static final String VENUE = "VENUE";
    /** Gives guests their beds. */
    public static final String LODGING = "LODGING";
    /** Gives volunteers their shifts. */
    public static final String VOLUNTEERS = "VOLUNTEERS";
    /** Reads counts and lists, changes nothing. */
    public static final String REPORTING = "REPORTING";

    /** Holder of a guest's personal link: sees and changes one registration. */
    public static final String GUEST = "GUEST";
    /** Holder of a volunteer's personal link: sees one volunteer's shifts. */
    public static final String VOLUNTEER = "VOLUNTEER";

    /** The roles a staff account can have. */
    public static final List<String> STAFF =
            List.of(FIRST_REVIEWER, FINAL_REVIEWER, VENUE, LODGING, VOLUNTEERS, REPORTING);

    private Roles() {}
}
