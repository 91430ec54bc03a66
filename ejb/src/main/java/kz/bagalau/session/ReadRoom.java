package kz.bagalau.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.commission.Proposals;
import kz.bagalau.law.commission.SessionDocuments;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Instrument;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Bench;
import kz.bagalau.model.session.CommissionLaw;
import kz.bagalau.model.session.Seat;
import kz.bagalau.model.session.Voter;
import kz.bagalau.session.SessionDesk.Table;
import kz.bagalau.watch.CaseFile;

/** Shows a session and the case that lies before it. */
@Stateless
public class ReadRoom {

    @Inject
    SessionDesk desk;
    @Inject
    Recount recount;
    @Inject
    DocumentsAtHand documents;

    /** The session as everybody in the room sees it. */
    @Operates(Operation.SESSION_READ)
    public Room room(@Of(Kind.SESSION) Long sessionId) {
        Table table = desk.take(sessionId);
        Bench bench = table.bench();
        Map<Long, PersonName> names = names(table);
        Edition edition = table.law().edition();
        return new Room(table.session(), table.composition().seats().stream().map(seat -> chair(table, seat, names)).toList(), bench.counted(),
                bench.whole(), bench.law().quorum().needed(bench.whole()), bench.presiding().isPresent(), bench.law().quorum().citation(),
                table.session().items().stream().filter(item -> item.state() != AgendaItem.State.WITHDRAWN)
                        .map(item -> line(edition, item, names)).toList());
    }

    private static Room.Chair chair(Table table, Seat seat, Map<Long, PersonName> names) {
        return new Room.Chair(seat.personId(), names.get(seat.personId()), seat.place(), seat.presides(),
                table.session().present().contains(seat.personId()));
    }

    private static Room.Line line(Edition edition, AgendaItem item, Map<Long, PersonName> names) {
        String grade = item.decided() == null ? item.put().grade() : item.decided().grade();
        return new Room.Line(item, names.get(item.personId()), Grades.of(edition, item.kind()).name(grade));
    }

    private Map<Long, PersonName> names(Table table) {
        List<Long> people = Stream.concat(table.composition().seats().stream().map(Seat::personId),
                table.session().items().stream().map(AgendaItem::personId)).distinct().toList();
        return desk.staff.names(people, table.session().heldOn());
    }

    /** The case of an item of the agenda. */
    @Operates(Operation.SESSION_READ)
    public CaseBefore item(@Of(Kind.SESSION) Long sessionId, Long itemId) {
        Table table = desk.take(sessionId);
        AgendaItem item = table.session().item(itemId);
        CaseFile file = desk.files.file(item.caseId());
        CommissionLaw law = CommissionLaw.of(file.law().edition());
        Map<Long, PersonName> names = names(table);
        List<Voter> voters = item.open().map(motion -> motion.voters()).orElseGet(() -> table.bench(file, desk.recusals(table)).voters());
        return new CaseBefore(item, file.subject(), file.subject().result(item.kind(), item.part()).orElseThrow(),
                Grades.of(file.law().edition(), item.kind()).all(), parts(file), law.documents().map(SessionDocuments::documents).orElse(List.of()),
                List.copyOf(documents.of(file)), voters.stream().map(voter -> new CaseBefore.Seated(voter, names.get(voter.personId()))).toList(),
                law.recusal().map(rule -> rule.citation()).orElse(law.ballot().citation()), law.proposals().map(Proposals::kinds).orElse(List.of()),
                law.revision().isPresent() && item.put().score().isPresent(), law.revision().flatMap(rule -> rule.most()), item.motions());
    }

    private List<CaseBefore.Part> parts(CaseFile file) {
        Evaluation evaluation = recount.evaluation(file);
        return file.law().edition().rules(Instrument.class).stream().filter(rule -> evaluation.facts().byRule().containsKey(rule.name()))
                .map(rule -> new CaseBefore.Part(rule.label(), rule.answer(evaluation).value().flatMap(value -> value.value().score()))).toList();
    }
}
