package org.huitong.registration;

import java.util.Optional;
import org.huitong.category.CategoryView;

/** A package above this one in which somebody registers several people. */
public interface GroupDesk {
    /** What the form is for when it is opened with this key; empty where nothing is known of it. */
    Optional<FormPurpose> purpose(CategoryView category, String key);
}
