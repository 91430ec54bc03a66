package kz.bagalau.staff.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.body.JobDescription;
import kz.bagalau.model.body.Person;
import kz.bagalau.staff.StaffRefused;

/** Takes job descriptions from a ZIP: a file is named by the ИИН of its holder, or by the title of the post. */
@Stateless
public class JobDescriptions {

    private static final long UNPACKED_BYTES = 300L << 20;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @Inject
    Clock time;

    /**
     * Adds a new version of every description whose holder or post is found; an unchanged file makes no version.
     *
     * @return what became of each file, in the order of the archive
     * @throws StaffRefused when the archive is no ZIP, would fill the memory, or holds names that climb out of their folder
     */
    @Operates(Operation.STAFF_IMPORT)
    public List<Uploaded> upload(@Of(Kind.BODY) Long bodyId, byte[] zip) {
        try {
            List<Uploaded> outcome = new ArrayList<>();
            Unpacking.of(zip, UNPACKED_BYTES).forEach(entry -> outcome.add(take(bodyId, entry)));
            return outcome;
        } catch (Unpacking.Refused refused) {
            throw new StaffRefused("staff.zip." + refused.refusal());
        }
    }

    private Uploaded take(Long bodyId, Unpacking.Entry entry) {
        String file = entry.name().replaceAll(".*[/\\\\]", "");
        String name = file.replaceAll("\\.[^.]*$", "").strip();
        if (!document(file, entry.bytes())) {
            return new Uploaded(file, Uploaded.Outcome.TYPE, null);
        }
        Optional<Person> person = person(bodyId, name);
        Optional<String> post = person.isPresent() ? Optional.empty() : post(bodyId, name);
        if (person.isEmpty() && post.isEmpty()) {
            return new Uploaded(file, Uploaded.Outcome.UNKNOWN, null);
        }
        boolean added = add(bodyId, person.map(Person::id).orElse(null), post.orElse(null), file, entry.bytes());
        return new Uploaded(file, added ? Uploaded.Outcome.ADDED : Uploaded.Outcome.SAME, post.orElse(name));
    }

    /** PDF, DOCX, ODT, DOC, RTF or plain text, told by the beginning of the file and not only by its name. */
    private static boolean document(String file, byte[] bytes) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "pdf" -> starts(bytes, "25504446");
            case "docx", "odt" -> starts(bytes, "504b0304");
            case "doc" -> starts(bytes, "d0cf11e0");
            case "rtf" -> starts(bytes, "7b5c727466");
            case "txt" -> bytes.length > 0;
            default -> false;
        };
    }

    private static boolean starts(byte[] bytes, String hex) {
        return bytes.length >= hex.length() / 2 && HexFormat.of().formatHex(bytes, 0, hex.length() / 2).equals(hex);
    }

    private Optional<Person> person(Long bodyId, String iin) {
        return em.createQuery("select p from Person p where p.iin = :iin and p.id in (select e.personId from Employment e where e.bodyId = :body)",
                Person.class).setParameter("iin", iin).setParameter("body", bodyId).getResultStream().findFirst();
    }

    /** The Russian title under which descriptions of a post are kept, for a title in either language. */
    private Optional<String> post(Long bodyId, String title) {
        return em.createQuery("select distinct e.post.ru from Employment e where e.bodyId = :body and (lower(e.post.ru) = :title or"
                + " lower(e.post.kk) = :title)", String.class).setParameter("body", bodyId).setParameter("title", title.toLowerCase(Locale.ROOT))
                .getResultStream().findFirst();
    }

    private boolean add(Long bodyId, Long personId, String post, String file, byte[] bytes) {
        Optional<JobDescription> last = em.createQuery("select j from JobDescription j where j.bodyId = :body and"
                + (personId == null ? " j.post = :of" : " j.personId = :of") + " order by j.versionNo desc", JobDescription.class)
                .setParameter("body", bodyId).setParameter("of", personId == null ? post : personId).setMaxResults(1).getResultStream().findFirst();
        String hash = sha256(bytes);
        if (last.isPresent() && last.get().sha256().equals(hash)) {
            return false;
        }
        em.persist(new JobDescription(bodyId, personId, post, last.map(JobDescription::versionNo).orElse(0) + 1, file, bytes, hash, time.instant()));
        em.flush();
        return true;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
