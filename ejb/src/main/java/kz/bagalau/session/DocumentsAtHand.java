package kz.bagalau.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.instrument.Competencies;
import kz.bagalau.law.instrument.TargetCount;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.body.JobDescription;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.model.survey.Respondent;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.watch.CaseFile;

/**
 * Which of the documents that a session needs are there, by their codes in the edition's rule. Where nobody could be asked, or no sheet came
 * back, the system's note stands in the place of the circular sheets. The draft protocol is made from the agenda itself.
 */
@Dependent
class DocumentsAtHand {

    static final String SUPERVISOR_SHEET = "SUPERVISOR_SHEET";
    static final String SHEETS = "SHEETS";
    static final String CIRCULAR_SHEETS = "CIRCULAR_SHEETS";
    static final String TARGET_SHEET = "TARGET_SHEET";
    static final String COMPETENCY_SHEET = "COMPETENCY_SHEET";
    static final String JOB_DESCRIPTION = "JOB_DESCRIPTION";
    static final String DRAFT_PROTOCOL = "DRAFT_PROTOCOL";

    @Inject
    EntityManager em;

    /** The codes of what is there for one case. */
    Set<String> of(CaseFile file) {
        return of(List.of(file)).get(file.subject().id());
    }

    /** The same for many cases of one body, by case: one statement. */
    Map<Long, Set<String>> of(Collection<CaseFile> files) {
        return files.isEmpty() ? Map.of() : of(files, described(files.iterator().next().subject().bodyId()));
    }

    private static Map<Long, Set<String>> of(Collection<CaseFile> files, Described described) {
        return files.stream().collect(Collectors.toMap(file -> file.subject().id(), file -> there(file, described)));
    }

    private static Set<String> there(CaseFile file, Described described) {
        Set<String> there = new TreeSet<>();
        there.add(DRAFT_PROTOCOL);
        if (!file.standing().isEmpty() && file.standing().stream().allMatch(sheet -> sheet.latest(Deed.SEND).isPresent())) {
            there.add(SUPERVISOR_SHEET);
        }
        if (file.standing().stream().allMatch(sheet -> sheet.latest(Deed.SEND).isPresent()) && file.survey().map(Survey::settled).orElse(true)) {
            there.add(SHEETS);
        }
        if (file.circular().map(Survey::settled).orElse(false)) {
            there.add(CIRCULAR_SHEETS);
        }
        if (sent(file, TargetCount.class)) {
            there.add(TARGET_SHEET);
        }
        if (sent(file, Competencies.class)) {
            there.add(COMPETENCY_SHEET);
        }
        if (described.covers(file)) {
            there.add(JOB_DESCRIPTION);
        }
        return there;
    }

    /** True where a sheet filled by a rule of that kind was sent to the commission. */
    private static boolean sent(CaseFile file, Class<? extends Rule> filledBy) {
        return filled(file, filledBy).anyMatch(sheet -> sheet.latest(Deed.SEND).isPresent());
    }

    private static Stream<Sheet> filled(CaseFile file, Class<? extends Rule> by) {
        return file.standing().stream().filter(sheet -> file.law().edition().find(sheet.kind(), by).isPresent());
    }

    /** The sheets to open, by the codes of the documents that they are. */
    static Map<String, Long> sheets(CaseFile file) {
        Map<String, Long> sheets = new TreeMap<>();
        file.standing().stream().findFirst().ifPresent(sheet -> sheets.put(SUPERVISOR_SHEET, sheet.id()));
        filled(file, TargetCount.class).findFirst().ifPresent(sheet -> sheets.put(TARGET_SHEET, sheet.id()));
        filled(file, Competencies.class).findFirst().ifPresent(sheet -> sheets.put(COMPETENCY_SHEET, sheet.id()));
        return sheets;
    }

    /** Every sheet and, where others were asked, what they answered, as they are opened before the commission. */
    static List<CaseBefore.Laid> laid(CaseFile file) {
        Stream<CaseBefore.Laid> sheets = file.standing().stream().map(sheet -> new CaseBefore.Laid("/sheet/read.xhtml?sheet=" + sheet.id(),
                Heard.name(file.law(sheet).edition(), sheet.kind(), sheet.part())));
        return Stream.concat(sheets, file.circular().filter(one -> one.settled() && note(file).isEmpty()).stream()
                .map(one -> new CaseBefore.Laid("/survey/sheets.xhtml?case=" + file.subject().id(), Heard.name(file.law().edition(), one.kind(), "")))).toList();
    }

    /** The message of the system's note that stands in the place of the circular sheets; empty where there are sheets. */
    static Optional<String> note(CaseFile file) {
        return file.circular().filter(Survey::settled).flatMap(survey -> {
            if (survey.latest(Deed.NOTE_NOBODY).isPresent()) {
                return Optional.of("session.note.nobody");
            }
            boolean none = !survey.asked().isEmpty() && survey.asked().stream().noneMatch(Respondent::answered);
            return none ? Optional.of("session.note.none") : Optional.empty();
        });
    }

    /** The job description that holds for the servant of a case: his own before that of the post, the latest version. */
    Optional<JobDescription> description(CaseFile file) {
        return em.createQuery("select j from JobDescription j where j.bodyId = :body and (j.personId = :person or j.post in (:kk, :ru))"
                + " order by j.personId desc, j.versionNo desc", JobDescription.class).setParameter("body", file.subject().bodyId())
                .setParameter("person", file.subject().personId()).setParameter("kk", title(file.subject().facts().post().kk()))
                .setParameter("ru", title(file.subject().facts().post().ru())).getResultStream()
                .min(Comparator.comparing((JobDescription one) -> one.personId() == null).thenComparing(one -> -one.versionNo()));
    }

    private Described described(Long bodyId) {
        Set<Long> persons = new HashSet<>();
        Set<String> posts = new HashSet<>();
        em.createQuery("select j.personId, j.post from JobDescription j where j.bodyId = :body", Object[].class).setParameter("body", bodyId)
                .getResultList().forEach(row -> {
                    persons.add((Long) row[0]);
                    posts.add((String) row[1]);
                });
        return new Described(persons, posts);
    }

    private static String title(String post) {
        return post == null ? "" : post;
    }

    /** Who has a job description of his own, and which posts have one. */
    private record Described(Set<Long> persons, Set<String> posts) {

        boolean covers(CaseFile file) {
            return persons.contains(file.subject().personId()) || posts.contains(title(file.subject().facts().post().kk()))
                    || posts.contains(title(file.subject().facts().post().ru()));
        }
    }
}
