package kz.bagalau.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.text.Text;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.KazakhOrder;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;

/**
 * HR passes the sheets that are signed, and agreed to where the edition asks for it, on to the commission (for the family of 2018, п. 24, 28), and takes those of
 * a part of the year into its keeping: no session hears a part.
 */
@Stateless
public class ForwardSheets {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CaseFiles files;
    @Inject
    Library library;
    @Inject
    Deadlines deadlines;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /** The sheets of a body that wait for HR to pass them on, those whose term ends first at the top; the caller's own is for somebody else of HR. */
    @Operates(Operation.SHEET_FORWARD_LIST)
    public List<Waiting> waiting(@Of(Kind.BODY) Long bodyId) {
        Collection<CaseFile> cases = files.files(pending(bodyId).stream().map(Pending::caseId).distinct().toList()).values();
        Map<Long, PersonName> names = staff.names(cases.stream().map(file -> file.subject().personId()).distinct().toList(), recorder.today());
        Map<Long, List<Watched>> terms = deadlines.of(bodyId, cases);
        List<Waiting> waiting = new ArrayList<>();
        for (CaseFile file : cases) {
            if (file.subject().personId().equals(recorder.caller())) {
                continue;
            }
            file.standing().stream().filter(sheet -> toForward(file, sheet)).forEach(sheet -> waiting.add(new Waiting(sheet, file,
                    names.get(file.subject().personId()), term(file, sheet, terms.get(file.subject().id())))));
        }
        return waiting.stream().sorted(Comparator.comparing((Waiting one) -> one.term() == null ? null : one.term().last(),
                Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(one -> KazakhOrder.key(one.name().ru().full()))).toList();
    }

    /** The cases of a body in which a sheet waits for HR, apart for sheets of a part of the year and of the whole: one statement. */
    @Operates(Operation.WITHIN)
    public List<Pending> pending(Long bodyId) {
        return em.createQuery("select s.caseId, s.track, s.stage, coalesce(s.editionHash, c.editionHash), s.part from Sheet s, EvaluationCase c where c.id = s.caseId and s.bodyId = :body"
                + " and s.signature.signedOn is not null order by s.caseId", Object[].class).setParameter("body", bodyId).getResultStream()
                .filter(row -> moves(library.law((String) row[3]), (String) row[1], (String) row[2]).findAny().isPresent())
                .map(row -> new Pending((Long) row[0], !((String) row[4]).isEmpty())).distinct().toList();
    }

    private static boolean toForward(CaseFile file, Sheet sheet) {
        return moves(file.law(sheet), sheet.track(), sheet.stage()).findAny().isPresent();
    }

    /** The rows of the road by which HR passes a sheet on from a stage. */
    private static Stream<Move> moves(Law law, String track, String stage) {
        return law.road(track).moves().stream().filter(move -> move.deed() == Deed.SEND && move.by().contains(Role.HR_WORKER)
                && move.from().contains(Stage.of(stage)));
    }

    private static Watched term(CaseFile file, Sheet sheet, List<Watched> terms) {
        return moves(file.law(sheet), sheet.track(), sheet.stage()).flatMap(move -> move.within().stream())
                .flatMap(name -> terms.stream().filter(each -> each.term().equals(name))).findFirst().orElse(null);
    }

    /**
     * Passes sheets on.
     *
     * @throws kz.bagalau.law.explain.ObstacleException when one of them is not signed, or not agreed to; then none is passed on
     */
    @Operates(Operation.SHEET_FORWARD)
    public void forward(@Of(Kind.SHEET) Collection<Long> sheetIds) {
        List<Long> cases = em.createQuery("select distinct s.caseId from Sheet s where s.id in :ids", Long.class).setParameter("ids", sheetIds).getResultList();
        files.files(cases).values().forEach(file -> file.standing().stream().filter(sheet -> sheetIds.contains(sheet.id()))
                .forEach(sheet -> sheet.follow(new Course(file.road(sheet), Situation.empty(), recorder.done(Deed.SEND, Role.HR_WORKER)))));
    }

    /**
     * A case in which a sheet waits for HR.
     *
     * @param kept true where HR takes the sheet into its keeping: a part of the year comes before no session of the commission
     */
    public record Pending(Long caseId, boolean kept) {
    }

    /**
     * A sheet that waits to be passed on.
     *
     * @param term until when; null where the edition sets no term
     */
    public record Waiting(Sheet sheet, CaseFile file, PersonName name, Watched term) {

        /** True where HR takes the sheet into its keeping, false where it goes on to the commission. */
        public boolean kept() {
            return !sheet.part().isEmpty();
        }

        /** The words of the part of the year that the sheet is about; null for the whole. */
        public Text period() {
            return file.part(sheet).map(Period::name).orElse(null);
        }
    }
}
