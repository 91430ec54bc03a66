package kz.bagalau.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.assessment.AboveChange.What;
import kz.bagalau.assessment.WhoIsAbove.Found;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Track;
import kz.bagalau.model.body.Line;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.body.Supervision;
import kz.bagalau.model.evaluation.ServantFacts;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.staff.Above;
import kz.bagalau.watch.CaseFile;

/**
 * A case beside the staff of a day.
 *
 * @param above     the posts of the body on that day
 * @param elsewhere supervisors who hold no post in it and are there all the same
 */
record Comparing(Above above, Set<Long> elsewhere) {

    /** What differs most; empty where nothing does, where all sheets are signed, and for whoever holds no post any more: he is evaluated by another rule. */
    Optional<Found> of(CaseFile file) {
        PostHolder holder = above.holders().get(file.subject().personId());
        Track road = file.law().road(file.subject().track());
        boolean ahead = file.subject().before(road, Deed.NOTIFY) || file.subject().before(road, Deed.SEND_SHEETS);
        if (holder == null || !ahead && !file.subject().before(road, Deed.COMPUTE)) {
            return Optional.empty();
        }
        Supervision today = file.subject().facts().supervisorNamed() ? file.subject().facts().line().supervision() : above.supervisions().get(holder.personId());
        return ahead ? beforeSheets(file, holder, today) : withSheets(file, today);
    }

    private Optional<Found> beforeSheets(CaseFile file, PostHolder holder, Supervision today) {
        ServantFacts facts = file.subject().facts();
        if (today == null || gone(today)) {
            return found(file, today == null ? What.NOBODY : What.GONE, today == null ? facts.supervisorId() : today.supervisorId(), null, List.of());
        }
        if (!today.supervisorId().equals(facts.supervisorId())) {
            return found(file, What.SUPERVISOR, facts.supervisorId(), today.supervisorId(), List.of());
        }
        return holder.employmentId().equals(facts.employmentId()) ? higher(file, today)
                : found(file, What.POST, facts.supervisorId(), today.supervisorId(), List.of());
    }

    private Optional<Found> withSheets(CaseFile file, Supervision today) {
        List<Sheet> open = file.whole().stream().filter(sheet -> sheet.before(file.road(sheet), Deed.SIGN)).toList();
        List<Sheet> elsewhereHeld = open.stream().filter(sheet -> today == null || !sheet.evaluatorId().equals(today.supervisorId())).toList();
        if (!open.isEmpty() && (today == null || gone(today))) {
            return found(file, today == null ? What.NOBODY : What.GONE, open.get(0).evaluatorId(), null, open);
        }
        if (!elsewhereHeld.isEmpty()) {
            return found(file, What.SUPERVISOR, elsewhereHeld.get(0).evaluatorId(), today.supervisorId(), elsewhereHeld);
        }
        boolean agreed = file.standing().stream().noneMatch(sheet -> agreedBefore(file.road(sheet), sheet));
        return agreed ? Optional.empty() : above.supervision(file.subject()).flatMap(one -> higher(file, one));
    }

    /** True where somebody above the supervisor has still to agree to the sheet. */
    private static boolean agreedBefore(Track road, Sheet sheet) {
        return road.moves().stream().anyMatch(move -> move.deed() == Deed.AGREE && move.by().contains(Role.HIGHER_SUPERVISOR)) && (sheet.before(road, Deed.SIGN) || sheet.before(road, Deed.SUBMIT)
                || sheet.before(road, Deed.AGREE));
    }

    private Optional<Found> higher(CaseFile file, Supervision supervision) {
        ServantFacts facts = file.subject().facts();
        Line now = above.under(supervision);
        return Objects.equals(now.higherId(), facts.higherId()) && now.firstHead() == facts.underFirstHead() ? Optional.empty()
                : found(file, What.HIGHER, facts.higherId(), now.higherId(), List.of());
    }

    private boolean gone(Supervision today) {
        return !above.holders().containsKey(today.supervisorId()) && !elsewhere.contains(today.supervisorId());
    }

    private static Optional<Found> found(CaseFile file, What what, Long former, Long now, List<Sheet> unsigned) {
        return Optional.of(new Found(file, what, former, now, unsigned));
    }
}
