package kz.bagalau.intake;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.documents.Attachment;
import kz.bagalau.intake.IntakeRefused.Reason;
import kz.bagalau.library.Library;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.intake.IntakeLine;
import kz.bagalau.model.intake.IntakeScan;
import kz.bagalau.model.intake.IntakeState;
import kz.bagalau.model.intake.PaperIntake;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.intake.Unpacking;

/** What a worker of HR does with a file of papers: bring it, look at the report, enter what is right, be done with it, take a mistake back. */
@Stateless
public class IntakePapers {

    /** The largest workbook, in bytes: 20 MiB. */
    public static final int LARGEST = 20 << 20;
    /** All scans of a file, unpacked, in bytes: 300 MiB. */
    static final long SCANS = 300L << 20;
    /** Scans of a file. */
    static final int MOST_SCANS = 3000;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Resource
    ManagedExecutorService executor;
    @Inject
    Library library;
    @Inject
    IntakeWork work;
    @Inject
    IntakeRun run;
    @Inject
    EnterPaper papers;
    @Inject
    Recorder recorder;

    /**
     * Takes a workbook in with its scans; {@link #check} then reads it.
     *
     * @param sort the code of the sort of its papers
     * @param zip  the scans, or null where none came
     * @return the id of the file
     */
    @Operates(Operation.INTAKE_UPLOAD)
    public Long upload(@Of(Kind.CYCLE) Long cycleId, @Recorded("sort") String sort, Attachment book, Attachment zip) {
        Cycle cycle = em.find(Cycle.class, cycleId);
        refuse(!cycle.running(), Reason.NOT_RUNNING);
        refuse(Sorts.of(library.law(cycle.editionHash())).find(sort).isEmpty(), Reason.NO_SORT);
        refuse(book == null || book.content().length == 0, Reason.EMPTY);
        refuse(book.content().length > LARGEST, Reason.TOO_LARGE);
        refuse(!book.name().toLowerCase(Locale.ROOT).endsWith(".xlsx"), Reason.NOT_XLSX);
        List<Unpacking.Entry> scans = zip == null || zip.content().length == 0 ? List.of() : unpacked(zip.content());
        PaperIntake file = new PaperIntake(cycle.bodyId(), cycleId, sort, book.name().replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", ""), book.content(),
                scans.size(), recorder.caller(), recorder.now());
        em.persist(file);
        em.flush();
        scans.forEach(each -> em.persist(new IntakeScan(file.id(), each.name(), each.bytes())));
        return file.id();
    }

    private static List<Unpacking.Entry> unpacked(byte[] zip) {
        try {
            // what archivers of Apple put beside the files is none of them
            List<Unpacking.Entry> scans = Unpacking.of(zip, SCANS).stream().filter(each -> !each.name().startsWith("__MACOSX/") && !each.name().endsWith(".DS_Store")
                    && !each.name().endsWith("Thumbs.db")).toList();
            refuse(scans.isEmpty(), Reason.NOT_ZIP);
            refuse(scans.size() > MOST_SCANS, Reason.TOO_MANY);
            Set<String> names = new HashSet<>();
            scans.forEach(each -> refuse(!names.add(IntakeScan.key(each.name())), Reason.NAME_TWICE));
            return scans;
        } catch (Unpacking.Refused refused) {
            throw new IntakeRefused(switch (refused.refusal()) {
                case NOT_ZIP -> Reason.NOT_ZIP;
                case TOO_MANY -> Reason.TOO_MANY;
                case TOO_LARGE -> Reason.ZIP_TOO_LARGE;
                case NAME_CLIMBS -> Reason.NAME_CLIMBS;
            });
        }
    }

    private static void refuse(boolean wrong, Reason reason) {
        if (wrong) {
            throw new IntakeRefused(reason);
        }
    }

    /** Begins to read the file and to try its papers; the page asks {@link ReadIntakes#card} how far it has come. */
    @Operates(Operation.INTAKE_CHANGE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void check(@Of(Kind.INTAKE) Long intakeId) {
        go(intakeId, IntakeState.CHECKING, IntakeState.UPLOADED, IntakeState.READY, IntakeState.FAILED);
        begin(caller -> run.check(intakeId, caller));
    }

    /** Begins to enter the papers that are right; the others stay out. */
    @Operates(Operation.INTAKE_CHANGE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void enter(@Of(Kind.INTAKE) Long intakeId) {
        go(intakeId, IntakeState.ENTERING, IntakeState.READY);
        begin(caller -> run.enter(intakeId, caller));
    }

    /** Takes up work that a stop of the server broke off: what was entered stays, the rest goes on. */
    @Operates(Operation.INTAKE_CHANGE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void takeUp(@Of(Kind.INTAKE) Long intakeId) {
        boolean entering = work.takeUp(intakeId) == IntakeState.ENTERING;
        begin(caller -> {
            if (entering) {
                run.enter(intakeId, caller);
            } else {
                run.check(intakeId, caller);
            }
        });
    }

    private void go(Long intakeId, IntakeState next, IntakeState... from) {
        try {
            work.go(intakeId, next, from);
        } catch (IllegalStateException quicker) {
            throw new IntakeRefused(Reason.MOVED_ON);
        }
    }

    private void begin(Consumer<Caller> job) {
        Caller caller = CurrentCaller.get();
        executor.submit(() -> CurrentCaller.as(Caller.SYSTEM, () -> {
            job.accept(caller);
            return null;
        }));
    }

    /** HR is done with the file: its bytes and the scans that no paper took go, the report stays. */
    @Operates(Operation.INTAKE_CHANGE)
    public void close(@Of(Kind.INTAKE) Long intakeId) {
        PaperIntake file = em.find(PaperIntake.class, intakeId);
        refuse(file.state().working() || file.state() == IntakeState.CLOSED, Reason.MOVED_ON);
        file.go(IntakeState.CLOSED, recorder.now(), file.state());
        em.createQuery("delete from IntakeScan s where s.intakeId = :id").setParameter("id", intakeId).executeUpdate();
    }

    /**
     * Takes lines back that were entered by mistake, each in a transaction of its own, as far as the route allows.
     *
     * @return the lines that stay, with the reason
     */
    @Operates(Operation.INTAKE_CHANGE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<IntakeLine> takeBack(@Of(Kind.INTAKE) Long intakeId, List<Long> lineIds, @Recorded("reason") String reason) {
        refuse(reason == null || reason.isBlank(), Reason.NO_REASON);
        Sort sort = work.sort(intakeId);
        return work.entered(intakeId, Set.copyOf(lineIds)).stream().filter(line -> !takenBack(intakeId, line, sort, reason.strip())).toList();
    }

    private boolean takenBack(Long intakeId, IntakeLine line, Sort sort, String reason) {
        try {
            papers.takeBack(line.caseId(), intakeId, reason, sort, line.id());
            return true;
        } catch (RuntimeException stays) {
            work.stays(line.id(), Outcome.of(stays));
            return false;
        }
    }
}
