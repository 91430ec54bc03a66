package kz.bagalau.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import kz.bagalau.about.ProgramVersion;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.result.Medium;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.Signature;

/** Puts down what the caller does: who, now, with which program. */
@ApplicationScoped
public class Recorder {

    private static final Map<kz.bagalau.model.account.Role, Set<Role>> OFFICES = Map.of(kz.bagalau.model.account.Role.HR_WORKER, EnumSet.of(Role.HR_WORKER),
            kz.bagalau.model.account.Role.HEAD_OF_HR, EnumSet.of(Role.HR_WORKER, Role.HEAD_OF_HR), kz.bagalau.model.account.Role.ECONOMICS, EnumSet.of(Role.ECONOMICS));

    @Inject
    Clock time;

    /** A deed of the caller in the system, now. */
    public Done done(Deed deed, Role role) {
        return done(deed, role, null);
    }

    /** A deed of the caller with a reason. */
    public Done done(Deed deed, Role role, String reason) {
        return new Done(deed, caller(), role, Medium.SYSTEM, now(), today(), reason, null, ProgramVersion.VERSION);
    }

    /**
     * A deed that somebody did on paper and the caller enters, with the scan: its day is the date on the paper, the day of entry stands apart.
     *
     * @throws WrongDay when the paper is dated after today
     */
    public Done onPaper(Deed deed, Long byId, Role role, LocalDate onPaper, Long scanId) {
        requirePast(onPaper);
        return new Done(deed, byId, role, Medium.PAPER, now(), onPaper, null, scanId, ProgramVersion.VERSION);
    }

    /**
     * A deed that somebody did in the document-flow system, which tells it with a proof: its day is the one that it tells.
     *
     * @param byId   who did it; null: that system itself
     * @param fileId the proof, or null
     * @throws WrongDay when it lies after today
     */
    public Done told(Deed deed, Long byId, Role role, LocalDate on, Long fileId) {
        requirePast(on);
        return new Done(deed, byId, role, Medium.DOCUMENT_FLOW, now(), on, null, fileId, ProgramVersion.VERSION);
    }

    /** The caller's signature under what has this hash. */
    public Signature signature(Role role, String hash) {
        return Signature.inSystem(caller(), role, now(), today(), hash);
    }

    /** Somebody's signature on paper, entered by the caller. */
    public Signature paperSignature(Long signerId, Role role, LocalDate onPaper, String hash, Long scanId) {
        requirePast(onPaper);
        return Signature.onPaper(signerId, role, onPaper, now(), caller(), hash, scanId);
    }

    /** @throws WrongDay when a paper is dated after today */
    public void requirePast(LocalDate onPaper) {
        if (onPaper.isAfter(today())) {
            throw new WrongDay(onPaper, null, today());
        }
    }

    /** @throws WrongDay when the day lies before that of what it follows, or after today */
    public void requireSince(LocalDate earliest, LocalDate day) {
        if (day.isBefore(earliest) || day.isAfter(today())) {
            throw new WrongDay(day, earliest, today());
        }
    }

    /** The person who acts, or null for the program itself. */
    public Long caller() {
        return CurrentCaller.get().personId();
    }

    /**
     * In which place the caller, who is of HR, has the system compute or record in a body: as its worker, as its head where he is, else by the system at
     * his wish. What somebody decides is done in a {@link #place}.
     */
    public Role office(Track road, Deed deed, Long bodyId) {
        return headOfHr(bodyId) ? road.by(deed, Role.HR_WORKER, Role.HEAD_OF_HR, Role.SYSTEM) : road.by(deed, Role.HR_WORKER, Role.SYSTEM);
    }

    /** In which place the caller, who is of HR, does a deed in a body: as its worker, or as its head where he is and the road wants that. */
    public Role place(Track road, Deed deed, Long bodyId) {
        return headOfHr(bodyId) ? road.by(deed, Role.HR_WORKER, Role.HEAD_OF_HR) : Role.HR_WORKER;
    }

    private boolean headOfHr(Long bodyId) {
        return places(bodyId).contains(Role.HEAD_OF_HR);
    }

    /** The places in the procedure that the caller has from the offices that he holds in a body: the head of HR is a worker of it, too. */
    public Set<Role> places(Long bodyId) {
        return places(CurrentCaller.get(), bodyId, today());
    }

    /** The same of a caller on a day. */
    public static Set<Role> places(Caller caller, Long bodyId, LocalDate day) {
        Set<Role> places = EnumSet.noneOf(Role.class);
        OFFICES.forEach((held, roles) -> {
            if (caller.holds(held, bodyId, day)) {
                places.addAll(roles);
            }
        });
        return places;
    }

    /** The present moment. */
    public Instant now() {
        return time.instant();
    }

    /** The moment of an hour that somebody wrote down, where the clock stands. */
    public Instant moment(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(time.getZone()).toInstant();
    }

    /** The day of a moment, where the clock stands. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, time.getZone());
    }

    /** The present day. */
    public LocalDate today() {
        return LocalDate.ofInstant(time.instant(), time.getZone());
    }
}
