package org.huitong.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.Texts;

/** The door to what has to be handed in. Files are kept sealed; materials outside the data scope are not there (404). */
@ApplicationScoped
public class Materials {
    static final String PURPOSE = "program-material";
    private static final int NAME_MAX = 100;

    private final ProgramScope scope;
    private final FieldCipher cipher;
    private final ProgramConfig config;
    private final EntityManager database;
    private final Event<DomainEvent> events;

    @Inject
    Materials(
            ProgramScope scope,
            FieldCipher cipher,
            ProgramConfig config,
            EntityManager database,
            Event<DomainEvent> events) {
        this.scope = scope;
        this.cipher = cipher;
        this.config = config;
        this.database = database;
        this.events = events;
    }

    /** A file as it was handed in. */
    public record Given(String name, String mediaType, byte[] content) {
        /** Of the answer that carries it: attached, so that no browser shows it under this site's address. */
        public String disposition() {
            return "attachment; filename*=UTF-8''"
                    + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        }
    }

    /**
     * Asks for something to be handed in for a slot.
     *
     * @return the material's id
     * @throws Invalid with everything that is wrong
     * @throws Refused 404
     */
    @Transactional
    public long ask(String code, long item, MaterialWish wish) {
        check(wish);
        Material material = Material.of(scope.item(scope.forum(code), item), wish);
        material.persist();
        database.flush();
        tell(material, MaterialChanged.Change.ASKED_FOR);
        return material.id;
    }

    /**
     * @param version of the material that was seen when this was decided
     * @throws Invalid with everything that is wrong
     * @throws Refused 404; 409 {@code PROGRAMME_CHANGED}
     */
    @Transactional
    public void describe(long id, int version, MaterialWish wish) {
        Material material = seen(id, version);
        check(wish);
        material.describe(wish);
        database.flush();
        tell(material, MaterialChanged.Change.DESCRIBED);
    }

    /**
     * Takes a file in, in place of an earlier one.
     *
     * @param name as the sender calls it; only shown
     * @throws Invalid if it is too large, or nothing that is taken
     * @throws Refused 404; 409 {@code PROGRAMME_CHANGED}
     */
    @Transactional
    public void receive(long id, int version, String name, byte[] content) throws IOException {
        Material material = seen(id, version);
        long most = config.material().asLongValue();
        if (content.length == 0) {
            throw wrong("MISSING", MaterialMessages::fileMissing);
        }
        if (content.length > most) {
            throw wrong("TOO_LARGE", m -> m.fileTooLarge(most / (1024 * 1024)));
        }
        MaterialType type = MaterialType.of(content).orElseThrow(() -> wrong("FILE_TYPE", MaterialMessages::fileWrong));
        MaterialFile file = MaterialFile.of(id).orElseGet(MaterialFile::new);
        file.materialId = id;
        file.sealed = cipher.seal(PURPOSE, content);
        file.persist();
        material.receive(named(name, type), type.mediaType, content.length);
        database.flush();
        tell(material, MaterialChanged.Change.FILE_RECEIVED);
    }

    /** Without a path and what could be mistaken for one, and with the ending that tells what it is. */
    private static String named(String given, MaterialType type) {
        String plain = Texts.tidy(given).replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "");
        String base = Texts.cut(plain.replaceAll("\\.[^.]{0,5}$", ""), NAME_MAX);
        return (base.isBlank() ? "material" : base) + "." + type.extension;
    }

    /** @throws Refused 404, where there is no file too */
    @Transactional
    public Given file(long id) {
        return given(find(id)).orElseThrow(Materials::gone);
    }

    /** Whoever calls this has found out whether it may be given. */
    Optional<Given> given(Material material) {
        return MaterialFile.of(material.id)
                .map(file -> new Given(material.fileName, material.fileType, cipher.openBytes(PURPOSE, file.sealed)));
    }

    /**
     * @throws Refused 404; 409 {@code PROGRAMME_CHANGED}; 409 {@code NOTHING_RECEIVED} while there is no file to accept
     */
    @Transactional
    public void accept(long id, int version) {
        Material material = seen(id, version);
        requireReceived(material);
        material.accept();
        database.flush();
        tell(material, MaterialChanged.Change.FILE_ACCEPTED);
    }

    /** What came in will not do: it is waited for again. Refuses as {@link #accept}. */
    @Transactional
    public void sendBack(long id, int version) {
        Material material = seen(id, version);
        requireReceived(material);
        material.sendBack();
        database.flush();
        tell(material, MaterialChanged.Change.SENT_BACK);
    }

    private static void requireReceived(Material material) {
        if (material.state == Material.State.AWAITED) {
            throw Refused.conflict(
                    "NOTHING_RECEIVED", Message.of(MaterialMessages.class, MaterialMessages::nothingReceived));
        }
    }

    /** With its file. Whoever calls this has asked before. @throws Refused 404; 409 {@code PROGRAMME_CHANGED} */
    @Transactional
    public void remove(long id, int version) {
        Material material = seen(id, version);
        tell(material, MaterialChanged.Change.MATERIAL_REMOVED);
        material.delete();
    }

    private Material seen(long id, int version) {
        Material material = find(id);
        Seen.require(material.version, version);
        return material;
    }

    private Material find(long id) {
        return Material.byId(scope.edition(), id)
                .filter(material -> scope.covers(material.item.forum.code))
                .orElseThrow(Materials::gone);
    }

    private void tell(Material material, MaterialChanged.Change change) {
        events.fire(new MaterialChanged(material.item.forum.code, material.id, change));
    }

    private static void check(MaterialWish wish) {
        var errors = new FieldErrors();
        ForumText.line("materialTitle", wish.title(), NAME_MAX, errors);
        errors.orElseThrow();
    }

    private static Invalid wrong(String code, Function<MaterialMessages, String> wording) {
        return new Invalid(new FieldErrors().add("file", code, Message.of(MaterialMessages.class, wording)));
    }

    static Refused gone() {
        return new Refused(404, "NO_MATERIAL", Message.of(ProgrammeMessages.class, ProgrammeMessages::noMaterial));
    }
}
