package org.huitong.identity;

import java.util.List;
import org.huitong.platform.Option;

/**
 * What a data scope of one kind can be limited to. One bean per kind, so that whoever grants scopes picks from names and
 * knows no feature.
 */
public interface ScopeSource {
    Scope.Kind kind();

    /** Codes with their names, in their usual order. */
    List<Option> choices();
}
