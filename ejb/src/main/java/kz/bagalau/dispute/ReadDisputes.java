package kz.bagalau.dispute;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Refusal;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.dispute.Dispute;
import kz.bagalau.model.dispute.DisputeHearing;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/** Lists and opens disputes; a servant does not see what others lodged about his evaluation. */
@Stateless
public class ReadDisputes {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CaseFiles cases;
    @Inject
    Library library;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /** Those of a body, what waits first, but those in the caller's own evaluation. A fixed number of statements. */
    @Operates(Operation.DISPUTE_LIST)
    public List<DisputeRow> list(@Of(Kind.BODY) Long bodyId) {
        return rows(em.createQuery("select d from Dispute d where d.bodyId = :body and d.personId <> :me order by case when d.stage = :lodged then 0 else 1 end, d.id desc", Dispute.class)
                .setParameter("body", bodyId).setParameter("me", recorder.caller()).setParameter("lodged", Dispute.LODGED)
                .setHint("eclipselink.batch", "d.journal").getResultList());
    }

    /** Those that the caller lodged, the latest first. */
    @Operates(Operation.DISPUTE_MINE)
    public List<DisputeRow> mine() {
        return rows(em.createQuery("select d from Dispute d where d.lodgedBy = :me order by d.id desc", Dispute.class).setParameter("me", recorder.caller())
                .setHint("eclipselink.batch", "d.journal").getResultList());
    }

    private List<DisputeRow> rows(List<Dispute> found) {
        Map<Long, PersonName> names = names(found.stream().flatMap(one -> Stream.of(one.personId(), one.lodgedBy())));
        return found.stream().map(one -> new DisputeRow(one.id(), names.get(one.personId()), names.get(one.lodgedBy()), one.journal().get(0).on(), one.stage())).toList();
    }

    private Map<Long, PersonName> names(Stream<Long> people) {
        return staff.names(people.filter(Objects::nonNull).distinct().toList(), recorder.today());
    }

    /** The evaluations about whose procedure the caller may lodge one: his own, and those of whom he evaluates or answers about. */
    @Operates(Operation.DISPUTE_MINE)
    public List<Lodgeable> lodgeable() {
        List<EvaluationCase> mine = em.createQuery("select c from EvaluationCase c where c.facts.personId = :me or c.facts.supervisorId = :me"
                + " or exists (select s.id from Sheet s where s.caseId = c.id and s.evaluatorId = :me" + Sheet.STANDS + ") or exists (select r.id from Survey v join v.respondents r"
                + " where v.caseId = c.id and r.personId = :me and r.replacedFor is null) order by c.id", EvaluationCase.class).setParameter("me", recorder.caller()).getResultList();
        List<EvaluationCase> known = mine.stream().filter(one -> library.law(one.editionHash()).route().find(TrackName.of(TrackKind.DISPUTE)).isPresent()).toList();
        Map<Long, PersonName> names = names(known.stream().map(EvaluationCase::personId));
        return known.stream().map(one -> new Lodgeable(one.id(), names.get(one.personId()), one.period())).toList();
    }

    /** An evaluation about whose procedure one may be lodged: whose, and of which days. */
    public record Lodgeable(Long caseId, PersonName name, Days period) {
    }

    /** One of them. @throws AccessDenied for a servant who did not lodge it himself */
    @Operates(Operation.DISPUTE_READ)
    public DisputeCard card(@Of(Kind.DISPUTE) Long id) {
        Dispute dispute = Optional.ofNullable(em.find(Dispute.class, id)).orElseThrow(() -> new IllegalArgumentException("no dispute " + id));
        boolean own = dispute.lodgedBy().equals(recorder.caller());
        if (!own && dispute.personId().equals(recorder.caller())) {
            throw new AccessDenied(Operation.DISPUTE_READ, Refusal.OWN_CASE);
        }
        CaseFile file = cases.file(dispute.caseId());
        Track road = file.law().road(Dispute.TRACK);
        Set<Long> concerned = Disputes.concerned(file, dispute);
        Stream<Long> people = Stream.of(concerned.stream(), dispute.hearings().stream().map(DisputeHearing::personId), dispute.journal().stream().map(DeedEntry::byId)).flatMap(each -> each);
        return new DisputeCard(dispute, List.copyOf(concerned), road.strip(Stage.of(dispute.stage()), dispute.passed()), road.citation(), names(people), own);
    }
}
