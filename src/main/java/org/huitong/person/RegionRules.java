package org.huitong.person;

import static org.huitong.person.DocumentFault.IS_FOREIGN_PERMANENT_RESIDENT_ID;
import static org.huitong.person.DocumentFault.IS_HMT_RESIDENCE_PERMIT;
import static org.huitong.person.DocumentFault.IS_RESIDENT_ID;
import static org.huitong.person.DocumentFault.TEST_REGION_NOT_ALLOWED;
import static org.huitong.person.DocumentFault.UNKNOWN_REGION;

import java.util.Optional;
import java.util.Set;

/** Which document the first six digits of an 18-character number belong to. */
final class RegionRules {

    /** An impossible region, so that invented people never carry the number of a real one. */
    private static final String TEST_REGION = "000000";

    /** The provinces, regions and municipalities of GB/T 2260; counties are left alone, since they come and go. */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65");

    /** Hong Kong, Macao and Taiwan in the numbers of residence permits (港澳台居民居住证申领发放办法, 2018). */
    private static final Set<String> RESIDENCE_PERMITS = Set.of("810000", "820000", "830000");

    private RegionRules() {}

    static Optional<DocumentFault> fault(DocumentType type, String region, boolean testRegionAllowed) {
        if (region.equals(TEST_REGION) && type == DocumentType.RESIDENT_ID) {
            return testRegionAllowed ? Optional.empty() : Optional.of(TEST_REGION_NOT_ALLOWED);
        }
        Optional<DocumentType> owner = owner(region);
        if (owner.isEmpty()) {
            return Optional.of(UNKNOWN_REGION);
        }
        return owner.get() == type ? Optional.empty() : Optional.of(belongsTo(owner.get()));
    }

    private static Optional<DocumentType> owner(String region) {
        if (region.startsWith("9")) {
            return Optional.of(DocumentType.FOREIGN_PERMANENT_RESIDENT_ID);
        }
        if (RESIDENCE_PERMITS.contains(region)) {
            return Optional.of(DocumentType.HMT_RESIDENCE_PERMIT);
        }
        return PROVINCES.contains(region.substring(0, 2)) ? Optional.of(DocumentType.RESIDENT_ID) : Optional.empty();
    }

    private static DocumentFault belongsTo(DocumentType owner) {
        return switch (owner) {
            case FOREIGN_PERMANENT_RESIDENT_ID -> IS_FOREIGN_PERMANENT_RESIDENT_ID;
            case HMT_RESIDENCE_PERMIT -> IS_HMT_RESIDENCE_PERMIT;
            default -> IS_RESIDENT_ID;
        };
    }
}
