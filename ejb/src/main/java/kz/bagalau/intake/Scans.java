package kz.bagalau.intake;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.model.intake.IntakeScan;
import kz.bagalau.model.paper.MediaType;
import kz.bagalau.model.paper.StoredFile;

/** The scans that came with a file, by their names; the bytes are fetched for one paper at a time. */
record Scans(Map<String, One> byKey, Map<String, One> byStem) {

    /** A scan without its bytes. */
    record One(Long id, String name, MediaType type, int length) {

        /** The rule that it breaks as a scan; empty where it is one. */
        Optional<String> flaw() {
            return type == null || type == MediaType.OFFICE || type == MediaType.CMS ? Optional.of("SCAN_TYPE") : flawAsProof();
        }

        /** The rule that it breaks as a file that proves something. */
        Optional<String> flawAsProof() {
            return length > StoredFile.LARGEST ? Optional.of("SCAN_LARGE") : type == null ? Optional.of("SCAN_TYPE") : Optional.empty();
        }
    }

    static Scans of(EntityManager em, Long intakeId) {
        List<One> scans = em.createQuery("select s.id, s.name, s.type, s.length from IntakeScan s where s.intakeId = :id order by s.id", Object[].class)
                .setParameter("id", intakeId).getResultStream().map(row -> new One((Long) row[0], (String) row[1], (MediaType) row[2], (Integer) row[3])).toList();
        return new Scans(by(scans, one -> IntakeScan.key(one.name)), by(scans, one -> one.name.replaceAll("\\.[^.]*$", "").strip()));
    }

    private static Map<String, One> by(List<One> scans, Function<One, String> name) {
        return scans.stream().collect(Collectors.toMap(name, one -> one, (one, two) -> one));
    }

    /** The scan of a name. */
    Optional<One> named(String name) {
        return Optional.ofNullable(byKey.get(IntakeScan.key(name)));
    }

    /** The scan that bears an ИИН as its name, whatever it ends in. */
    Optional<One> ofPerson(String iin) {
        return Optional.ofNullable(byStem.get(iin));
    }
}
