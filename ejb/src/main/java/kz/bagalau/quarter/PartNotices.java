package kz.bagalau.quarter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Need;
import kz.bagalau.law.time.Event;
import kz.bagalau.library.Law;
import kz.bagalau.model.cycle.Notice;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.watch.AskedTerm;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.TermSource;
import kz.bagalau.watch.Watched;

/** By when a servant was to be told of each part of his year, and whether he was: heads and others in their own terms. */
@ApplicationScoped
public class PartNotices implements TermSource {

    @Inject
    EntityManager em;
    @Inject
    Deadlines deadlines;

    @Override
    public Map<Long, List<Watched>> terms(Long bodyId, Collection<CaseFile> files) {
        List<CaseFile> told = files.stream().filter(file -> GivePartNotices.wantedBy(file.law())).toList();
        Map<Key, LocalDate> given = given(told.stream().map(file -> file.subject().id()).toList());
        Map<Key, AskedTerm> asked = new HashMap<>();
        told.forEach(file -> sheets(file).values().forEach(sheet -> term(file, sheet).ifPresent(term -> asked.put(new Key(file.subject().id(), sheet.part()),
                new AskedTerm(file.law(sheet), term, file.part(sheet).map(Period::to).orElseThrow(), given.get(new Key(file.subject().id(), sheet.part())), Role.HR_WORKER,
                        null)))));
        return asked.isEmpty() ? Map.of() : deadlines.of(bodyId, asked).entrySet().stream()
                .collect(Collectors.groupingBy(each -> each.getKey().caseId(), Collectors.mapping(each -> each.getValue().of(EvaluationCase.TRACK, each.getKey().caseId()),
                        Collectors.toList())));
    }

    private static Map<String, Sheet> sheets(CaseFile file) {
        return file.standing().stream().filter(sheet -> file.part(sheet).isPresent()).collect(Collectors.toMap(Sheet::part, sheet -> sheet, (one, two) -> one));
    }

    /** The term of the row by which he is told, counted from the end of the part. */
    private static Optional<String> term(CaseFile file, Sheet sheet) {
        Law law = file.law(sheet);
        boolean head = file.concerned(law).head();
        return law.road(EvaluationCase.TRACK).moves().stream().filter(move -> move.deed() == Deed.NOTIFY).filter(move -> fits(move, head))
                .flatMap(move -> move.within().stream()).filter(term -> law.edition().rule(term, TermRule.class).term().from() == Event.PERIOD_END).findFirst();
    }

    private static boolean fits(Move move, boolean head) {
        return move.needs().stream().noneMatch(need -> need instanceof Need.Is is && is.what() == Circumstance.HEAD && is.expected() != head);
    }

    private Map<Key, LocalDate> given(List<Long> cases) {
        return cases.isEmpty() ? Map.of() : em.createQuery("select n from Notice n where n.caseId in :cases and n.part <> '' order by n.id", Notice.class)
                .setParameter("cases", cases).getResultStream().collect(Collectors.toMap(one -> new Key(one.caseId(), one.part()), Notice::givenOn, (one, two) -> two));
    }

    private record Key(Long caseId, String part) {
    }
}
