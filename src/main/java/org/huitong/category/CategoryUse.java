package org.huitong.category;

import java.util.Set;

/** What registration knows of a category that is about to be changed: it has a bean of this. */
public interface CategoryUse {
    /** How many registrations there are under it, living or not. */
    long registrations(Category category);

    /** Keys of the fields that somebody has answered. */
    Set<String> answered(Category category);
}
