package kz.bagalau.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.SessionDocuments;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Window;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.KazakhOrder;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Dispute;
import kz.bagalau.model.session.Session;
import kz.bagalau.model.session.Standing;
import kz.bagalau.planning.CasesAt;
import kz.bagalau.planning.CasesAt.Places;
import kz.bagalau.session.SessionDesk.Table;
import kz.bagalau.watch.CaseFile;

/** Which computed cases are ready for a session, and putting them on its agenda or taking them off. */
@Stateless
public class Agenda {

    static final String ON_AGENDA = "agenda";

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    SessionDesk desk;
    @Inject
    DocumentsAtHand documents;
    @Inject
    CasesAt places;

    /** The computed cases of the session's body whose act has them put before a session, by surname, each with what keeps it from the agenda. */
    @Operates(Operation.SESSION_HOLD)
    public List<Candidate> candidates(@Of(Kind.SESSION) Long sessionId) {
        Session session = desk.look(sessionId).session();
        Places ready = places.offering(session.bodyId(), Deed.PUT_ON_AGENDA);
        List<Long> ids = ready.none() ? List.of() : ready.set(em.createQuery("select c.id from EvaluationCase c where c.bodyId = :body and " + ready.where(), Long.class))
                .setParameter("body", session.bodyId()).getResultList();
        Collection<CaseFile> files = desk.files.files(ids).values();
        Map<Long, PersonName> names = desk.staff.names(files.stream().map(file -> file.subject().personId()).distinct().toList(), session.heldOn());
        Map<Long, Set<String>> there = documents.of(files);
        return files.stream().map(file -> candidate(session, file, names.get(file.subject().personId()), there.get(file.subject().id())))
                .sorted(Comparator.comparing(one -> KazakhOrder.key(one.name().ru().full()))).toList();
    }

    private static Candidate candidate(Session session, CaseFile file, PersonName name, Set<String> there) {
        Bilingual post = file.subject().facts().post();
        Text grade = Heard.leading(file).map(one -> Grades.of(file.law().edition(), one.kind()).name(one.grade()))
                .orElse(Text.same("–"));
        return new Candidate(file.subject().id(), name, new Text(post.in(Lang.KK.locale()), post.in(Lang.RU.locale()), null), grade,
                Stream.concat(early(session.heldOn(), file).stream(), missing(file, there).stream()).toList(), DocumentsAtHand.note(file).orElse(null), returned(file),
                file.subject().personId().equals(CurrentCaller.get().personId()));
    }

    /** The official's remark on a case that came back from him. */
    static String returned(CaseFile file) {
        return file.subject().latest(Deed.RETURN).map(DeedEntry::note).orElse(null);
    }

    /** A day lies before the first one on which the act lets the servant be evaluated. */
    static Optional<LegalObstacle> early(LocalDate day, CaseFile file) {
        LocalDate opens = file.subject().windowOpens();
        return file.law().only(Window.class).filter(rule -> opens != null && day.isBefore(opens))
                .map(rule -> LegalObstacle.by(rule, "window.early", Arg.of(day), Arg.of(opens)));
    }

    private static List<LegalObstacle> missing(CaseFile file, Set<String> there) {
        return file.law().only(SessionDocuments.class).map(rule -> rule.missing(there)).orElse(List.of());
    }

    /**
     * Puts cases on the agenda.
     *
     * @throws kz.bagalau.law.explain.ObstacleException naming the first document that a case lacks
     */
    @Operates(Operation.SESSION_HOLD)
    public void put(@Of(Kind.SESSION) Long sessionId, @Recorded("cases") Collection<Long> caseIds) {
        Table table = desk.take(sessionId);
        Collection<CaseFile> files = desk.files.files(caseIds).values();
        Map<Long, Set<String>> there = documents.of(files);
        files.stream().sorted(Comparator.comparing(file -> file.subject().id())).forEach(file -> put(table, file, there.get(file.subject().id())));
        table.session().follow(table.course(desk.recorder.done(Deed.COMPOSE, Role.SECRETARY)));
        em.flush();
    }

    void put(Table table, CaseFile file) {
        put(table, file, documents.of(file));
    }

    private void put(Table table, CaseFile file, Set<String> there) {
        EvaluationCase subject = file.subject();
        Motions.requireNotOwn(subject.personId());
        early(table.session().heldOn(), file).map(LegalObstacle::refusal).ifPresent(refusal -> {
            throw refusal;
        });
        Situation situation = Situation.empty();
        for (SessionDocuments rule : file.law().edition().rules(SessionDocuments.class)) {
            situation = situation.ruled(rule.name(), rule.missing(there).stream().findFirst());
        }
        Done put = desk.recorder.done(Deed.PUT_ON_AGENDA, Role.SECRETARY);
        subject.follow(table.course(file, situation, put));
        table.session().add(item(file, Heard.leading(file).orElseThrow(), put.on()));
    }

    private static AgendaItem item(CaseFile file, CaseResult result, LocalDate on) {
        Standing standing = Standing.of(result.points().orElse(null), result.grade());
        AgendaItem item = new AgendaItem(file.subject().id(), file.subject().personId(), result.kind(), result.part(), standing, on,
                disputes(file, result));
        return result.origin() == Origin.COMPUTED ? item : item.again(result.id());
    }

    /** The lowest grade is that of the result by which the case is known; a competency below expectations alone disputes nothing. */
    private static Set<Dispute> disputes(CaseFile file, CaseResult result) {
        Set<Dispute> disputes = EnumSet.noneOf(Dispute.class);
        if (file.standing().stream().anyMatch(sheet -> sheet.objection().isPresent())) {
            disputes.add(Dispute.OBJECTION);
        }
        if (file.standing().stream().anyMatch(sheet -> sheet.refusal().isPresent())) {
            disputes.add(Dispute.REFUSAL_ACT);
        }
        if (file.subject().inForce().stream().anyMatch(CaseResult::mustBeDecided)) {
            disputes.add(Dispute.MUST_DECIDE);
        }
        if (Grades.of(file.law().edition(), result.kind()).lowest(result.grade())) {
            disputes.add(Dispute.LOWEST_GRADE);
        }
        return disputes;
    }

    /** Takes a case off the agenda, with the reason. */
    @Operates(Operation.SESSION_HOLD)
    public void takeOff(@Of(Kind.SESSION) Long sessionId, @Recorded("item") Long itemId, @Recorded("reason") String reason) {
        Table table = desk.take(sessionId);
        CaseFile file = desk.files.file(table.session().item(itemId).caseId());
        table.session().withdraw(itemId, reason);
        file.subject().follow(table.course(file, Situation.empty(), desk.recorder.done(Deed.TAKE_OFF, Role.SECRETARY, reason)));
    }

    /** The documents of a case that lie before the session, by the codes of the edition's rule. */
    @Operates(Operation.SESSION_READ)
    public List<String> documents(@Of(Kind.SESSION) Long sessionId, Long caseId) {
        requireOn(desk.look(sessionId), caseId);
        return new ArrayList<>(new HashSet<>(documents.of(desk.files.file(caseId))));
    }

    private static void requireOn(Table table, Long caseId) {
        Optional.of(table.session()).filter(session -> session.caseIds().contains(caseId))
                .orElseThrow(() -> new IllegalArgumentException("case " + caseId + " is not before session " + table.session().id()));
    }
}
