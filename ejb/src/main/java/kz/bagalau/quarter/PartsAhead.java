package kz.bagalau.quarter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Need;
import kz.bagalau.library.Law;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;

/** Which cases have a part of their period for which the servant is evaluated and no sheet went out, where their route asks for it. */
@Dependent
public class PartsAhead {

    @Inject
    PartCalendar calendar;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /** Their ids. The number of statements depends on bodies and parts alone. */
    public Set<Long> among(Collection<CaseFile> cases) {
        Map<String, Optional<Judging>> read = new HashMap<>();
        Set<Long> waiting = new HashSet<>();
        cases.stream().filter(file -> asked(file.law())).filter(file -> calendar.parts(file.law(), file.subject().period().first(), file.subject().period().last()).stream()
                .anyMatch(part -> ahead(file, part, read))).forEach(file -> waiting.add(file.subject().id()));
        return waiting;
    }

    /** True where the route of an edition asks for a sheet about every part before it computes. */
    public static boolean asked(Law law) {
        return law.road(EvaluationCase.TRACK).moves().stream().filter(move -> move.deed() == Deed.COMPUTE)
                .anyMatch(move -> move.needs().contains(new Need.Is(Circumstance.PART_AHEAD, false)));
    }

    private boolean ahead(CaseFile file, Period part, Map<String, Optional<Judging>> read) {
        EvaluationCase subject = file.subject();
        if (file.standing().stream().anyMatch(sheet -> sheet.part().equals(part.code()))) {
            return false;
        }
        return read.computeIfAbsent(subject.bodyId() + " " + subject.editionHash() + " " + part.code() + " " + (subject.periodGround() != null), key -> calendar
                .part(subject, file.law(), part.code()).map(days -> new Judging(staff, days, subject.bodyId(), recorder.today())))
                .filter(judging -> judging.wants(file)).isPresent();
    }
}
