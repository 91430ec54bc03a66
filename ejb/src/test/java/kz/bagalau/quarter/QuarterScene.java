package kz.bagalau.quarter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.law.instrument.FactCount;
import kz.bagalau.law.instrument.JournalTotal;
import kz.bagalau.law.instrument.Line;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.journal.JournalEntry;
import kz.bagalau.model.journal.Source;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.Recorder;
import kz.bagalau.planning.YearScene;

/** An office that lives through 2017 under both wordings of the act of Almaty region; what it does is what people do at their desks. */
public class QuarterScene extends YearScene {

    /** Before the amendment. */
    public static final String FIRST = "almaty-region-2017";
    /** As amended, from 7 August. */
    public static final String AMENDED = "almaty-region-2017-06";

    /** With so many servants, on PostgreSQL; the act is in force the whole year here. */
    public QuarterScene(int servants) {
        this(TestDatabase.postgresql(), QuarterStory.YEAR.editions(), servants);
    }

    /** Under editions of the caller's choice. */
    public QuarterScene(TestDatabase database, Map<String, Days> editions, int servants) {
        super(database, new Year(editions.keySet().iterator().next(), new Days(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31)), LocalDate.of(2017, 1, 9), editions), servants);
    }

    /** An entry that counts, put there past its own services: whatever the list has under the kind. */
    public Long counted(Long caseId, String rule, String kind, LocalDate day) {
        return call(em -> {
            EvaluationCase subject = em.find(EvaluationCase.class, caseId);
            Beans beans = new Beans(em, clock());
            Law law = beans.get(Library.class).inForce(body, day).orElseThrow();
            Line line = law.edition().find(rule, JournalTotal.class).flatMap(one -> one.line(kind))
                    .or(() -> law.edition().find(rule, FactCount.class).flatMap(one -> one.line(kind))).orElseThrow();
            JournalEntry entry = new JournalEntry(subject, rule, line, law.edition().hash(), new SubPeriods(law.edition()).on(day).orElseThrow().code(),
                    new JournalEntry.Happened(day, "Жұмыс " + kind, Source.document("№ 12-3/45, 03.04.2017", null)));
            entry.go(new Course(law.road(JournalEntry.TRACK), Situation.empty().with(Document.SOURCE), beans.get(Recorder.class).done(Deed.COUNT, Role.SUPERVISOR)));
            em.persist(entry);
            em.flush();
            return entry.id();
        });
    }

    /** Several incentives of one kind on successive days from a day on. */
    public void incentives(Long caseId, LocalDate from, String... kinds) {
        IntStream.range(0, kinds.length).forEach(i -> counted(caseId, "incentive", kinds[i], from.plusDays(i)));
    }

    /** So many breaches of labour discipline on successive days. */
    public void breaches(Long caseId, LocalDate from, int times) {
        IntStream.range(0, times).forEach(i -> counted(caseId, "penalty", "LABOUR_DISCIPLINE", from.plusDays(i)));
    }

    /** HR opens a quarter for cases. */
    public void open(List<Long> cases, String part) {
        desk().open(cases, part);
    }

    /** The sheet of a case about a quarter that stands. */
    public Sheet sheet(Long caseId, String part) {
        return desk().sheet(caseId, part);
    }

    /** The supervisor signs what he sees. */
    public void sign(Long caseId, String part) {
        desk().sign(caseId, part);
    }

    /** The whole way of a quarter's sheet: signed, offered, read by the servant, taken in by HR. */
    public void quarter(Long caseId, String part) {
        desk().quarter(caseId, part);
    }

    /** A result of a case in force. */
    public Optional<CaseResult> result(Long caseId, String kind, String part) {
        return desk().result(caseId, kind, part);
    }

    private QuarterDesk desk() {
        return new QuarterDesk(this);
    }
}
