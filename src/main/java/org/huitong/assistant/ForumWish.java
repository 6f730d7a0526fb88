package org.huitong.assistant;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huitong.edition.Edition;
import org.huitong.platform.JsonColumn;
import org.huitong.platform.StoredEntity;
import org.huitong.program.Forum;
import org.huitong.venue.Layout;

/** What a forum asks of its hall. */
@Entity
class ForumWish extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Forum forum;

    /** In which its hall may be set, the preferred one first; never empty. */
    @Convert(converter = LayoutList.class)
    public List<Layout> layouts;

    /** Chinese names of equipment it cannot do without. */
    @Convert(converter = NameList.class)
    public List<String> needs = List.of();

    /** Of equipment it would like. */
    @Convert(converter = NameList.class)
    public List<String> wishes = List.of();

    static class LayoutList extends JsonColumn<List<Layout>> {
        LayoutList() {
            super(new TypeReference<>() {});
        }
    }

    static class NameList extends JsonColumn<List<String>> {
        NameList() {
            super(new TypeReference<>() {});
        }
    }

    protected ForumWish() {}

    ForumWish(Forum forum) {
        this.forum = forum;
    }

    void ask(List<Layout> layouts, Collection<String> needs, Collection<String> wishes) {
        this.layouts = List.copyOf(layouts);
        this.needs = List.copyOf(needs);
        this.wishes = wishes.stream().filter(wish -> !needs.contains(wish)).toList();
    }

    /** By the forums' codes; a forum that has asked for nothing is missing. One statement. */
    static Map<String, ForumWish> byForum(Edition edition) {
        return ForumWish.<ForumWish>list("from ForumWish w join fetch w.forum f where f.edition = ?1", edition).stream()
                .collect(Collectors.toMap(wish -> wish.forum.code, Function.identity()));
    }

    static Optional<ForumWish> of(Forum forum) {
        return find("forum", forum).firstResultOptional();
    }
}
