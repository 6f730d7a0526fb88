package org.huitong.registration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huitong.form.AnswerRule;
import org.huitong.form.Field;
import org.huitong.form.Form;
import org.huitong.form.PhotoFile;
import org.huitong.form.PhotoReader;
import org.huitong.form.TypedAnswers;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.OldRows;
import org.huitong.platform.Secrets;
import org.huitong.platform.SentForm;
import org.huitong.platform.SentForm.SentFile;
import org.huitong.platform.WallClock;

/**
 * Takes photos in and keeps them sealed. One that came with a form waits under a signed key until the form is accepted: if
 * something else in the form is wrong, the photo need not be chosen again, and nobody has a session for that.
 */
@ApplicationScoped
class Photos implements OldRows {
    static final String PURPOSE = "registration-photo";
    /** Long enough to mend a form. */
    static final Duration WAITS = Duration.ofHours(2);

    private static final String KEYS = "photo-upload";
    private static final int SIGNATURE_BYTES = 16;
    static final String FILE = ".file";

    private final PhotoReader reader;
    private final FieldCipher cipher;
    private final Secrets secrets;
    private final EntityManager database;
    private final Clock clock;
    private final RegistrationConfig config;

    @Inject
    Photos(
            PhotoReader reader,
            FieldCipher cipher,
            Secrets secrets,
            EntityManager database,
            @WallClock Clock clock,
            RegistrationConfig config) {
        this.reader = reader;
        this.cipher = cipher;
        this.secrets = secrets;
        this.database = database;
        this.clock = clock;
        this.config = config;
    }

    @Override
    public List<Term> terms() {
        return List.of(new Term("photo", "waiting_since", WAITS));
    }

    /**
     * A form with its photos: each file is looked at and waits from now on; its answer is the key it waits under, or what is
     * wrong with it. A key that came instead of a file stays while its photo waits.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    RegistrationForm received(Form form) throws IOException {
        var sent = new LinkedHashMap<>(SentForm.values());
        var refused = new HashMap<String, AnswerRule.Wrong>();
        Map<String, SentFile> files = SentForm.files();
        for (Field field : form.photos()) {
            SentFile file = files.get(field.input() + FILE);
            String before = TypedAnswers.ofForm(sent).one(field.key());
            Taken taken = file != null ? take(field, file) : before.isEmpty() ? null : waiting(before);
            if (taken != null) {
                sent.put(field.input(), List.of(taken.key == null ? "" : taken.key));
                if (taken.wrong != null) {
                    refused.put(field.key(), taken.wrong);
                }
            }
        }
        return new RegistrationForm(sent, refused);
    }

    private Taken take(Field field, SentFile file) throws IOException {
        Optional<AnswerRule.Wrong> tooLarge = PhotoFile.tooLarge(file.bytes(), field.photoLimits());
        return tooLarge.isPresent() ? new Taken(null, tooLarge.get()) : take(field, file.read());
    }

    private Taken waiting(String key) {
        boolean waits = number(key)
                .filter(id -> QuarkusTransaction.requiringNew().call(() -> Photo.waits(id)))
                .isPresent();
        return waits ? new Taken(key, null) : new Taken(null, PhotoFile.expired());
    }

    /** The key under which a photo waits, or what is wrong with it; the other is null. */
    record Taken(String key, AnswerRule.Wrong wrong) {}

    /** Looks at a file and lets it wait. Not in a transaction: others wait here for their turn. */
    Taken take(Field field, byte[] content) {
        PhotoFile.Result read = reader.read(content, field.photoLimits());
        if (read.wrong() != null) {
            return new Taken(null, read.wrong());
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> Photo.waiting() < config.waitingPhotos()
                        ? new Taken(key(store(read.photo())), null)
                        : new Taken(null, PhotoFile.busy()));
    }

    /**
     * As {@link #take}, for programs.
     *
     * @throws org.huitong.platform.Invalid with what is wrong
     */
    String taken(Field field, byte[] content) {
        Taken taken = take(field, content == null ? new byte[0] : content);
        if (taken.wrong != null) {
            throw GuestPhotos.invalid(field.key(), taken.wrong);
        }
        return taken.key;
    }

    /** Stored, and waiting. */
    long store(PhotoFile.Photo drawn) {
        var photo = new Photo();
        photo.waitingSince = clock.instant();
        photo.width = drawn.width();
        photo.height = drawn.height();
        photo.sealed = cipher.seal(PURPOSE, drawn.jpeg());
        photo.persist();
        return photo.id;
    }

    /**
     * In place of keys, the numbers of the photos that wait under them; what is no good key becomes a fault. Whoever knows
     * a number cannot answer with it.
     */
    TypedAnswers settled(Form form, TypedAnswers typed) {
        TypedAnswers settled = typed;
        for (Field field : form.photos()) {
            String key = typed.one(field.key());
            boolean refused = typed.refused().containsKey(field.key());
            if (!key.isEmpty() && !refused) {
                Optional<Long> id = number(key).filter(Photo::waits);
                settled = id.isPresent()
                        ? settled.with(field.key(), id.get().toString())
                        : settled.refusing(field.key(), PhotoFile.expired());
            }
        }
        return settled;
    }

    private String key(long id) {
        byte[] number = ByteBuffer.allocate(Long.BYTES).putLong(id).array();
        byte[] signature = Arrays.copyOf(secrets.digest(KEYS, number), SIGNATURE_BYTES);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(Long.BYTES + SIGNATURE_BYTES)
                        .put(number)
                        .put(signature)
                        .array());
    }

    /** The number of the photo that is to wait under this key; empty if the key was not made here. */
    Optional<Long> number(String key) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(key);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length != Long.BYTES + SIGNATURE_BYTES) {
            return Optional.empty();
        }
        byte[] number = Arrays.copyOf(bytes, Long.BYTES);
        byte[] signature = Arrays.copyOfRange(bytes, Long.BYTES, bytes.length);
        return secrets.signed(KEYS, number, signature)
                ? Optional.of(ByteBuffer.wrap(number).getLong())
                : Optional.empty();
    }

    /**
     * Lets an answer have the photo it names, in place of an earlier one.
     *
     * @throws org.huitong.platform.Invalid if another form has taken it
     */
    void give(RegistrationAnswer answer, String number) {
        // The answer has to be there before its photo can hang on it.
        database.flush();
        if (!Photo.give(database, Long.parseLong(number), answer.id)) {
            throw GuestPhotos.invalid(answer.fieldKey, PhotoFile.expired());
        }
    }

    /** The JPEG of one that belongs to no answer yet. */
    Optional<byte[]> kept(long id) {
        return Photo.<Photo>findByIdOptional(id)
                .filter(photo -> photo.answerId == null)
                .map(photo -> cipher.openBytes(PURPOSE, photo.sealed));
    }

    /** An address that holds the picture itself. */
    static String address(byte[] jpeg) {
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg);
    }

    /** The JPEG of an answer. */
    Optional<byte[]> of(RegistrationAnswer answer) {
        return Photo.of(answer.id).map(photo -> cipher.openBytes(PURPOSE, photo.sealed));
    }
}
