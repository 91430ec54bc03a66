package kz.bagalau.calibration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.calibration.CalibrationDesk.OnDesk;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.time.Event;
import kz.bagalau.library.Law;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Recorder;
import kz.bagalau.session.NamedResult;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;

/** A servant who does not agree with results applies to the official for a calibration session; he may take it back. */
@Stateless
public class ApplyForCalibration {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Rehearing rehearing;
    @Inject
    CalibrationDesk desk;
    @Inject
    CaseFiles cases;
    @Inject
    YearAnew year;
    @Inject
    Deadlines deadlines;
    @Inject
    Files files;
    @Inject
    Recorder recorder;

    /**
     * The servant applies, about one or more of his results. A late application goes to the official, who admits or refuses it.
     *
     * @param sheetIds the sheets that gave the results: of one servant in one body
     * @return the id of the calibration
     * @throws kz.bagalau.law.explain.ObstacleException when he has not been acquainted, has applied about it before, the year is recorded, or the term
     *                                                  lapsed for some of the results only
     */
    @Operates(Operation.CALIBRATION_LODGE)
    public Long lodge(@Of(Kind.SHEET) Collection<Long> sheetIds, Written words) {
        return lodge(sheetIds, words, recorder.done(Deed.LODGE, Role.SERVANT));
    }

    /**
     * The head of HR enters an application on paper: the date on it, and its scan.
     *
     * @throws kz.bagalau.planning.WrongDay when the paper is dated after today
     */
    @Operates(Operation.CALIBRATION_ENTER)
    public Long enterPaper(@Of(Kind.SHEET) Collection<Long> sheetIds, Written words, @Recorded("date") LocalDate onPaper, Attachment scan) {
        recorder.requirePast(onPaper);
        CaseFile file = cases.file(cases.casesOf(sheetIds).get(0));
        Long scanId = files.store(file.subject().bodyId(), "scan", scan);
        return lodge(sheetIds, words, recorder.onPaper(Deed.LODGE, file.subject().personId(), Role.SERVANT, onPaper, scanId));
    }

    private Long lodge(Collection<Long> sheetIds, Written words, Done done) {
        List<Long> caseIds = cases.casesOf(sheetIds);
        cases.hold(caseIds);
        List<CaseFile> found = List.copyOf(cases.files(caseIds).values());
        CaseFile one = found.stream().findFirst().orElseThrow(() -> new IllegalArgumentException("an application names a result"));
        if (found.stream().map(file -> List.of(file.subject().personId(), file.subject().bodyId())).distinct().count() > 1) {
            throw new IllegalArgumentException("an application is about one servant in one body: " + sheetIds);
        }
        List<CalibrationItem> items = new ArrayList<>();
        Set<Boolean> lateness = new HashSet<>();
        for (CaseFile file : found) {
            for (Sheet sheet : file.sheets().stream().filter(each -> sheetIds.contains(each.id())).toList()) {
                items.add(item(file, sheet));
                lateness.add(late(file, sheet, done.on()));
            }
        }
        Law law = one.law(cases.sheet(items.get(0).sheetId()));
        if (lateness.size() > 1) { // a late one may be refused: it takes none along that came in time
            throw LegalObstacle.of(row(one.road(cases.sheet(items.get(0).sheetId()))).citation(), "calibration.mixed").refusal();
        }
        boolean late = lateness.contains(true);
        Calibration lodged = new Calibration(new Calibration.Application(one.subject().bodyId(), law.edition().hash(), one.subject().personId(), words, late), items,
                new Course(law.road(Calibration.TRACK), Situation.empty(), done));
        em.persist(lodged);
        em.flush();
        if (!late) {
            desk.object(lodged, Situation.empty(), done);
        }
        return lodged.id();
    }

    private CalibrationItem item(CaseFile file, Sheet sheet) {
        wrong(file, sheet).ifPresent(obstacle -> {
            throw obstacle.refusal();
        });
        return new CalibrationItem(file.subject(), sheet, CalibrationDesk.result(file, sheet).orElseThrow());
    }

    /** What keeps the servant from applying about a result: it has no such way, he has not read it, he applied before, or the year is recorded. */
    private Optional<LegalObstacle> wrong(CaseFile file, Sheet sheet) {
        Track road = file.road(sheet);
        Situation late = Situation.empty().with(Circumstance.LATE).with(Document.GROUND);
        Optional<LegalObstacle> stage = road.follow(Stage.of(sheet.stage()), Deed.OBJECT, Role.SERVANT, Medium.SYSTEM,
                late).obstacle();
        if (stage.isPresent()) {
            return stage;
        }
        Move row = row(road);
        if (CalibrationDesk.result(file, sheet).flatMap(CaseResult::points).isEmpty()) {
            return Optional.of(LegalObstacle.of(row.citation(), "calibration.noScore"));
        } else if (heard(sheet)) {
            return Optional.of(LegalObstacle.of(row.citation(), "calibration.twice"));
        }
        return year.closed(file) ? Optional.of(LegalObstacle.of(row.citation(), "calibration.recorded")) : Optional.empty();
    }

    /** True where a session lies ahead of a result, or decided on it: what it decided is appealed against, not heard again. */
    private boolean heard(Sheet sheet) {
        return em.createQuery("select count(i) from Calibration c join c.items i where i.sheetId = :sheet and c.stage not in :ended", Long.class)
                .setParameter("sheet", sheet.id()).setParameter("ended", Set.of(Calibration.REFUSED, Calibration.WITHDRAWN)).getSingleResult() > 0;
    }

    private static Move row(Track road) {
        return road.moves().stream().filter(move -> move.deed() == Deed.OBJECT).findFirst().orElseThrow();
    }

    /** True after the term, and of a result that is final: there only the official lets an application through. */
    private boolean late(CaseFile file, Sheet sheet, LocalDate on) {
        return until(file, sheet).filter(last -> last.isBefore(on)).isPresent()
                || !file.road(sheet).follow(Stage.of(sheet.stage()), Deed.OBJECT, Role.SERVANT, Medium.SYSTEM, Situation.empty()).allowed();
    }

    /** The last day on which he may apply about a result; empty where the act sets none, or he has not read it. */
    private Optional<LocalDate> until(CaseFile file, Sheet sheet) {
        Optional<String> term = file.road(sheet).moves().stream().filter(move -> move.deed() == Deed.OBJECT).flatMap(move -> move.within().stream()).findFirst();
        return term.flatMap(name -> sheet.day(Event.ACQUAINTANCE)
                .flatMap(read -> deadlines.due(file.law(sheet), name, read, file.subject().bodyId(), file.subject().personId()).last()));
    }

    /**
     * The servant takes his application back: it ends without change.
     *
     * @throws kz.bagalau.law.explain.ObstacleException of one that followed from a recommendation on his appeal
     */
    @Operates(Operation.CALIBRATION_WITHDRAW)
    public void withdraw(@Of(Kind.CALIBRATION) Long id) {
        OnDesk work = desk.take(id);
        if (rehearing.asked(work.calibration())) {
            throw LegalObstacle.of(work.road().citation(), "calibration.appealed").refusal();
        }
        work.calibration().end(work.course(work.situation(), recorder.done(Deed.WITHDRAW, Role.SERVANT)));
        desk.finish(work.calibration());
    }

    /** The results about which the servant of a sheet may apply, the one of the sheet first, with what stands in the way of each. */
    @Operates(Operation.CALIBRATION_BEFORE)
    public List<Applicable> applicable(@Of(Kind.SHEET) Long sheetId) {
        CaseFile asked = cases.file(cases.sheet(sheetId).caseId());
        List<Long> own = em.createQuery("select c.id from EvaluationCase c where c.facts.personId = :person and c.bodyId = :body", Long.class)
                .setParameter("person", asked.subject().personId()).setParameter("body", asked.subject().bodyId()).getResultList();
        List<Applicable> results = new ArrayList<>();
        for (CaseFile file : cases.files(own).values()) {
            file.standing().stream().filter(sheet -> file.law(sheet).edition().hash().equals(asked.law(cases.sheet(sheetId)).edition().hash()))
                    .forEach(sheet -> CalibrationDesk.result(file, sheet).ifPresent(result -> results.add(applicable(file, sheet, result))));
        }
        return results.stream().filter(one -> one.sheetId().equals(sheetId) || one.obstacle() == null)
                .sorted(Comparator.comparing((Applicable one) -> !one.sheetId().equals(sheetId)).thenComparing(one -> one.result().result().part())).toList();
    }

    private Applicable applicable(CaseFile file, Sheet sheet, CaseResult result) {
        LocalDate last = until(file, sheet).orElse(null);
        return new Applicable(sheet.id(), NamedResult.of(file, result), sheet.day(Event.ACQUAINTANCE).orElse(null), last,
                last != null && last.isBefore(recorder.today()), row(file.road(sheet)).citation(), wrong(file, sheet).orElse(null));
    }

    /**
     * A result about which a servant may apply.
     *
     * @param read     the day on which he was acquainted
     * @param last     the last day of the term; null where none runs
     * @param late     true when that has passed: the official admits or refuses
     * @param obstacle what stands in the way; null: nothing
     */
    public record Applicable(Long sheetId, NamedResult result, LocalDate read, LocalDate last, boolean late, Citation citation,
            LegalObstacle obstacle) {
    }
}
