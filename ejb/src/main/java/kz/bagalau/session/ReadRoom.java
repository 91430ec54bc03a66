package kz.bagalau.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.commission.Proposals;
import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.commission.SessionDocuments;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Instrument;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.body.JobDescription;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Attendance;
import kz.bagalau.model.session.Bench;
import kz.bagalau.model.session.CommissionLaw;
import kz.bagalau.model.session.Motion;
import kz.bagalau.model.session.Seat;
import kz.bagalau.model.session.Session;
import kz.bagalau.model.session.Voter;
import kz.bagalau.session.SessionDesk.Table;
import kz.bagalau.watch.CaseFile;

/** Shows a session and the case that lies before it. */
@Stateless
public class ReadRoom {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    SessionDesk desk;
    @Inject
    Recount recount;
    @Inject
    DocumentsAtHand documents;

    /** The session as everybody in the room sees it. */
    @Operates(Operation.SESSION_READ)
    public Room room(@Of(Kind.SESSION) Long sessionId) {
        desk.fetch(sessionId);
        Table table = desk.look(sessionId);
        Set<Long> there = there(table.session());
        Bench bench = Bench.of(table.composition(), table.commissionLaw(), there);
        Map<Long, PersonName> names = names(table);
        Edition edition = table.law().edition();
        return new Room(table.session(), table.composition().seats().stream().map(seat -> chair(table.session(), seat, names, there)).toList(), bench.counted(),
                bench.whole(), bench.law().quorum().needed(bench.whole()), bench.presiding().isPresent(), bench.law().quorum().citation(),
                table.session().items().stream().filter(item -> item.state() != AgendaItem.State.WITHDRAWN)
                        .map(item -> line(edition, item, names)).toList(), measure(edition, table.session()));
    }

    /** The items of which the caller has not yet confirmed the vote that was entered for him: those that were carried. */
    @Operates(Operation.SESSION_READ)
    public Map<Long, Boolean> unconfirmed(@Of(Kind.SESSION) Long sessionId) {
        Map<Long, Boolean> votes = new TreeMap<>();
        em.createQuery("select i.id, v.inFavour from Session s join s.items i join i.motions m join m.voters v where s.id = :id and i.state = :decided"
                + " and m.outcome = :carried and v.personId = :me and v.inFavour is not null and v.confirmedAt is null order by m.id", Object[].class)
                .setParameter("id", sessionId).setParameter("decided", AgendaItem.State.DECIDED).setParameter("carried", Motion.Outcome.CARRIED)
                .setParameter("me", CurrentCaller.get().personId()).getResultList().forEach(row -> votes.put((Long) row[0], (Boolean) row[1]));
        return votes;
    }

    /** The job description of a case on the agenda; empty where there is none. */
    @Operates(Operation.SESSION_READ)
    public Optional<JobDescription> description(@Of(Kind.SESSION) Long sessionId, Long itemId) {
        return documents.description(desk.files.file(desk.look(sessionId).session().item(itemId).caseId()));
    }

    /** Who is there; of a session that is over, who was. */
    private static Set<Long> there(Session session) {
        boolean over = session.at(Session.CLOSED, Session.SIGNED);
        return over ? session.attendance().stream().map(Attendance::personId).collect(Collectors.toSet()) : session.present();
    }

    private static Room.Chair chair(Session session, Seat seat, Map<Long, PersonName> names, Set<Long> there) {
        return new Room.Chair(seat.personId(), names.get(seat.personId()), seat.place(), seat.presides(),
                there.contains(seat.personId()), session.attendance().stream().filter(stay -> stay.personId().equals(seat.personId())).toList());
    }

    private static Room.Line line(Edition edition, AgendaItem item, Map<Long, PersonName> names) {
        String grade = item.decided() == null ? item.put().grade() : item.decided().grade();
        return new Room.Line(item, names.get(item.personId()), Grades.of(edition, item.kind()).name(grade));
    }

    /** Where the results on the agenda count different things, none of them names all the numbers. */
    private static Text measure(Edition edition, Session session) {
        List<Text> all = session.items().stream().map(AgendaItem::kind).distinct().map(kind -> NamedResult.measure(edition, kind)).distinct().toList();
        return all.size() == 1 ? all.get(0) : null;
    }

    private Map<Long, PersonName> names(Table table) {
        List<Long> people = Stream.concat(table.composition().seats().stream().map(Seat::personId),
                table.session().items().stream().map(AgendaItem::personId)).distinct().toList();
        return desk.staff.names(people, table.session().heldOn());
    }

    /** The case of an item of the agenda. */
    @Operates(Operation.SESSION_READ)
    public CaseBefore item(@Of(Kind.SESSION) Long sessionId, Long itemId) {
        Table table = desk.look(sessionId);
        AgendaItem item = table.session().item(itemId);
        CaseFile file = desk.files.file(item.caseId());
        CommissionLaw law = CommissionLaw.of(file.law().edition());
        Map<Long, PersonName> names = names(table);
        List<Voter> voters = item.open().map(motion -> motion.voters()).orElseGet(() -> table.bench(file, desk.recusals(table)).voters());
        CaseResult result = file.subject().result(item.kind(), item.part()).orElseThrow();
        return new CaseBefore(item, file.subject(), result, result.explanation(),
                Grades.of(file.law().edition(), item.kind()).all(), parts(file), law.documents().map(SessionDocuments::documents).orElse(List.of()),
                List.copyOf(documents.of(file)), voters.stream().map(voter -> new CaseBefore.Seated(voter, names.get(voter.personId()))).toList(),
                law.recusal().map(rule -> rule.citation()).orElse(law.ballot().citation()), law.proposals().map(Proposals::kinds).orElse(List.of()),
                Heard.of(file, item, sessionId), law.revision().map(Revision::offered).orElse(List.of()),
                law.partRevision().map(Revision::offered).orElse(List.of()), law.partRevision().filter(rule -> rule.documented().containsAll(rule.grounds())).isPresent(),
                law.revision().flatMap(rule -> rule.most()), item.motions(),
                DocumentsAtHand.sheets(file), DocumentsAtHand.laid(file), DocumentsAtHand.note(file).orElse(null));
    }

    private List<CaseBefore.Part> parts(CaseFile file) {
        Evaluation evaluation = recount.evaluation(file);
        return file.law().edition().rules(Instrument.class).stream().filter(rule -> evaluation.facts().byRule().containsKey(rule.name()))
                .map(rule -> new CaseBefore.Part(rule.label(), rule.answer(evaluation).value().flatMap(value -> value.value().score()))).toList();
    }
}
