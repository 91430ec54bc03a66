package kz.bagalau.watch;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.bagalau.access.Caller;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Consequence;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.sheet.Sheet;

/**
 * Which terms of a case a reader may see. Who is asked in confidence is known to himself and to HR, and to HR not in its own case; whether he answered
 * in an anonymous survey, to himself alone.
 *
 * @param me      the reader's person, or null
 * @param offices the rights that he holds, by body
 */
record Sight(Long me, Map<Long, Set<kz.bagalau.model.account.Role>> offices) {

    private static final Set<kz.bagalau.model.account.Role> HR = Set.of(kz.bagalau.model.account.Role.HR_WORKER, kz.bagalau.model.account.Role.HEAD_OF_HR);
    private static final Map<kz.bagalau.model.account.Role, Role> SEATS = Map.of(kz.bagalau.model.account.Role.CHAIR, Role.CHAIR,
            kz.bagalau.model.account.Role.MEMBER, Role.MEMBER, kz.bagalau.model.account.Role.AUTHORISED_OFFICIAL, Role.OFFICIAL,
            kz.bagalau.model.account.Role.ECONOMICS, Role.ECONOMICS);

    /** Of a caller: in the body in which he works at present, or in every body whose office he holds. */
    static Sight of(Caller caller, LocalDate today) {
        Map<Long, Set<kz.bagalau.model.account.Role>> offices = new TreeMap<>();
        caller.bodies(today).stream().filter(body -> caller.bodyId() == null || caller.bodyId().equals(body))
                .forEach(body -> offices.put(body, caller.roles(Set.of(body), today)));
        return new Sight(caller.personId(), offices);
    }

    /** The bodies of whose cases he sees some by right. */
    Set<Long> bodies() {
        Map<Long, Set<kz.bagalau.model.account.Role>> seen = new TreeMap<>(offices);
        seen.values().removeIf(roles -> roles.stream().noneMatch(role -> HR.contains(role) || SEATS.containsKey(role)
                || role == kz.bagalau.model.account.Role.SECRETARY));
        return seen.keySet();
    }

    /** True when he sees this term. */
    boolean sees(CaseFile file, Watched term) {
        if (me != null && me.equals(term.personId()) && (term.role() != Role.SERVANT || own(file.subject()))) {
            return true;
        }
        if (term.role() == Role.RESPONDENT) {
            return file.anonymous().isEmpty() && !own(file.subject()) && holds(file.subject(), HR);
        }
        return own(file.subject()) || inOffice(file.subject(), term) || inHisHands(file, term);
    }

    /** True for the case in which he himself is evaluated. */
    boolean own(EvaluationCase subject) {
        return subject.personId().equals(me);
    }

    /** True when he works in HR of the body, and the case is not his own. */
    boolean worker(EvaluationCase subject) {
        return !own(subject) && holds(subject, HR);
    }

    private boolean inOffice(EvaluationCase subject, Watched term) {
        Set<kz.bagalau.model.account.Role> held = offices.getOrDefault(subject.bodyId(), Set.of());
        return holds(subject, HR) || held.contains(kz.bagalau.model.account.Role.SECRETARY) || held.stream().anyMatch(role -> term.role() == SEATS.get(role));
    }

    /** The terms of his sheets, of the plans that he makes and of what follows from the grades of his people, whoever has to act in them. */
    private boolean inHisHands(CaseFile file, Watched term) {
        if (me == null || term.track() == null) {
            return false;
        }
        TrackKind kind = TrackName.parse(term.track()).kind();
        return kind == TrackKind.CASE ? me.equals(file.subject().supervisorId()) && follows(file, term) : kind == TrackKind.PLAN ? me.equals(file.subject().supervisorId())
                : kind == TrackKind.SHEET && file.sheets().stream().anyMatch(sheet -> mine(sheet, term.thingId()));
    }

    private static boolean follows(CaseFile file, Watched term) {
        return file.law().edition().rules(Consequence.class).stream().anyMatch(rule -> rule.term().filter(term.term()::equals).isPresent());
    }

    private boolean mine(Sheet sheet, Long id) {
        return sheet.id().equals(id) && sheet.evaluatorId().equals(me);
    }

    private boolean holds(EvaluationCase subject, Set<kz.bagalau.model.account.Role> wanted) {
        return offices.getOrDefault(subject.bodyId(), Set.of()).stream().anyMatch(wanted::contains);
    }
}
