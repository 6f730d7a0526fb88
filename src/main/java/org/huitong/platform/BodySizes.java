package org.huitong.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;

/** How large a body may be, by its address: the one list of those at which files are taken. */
@ApplicationScoped
class BodySizes {
    private static final Pattern TAKES_FILES = Pattern.compile(
            "/admin/imports|/admin/venues/[^/]+/plan|/admin/programme/(exchange|[^/]+/materials/[^/]+/file)"
                    + "|/admin/kit/[^/]+/items/[^/]+/completion"
                    + "|/register/[^/]+(/personal-link)?|/my/(changes|photos/[^/]+)"
                    + "|/api/photos/[^/]+/[^/]+|/api/registrations/[^/]+/photos/[^/]+");

    private final long usual;
    private final long file;

    @Inject
    BodySizes(LimitsConfig config) {
        usual = config.body().asLongValue();
        file = config.file().asLongValue();
    }

    /** In bytes. */
    long most(String path) {
        return TAKES_FILES.matcher(path).matches() ? file : usual;
    }
}
