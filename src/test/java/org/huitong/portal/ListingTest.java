package org.huitong.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.huitong.platform.Cursor;
import org.huitong.platform.Page;
import org.junit.jupiter.api.Test;

class ListingTest {
    private static final List<String> ALL = List.of("M", "S", "01", "02", "03");

    @Test
    void pagesAddUpToTheWholeWhateverTheirSize() {
        for (int limit = 1; limit <= 6; limit++) {
            var seen = new ArrayList<String>();
            String after = null;
            do {
                Page<String> page = page(after, limit);
                seen.addAll(page.items());
                after = page.next();
            } while (after != null);
            assertEquals(ALL, seen);
        }
    }

    @Test
    void everythingFitsOnOnePageUnlessAskedOtherwise() {
        assertEquals(ALL, page(null, null).items());
        assertNull(page(null, null).next());
    }

    @Test
    void aCursorOfWhatIsGoneStartsAgain() {
        assertEquals(ALL, page(new Cursor("99", 0).encoded(), 200).items());
        assertEquals(ALL, page("nonsense", 200).items());
    }

    private static Page<String> page(String after, Integer limit) {
        return Listing.page(ALL, code -> new Cursor(code, 0), after, limit);
    }
}
