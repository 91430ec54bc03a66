package kz.bagalau.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.documents.Order;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.form.Block;
import kz.bagalau.law.form.Form;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.PaperSubject;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Protocol;
import kz.bagalau.model.session.Session;
import kz.bagalau.papers.PaperTexts;
import kz.bagalau.session.SessionDesk.Table;

/**
 * The extract of a signed protocol that concerns one servant: the form of the protocol with his line and what was decided on him, the
 * signatures as they were given, and nobody else who was evaluated.
 */
@Stateless
public class ProtocolExtract {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    SessionDesk desk;
    @Inject
    ProtocolText text;
    @Inject
    Registry registry;

    /**
     * The extracts of cases: those that stand, or new ones where they would say something else. A case that no signed protocol decided
     * is left out.
     *
     * @return how many cases have one now
     */
    @Operates(Operation.EXTRACT_MAKE)
    public int make(@Of(Kind.CASE) Collection<Long> caseIds) {
        return of(caseIds).size();
    }

    /** The extracts by case; for work that was decided elsewhere. */
    @Operates(Operation.WITHIN)
    public Map<Long, RegisteredPaper> of(Collection<Long> caseIds) {
        Map<Long, Protocol> protocols = protocols(caseIds);
        return sessions(caseIds).entrySet().stream().filter(one -> protocols.containsKey(one.getValue().id()))
                .collect(Collectors.toMap(Map.Entry::getKey, one -> make(one.getKey(), one.getValue(), protocols.get(one.getValue().id()))));
    }

    /** The last session that decided each case. */
    private Map<Long, Session> sessions(Collection<Long> caseIds) {
        return caseIds.isEmpty() ? Map.of() : em.createQuery("select i.caseId, s from Session s join s.items i where i.caseId in :ids and s.stage = :signed"
                + " and i.state = :decided order by s.id", Object[].class).setParameter("ids", caseIds).setParameter("signed", Session.SIGNED)
                .setParameter("decided", AgendaItem.State.DECIDED).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Session) row[1], (one, later) -> later));
    }

    private Map<Long, Protocol> protocols(Collection<Long> caseIds) {
        return caseIds.isEmpty() ? Map.of() : em.createQuery("select distinct p from Protocol p, Session s join s.items i where p.sessionId = s.id"
                + " and i.caseId in :ids", Protocol.class).setParameter("ids", caseIds).getResultStream()
                .collect(Collectors.toMap(Protocol::sessionId, Function.identity(), (one, later) -> later));
    }

    private RegisteredPaper make(Long caseId, Session session, Protocol protocol) {
        Table table = desk.look(session.id());
        AgendaItem item = session.itemOf(caseId).orElseThrow();
        String mark = Optional.ofNullable(protocol.current().paperId()).flatMap(registry::paper).map(RegisteredPaper::mark).orElse("");
        Form own = Registry.form(table.law().edition(), "protocol");
        return registry.complete(table.law().edition(), registry.current(Order.first(session.bodyId(), PaperKind.PROTOCOL_EXTRACT, PaperSubject.ofCase(caseId, item.personId(), session.id()),
                form(own), number -> text.extract(table, own, item, protocol, mark),
                Registry.languages(table.law().edition()))));
    }

    /** The protocol's own form, called an extract, with a place for the secretary to certify it. */
    private static Form form(Form protocol) {
        List<Block> blocks = new ArrayList<>(protocol.blocks());
        blocks.add(new Block.Heading(PaperTexts.words("papers.extract.true")));
        blocks.add(new Block.Signatures(List.of(new Block.Signatory(PaperTexts.words("papers.extract.secretary"), "secretaryName"))));
        return new Form(protocol.annexLine(), PaperTexts.words("papers.extract.title"), blocks);
    }
}
