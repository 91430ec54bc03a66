package kz.bagalau.journal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.planning.Recorder;

/**
 * Who gives points (almaty-region-2017-06, п. 18: the immediate supervisor): the supervisor of the case, and of a part of the year also whoever its
 * sheet was sent to. Whoever evaluated another part only, before the servant moved, gives none.
 */
@Dependent
class Supervising {

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
        List<OfPart> others = parts.stream().filter(one -> !Objects.equals(one.subject().supervisorId(), me)).toList();
        Set<String> sent = others.isEmpty() ? Set.of() : em.createQuery("select s.caseId, s.part from Sheet s where s.evaluatorId = :me and s.part <> ''"
                + " and s.caseId in :cases and not exists (select j.id from Sheet o join o.journal j where o.id = s.id and j.deed = :withdrawn)", Object[].class)
                .setParameter("me", me).setParameter("cases", others.stream().map(one -> one.subject().id()).distinct().toList())
                .setParameter("withdrawn", Deed.WITHDRAW).getResultStream().map(row -> row[0] + " " + row[1]).collect(Collectors.toSet());
        return others.stream().filter(one -> !sent.contains(one.subject().id() + " " + one.code()))
                .map(one -> Refused.of(one.subject(), "journal.refused.supervisor", Arg.of(one.name())).about(one.entryId())).toList();
    }
}
