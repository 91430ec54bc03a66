package kz.bagalau.quarter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.instrument.Applies;
import kz.bagalau.law.instrument.EvaluatorAssignment;
import kz.bagalau.law.instrument.HostBody;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.result.Concerned;
import kz.bagalau.law.result.ResultKind;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.body.Supervision;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.quarter.PartCase.Evaluator;
import kz.bagalau.quarter.PartCase.State;
import kz.bagalau.staff.Above;
import kz.bagalau.staff.AwayFromPost;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;

/** Asks the act's rule about the servants of a body for one part of the year: the staff of its last day and the absences are read once. */
final class Judging {

    private final PartDays days;
    private final LocalDate today;
    private final Above above;
    private final Map<Long, List<Applies.Away>> away;
    private final Map<Long, PostHolder> leavers;
    private final WhoEvaluates evaluating;

    Judging(Staff staff, PartDays days, Long bodyId, LocalDate today) {
        this.days = days;
        this.today = today;
        Period period = days.period();
        LocalDate held = today.isBefore(period.to()) ? today : period.to();
        above = staff.above(bodyId, held);
        leavers = staff.leavers(bodyId, new Days(period.from(), period.to())).stream().collect(Collectors.toMap(PostHolder::personId, Function.identity(), (one, two) -> two));
        away = AwayFromPost.of(staff, bodyId, new Days(period.from(), today.isBefore(period.from()) ? period.from() : today));
        Edition edition = days.law().edition();
        evaluating = new WhoEvaluates(edition, staff.bodyName(bodyId), above,
                edition.only(HostBody.class).isPresent() ? staff.hosts(bodyId, held) : Map.of(), away, today);
    }

    PartDays days() {
        return days;
    }

    /** Who is named beside a case: the servant and who evaluates him. */
    Stream<Long> people(CaseFile file) {
        return Stream.concat(Stream.of(file.subject().personId()), evaluator(file).map(WhoEvaluates.Chosen::personId).stream());
    }

    PartCase of(CaseFile file, Map<Long, PersonName> names) {
        EvaluationCase subject = file.subject();
        Optional<Sheet> sheet = sheet(file);
        Optional<Explained<Applies.Answer>> answer = holder(file).flatMap(this::ask);
        PersonName name = names.get(subject.personId());
        return new PartCase(subject.id(), subject.personId(), name == null ? null : name.kk(), name == null ? null : name.ru(), state(file, sheet, answer),
                answer.map(Explained::step).orElse(null), sheet.map(Sheet::id).orElse(null), sheet.map(Sheet::stage).orElse(null),
                evaluator(file).map(one -> named(one, names.get(one.personId()))).orElse(null));
    }

    private static Evaluator named(WhoEvaluates.Chosen one, PersonName name) {
        return new Evaluator(one.personId(), name == null ? null : name.kk(), name == null ? null : name.ru(), one.why());
    }

    private State state(CaseFile file, Optional<Sheet> sheet, Optional<Explained<Applies.Answer>> answer) {
        if (sheet.isPresent()) {
            return State.OPENED;
        } else if (file.law().road(file.subject().track()).ends().contains(Stage.of(file.subject().stage())) || holder(file).isEmpty()) {
            return State.LEFT;
        } else if (answer.filter(one -> one.value() == Applies.Answer.NOT_EVALUATED).isPresent()) {
            return State.NOT_EVALUATED;
        } else if (evaluator(file).isEmpty()) {
            return State.NOBODY;
        }
        return answer.filter(one -> one.value() == Applies.Answer.AFTER_RETURN).isPresent() ? State.AFTER_RETURN : State.DUE;
    }

    /** His post on the part's last day; that of his last day, where he left before and the route does not end his case (for the family of 2023, п. 7). */
    private Optional<PostHolder> holder(CaseFile file) {
        Long person = file.subject().personId();
        boolean without = file.law().road(file.subject().track()).stagesOffering(Deed.CLOSE_ON_LEAVING).isEmpty();
        return Optional.ofNullable(above.holders().get(person)).or(() -> Optional.ofNullable(leavers.get(person)).filter(left -> without));
    }

    private Optional<Explained<Applies.Answer>> ask(PostHolder holder) {
        return concerned(holder).parts().stream().flatMap(kind -> ask(holder, kind).stream()).min(Comparator.comparing(Explained::value));
    }

    private Optional<Explained<Applies.Answer>> ask(PostHolder holder, ResultKind kind) {
        return Concerned.applies(days.law().edition(), kind).map(rule -> rule.to(days.period(), holder.heldSince(), Optional.ofNullable(holder.probationEnd()), today,
                away.getOrDefault(holder.personId(), List.of())));
    }

    private Concerned concerned(PostHolder holder) {
        return new Concerned(days.law().edition(), holder.asPost());
    }

    /** True where a kind of result is for the servant in his post, and the rule has him evaluated for it. */
    boolean has(CaseFile file, ResultKind kind) {
        return holder(file).filter(holder -> concerned(holder).by(kind)).filter(holder -> ask(holder, kind).filter(answer -> answer.value() == Applies.Answer.NOT_EVALUATED).isEmpty())
                .isPresent();
    }

    /** True while a sheet about the part has still to go out. */
    boolean wants(CaseFile file) {
        State state = of(file, Map.of()).state();
        return state.opens() || state == State.NOBODY;
    }

    /** Whom the edition has evaluate instead of the supervisor of the part's last day, or whom HR named by an order; the evaluator of a sheet that went out. */
    private Optional<WhoEvaluates.Chosen> evaluator(CaseFile file) {
        Optional<Supervision> then = file.subject().facts().supervisorNamed() ? Optional.ofNullable(file.subject().facts().line().supervision())
                : Optional.ofNullable(above.supervisions().get(file.subject().personId())).or(() -> holder(file).filter(left -> left.supervisorId() != null)
                        .map(left -> new Supervision(left.supervisorId(), null, null)));
        return sheet(file).map(sent -> new WhoEvaluates.Chosen(sent.evaluatorId(), null))
                .or(() -> evaluating.of(file.subject().personId(), file.subject().facts().supervisorNamed() ? then : then.map(first -> head(file, first))));
    }

    /** The nearest head above a servant who is none, where the act has that one evaluate (for the family of 2023, п. 30); who stands in for a head counts as he does; else his supervisor. */
    private Supervision head(CaseFile file, Supervision first) {
        boolean asked = days.law().edition().rules(EvaluatorAssignment.class).stream().anyMatch(EvaluatorAssignment::nearestHead)
                && holder(file).filter(holder -> !concerned(holder).head()).isPresent();
        Set<Long> seen = new HashSet<>();
        Supervision next = asked ? first : null;
        while (next != null && seen.add(next.supervisorId())) {
            if (Stream.of(next.supervisorId(), next.acting() ? next.insteadOf() : next.supervisorId()).map(above.holders()::get).anyMatch(one -> one != null && concerned(one).head())) {
                return next;
            }
            next = above.supervisions().get(next.acting() ? next.insteadOf() : next.supervisorId());
        }
        return first;
    }

    private Optional<Sheet> sheet(CaseFile file) {
        return file.standing().stream().filter(one -> one.part().equals(days.period().code())).findFirst();
    }
}
