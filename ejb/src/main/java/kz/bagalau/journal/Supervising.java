package kz.bagalau.journal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.planning.Recorder;

/**
 * Who gives points (almaty-region-2017-06, п. 18: the immediate supervisor): in a part of the year whoever its sheet was sent to, because the supervisor
 * of its last day signs it; while none has gone out, the supervisor of the case.
 */
@Dependent
class Supervising {

    /** The condition on a sheet {@code s} that it was not taken back, with {@code :withdrawn}. */
    static final String STANDING = " and not exists (select w.id from Sheet o join o.journal w where o.id = s.id and w.deed = :withdrawn)";

    @Inject
    EntityManager em;
    @Inject
    Recorder recorder;

    /**
     * A part of a case for which points are given or taken.
     *
     * @param code    the part, e.g. "2017-Q3"
     * @param name    what it is called
     * @param entryId the entry; null where it is not entered yet
     */
    record OfPart(EvaluationCase subject, String code, Text name, Long entryId) {
    }

    /** Those of the parts in which another one than the caller gives points: one statement at the most. */
    List<Refused> others(Collection<OfPart> parts) {
        Long me = recorder.caller();
        Map<String, Long> sent = parts.isEmpty() ? Map.of() : em.createQuery("select s.caseId, s.part, s.evaluatorId from Sheet s where s.part <> '' and s.caseId in :cases"
                + STANDING, Object[].class).setParameter("cases", parts.stream().map(one -> one.subject().id()).distinct().toList())
                .setParameter("withdrawn", Deed.WITHDRAW).getResultStream().collect(Collectors.toMap(row -> row[0] + " " + row[1], row -> (Long) row[2], (one, two) -> two));
        return parts.stream().filter(one -> !Objects.equals(sent.getOrDefault(one.subject().id() + " " + one.code(), one.subject().supervisorId()), me))
                .map(one -> Refused.of(one.subject(), "journal.refused.supervisor", Arg.of(one.name())).about(one.entryId())).toList();
    }
}
