package org.huitong.agenda;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huitong.edition.Edition;

/**
 * What would become public.
 *
 * @param number of the newest version; 0 as long as there is none
 * @param rows one per forum that is different
 * @param warnings about forums of the draft, be they different or not
 */
record Preview(int number, List<Row> rows, List<Warning> warnings) {
    /** @param choice stands for what is seen here */
    record Row(ForumDifference difference, String choice) {}

    /** @param mine whether a forum is for these eyes */
    static Preview of(Published published, Drafts.Draft draft, Edition edition, Predicate<String> mine) {
        Map<String, ForumDifference> differences =
                Difference.between(published.forums(), draft.forums(), edition.zone).stream()
                        .collect(Collectors.toMap(ForumDifference::code, Function.identity()));
        return new Preview(
                published.number(),
                Choice.all(published.forums(), draft.forums()).stream()
                        .filter(choice -> mine.test(choice.code()))
                        .map(choice -> new Row(differences.get(choice.code()), choice.value()))
                        .toList(),
                Warnings.in(draft.forums(), draft.halls(), draft.alongside(), edition).stream()
                        .filter(warning -> mine.test(warning.forum()))
                        .toList());
    }

    public int next() {
        return number + 1;
    }
}
