package kz.bagalau.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.CommissionRule;
import kz.bagalau.law.commission.Officer;
import kz.bagalau.law.commission.Replacement;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.text.Lang;
import kz.bagalau.library.Library;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.session.Commission;
import kz.bagalau.model.session.Composition;
import kz.bagalau.model.session.Seat;
import kz.bagalau.staff.Staff;

/** The standing commission of a body and the orders by which its composition changes. */
@Stateless
public class Commissions {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
    @Inject
    Staff staff;
    @Inject
    Files files;

    /** The commission of a body with all its compositions; empty before the first order. */
    @Operates(Operation.COMMISSION_READ)
    public Optional<Commission> of(@Of(Kind.BODY) Long bodyId) {
        return find(bodyId);
    }

    /**
     * Everybody who may be given a place: the post holders of the body on a day, by surname, then those of the body whose HR service serves
     * it, because chair and secretary often sit there, then those whom the body knows from outside.
     */
    @Operates(Operation.COMMISSION_READ)
    public List<PostHolder> candidates(@Of(Kind.BODY) Long bodyId, LocalDate day) {
        Long serving = em.find(StateBody.class, bodyId).hrBodyId();
        Map<Long, PostHolder> people = new LinkedHashMap<>();
        Stream.of(bodyId, serving).distinct().flatMap(body -> staff.holders(body, day).stream())
                .forEach(holder -> people.putIfAbsent(holder.personId(), holder));
        staff.outsiders(bodyId, day).forEach(outside -> people.putIfAbsent(outside.personId(), outside));
        return List.copyOf(people.values());
    }

    /** The names that the people of a commission bear today, by their ids. */
    @Operates(Operation.COMMISSION_READ)
    public Map<Long, PersonName> names(@Of(Kind.BODY) Long bodyId, LocalDate day) {
        return staff.names(find(bodyId).stream().flatMap(commission -> commission.compositions().stream()).flatMap(one -> one.seats().stream())
                .map(Seat::personId).distinct().toList(), day);
    }

    private Optional<Commission> find(Long bodyId) {
        return em.createQuery("select distinct c from Commission c left join fetch c.compositions where c.bodyId = :body order by c.id",
                Commission.class).setParameter("body", bodyId).getResultStream().findFirst();
    }

    /**
     * Puts a composition in force by an order; the first one makes the commission.
     *
     * @param order the document of the order
     * @throws kz.bagalau.law.explain.ObstacleException when the edition's rule of composition is not kept, or the secretary would be
     *                                                  somebody from outside
     * @throws IllegalStateException                    when no edition is in force on its first day
     */
    @Operates(Operation.COMMISSION_APPOINT)
    public Long appoint(@Of(Kind.BODY) Long bodyId, Bilingual name, @Recorded("order") String orderNo, LocalDate orderedOn, LocalDate from,
            List<Seat> seats, Attachment order) {
        requireOwnSecretary(bodyId, from, seats);
        Commission commission = find(bodyId).orElseGet(() -> new Commission(bodyId, name));
        requireOrder(commission, bodyId, from, orderNo == null ? "" : orderNo, new Composition(orderNo, orderedOn, from, seats));
        commission.appoint(new Composition(orderNo, orderedOn, from, seats).with(files.store(bodyId, "order", order)), rule(bodyId, from));
        em.persist(commission);
        em.flush();
        return commission.id();
    }

    /** A place is filled anew by amending the order (for the family of 2018, п. 31); the first order makes the commission. */
    private void requireOrder(Commission commission, Long bodyId, LocalDate day, String orderNo, Composition wanted) {
        Set<Role> changed = commission.on(day).map(former -> wanted.since(former).stream().flatMap(one -> Stream.concat(one.before().stream(), one.after().stream()))
                .collect(Collectors.toSet())).orElse(Set.of());
        library.inForce(bodyId, day).flatMap(law -> law.only(Replacement.class)).flatMap(rule -> rule.check(changed, orderNo)).ifPresent(obstacle -> {
            throw obstacle.refusal();
        });
    }

    /** The secretary is a worker of HR where the act says so (seed 002, п. 9). Its chair may well serve in a body that is not entered here. */
    private void requireOwnSecretary(Long bodyId, LocalDate day, List<Seat> seats) {
        Optional<Officer> rule = library.inForce(bodyId, day).flatMap(law -> law.edition().rules(Officer.class).stream()
                .filter(one -> one.place() == Role.SECRETARY).findFirst());
        rule.ifPresent(secretary -> candidates(bodyId, day).stream().filter(PostHolder::outside).filter(one -> seats.stream()
                .anyMatch(seat -> seat.place() == Role.SECRETARY && seat.personId().equals(one.personId()))).findFirst().ifPresent(one -> {
                    throw LegalObstacle.by(secretary, "secretary.outside", Arg.word(one.name(Lang.RU.locale()).full()), Arg.of(secretary.holder())).refusal();
                }));
    }

    private CommissionRule rule(Long bodyId, LocalDate day) {
        return library.inForce(bodyId, day).flatMap(law -> law.only(CommissionRule.class))
                .orElseThrow(() -> new IllegalStateException("Body " + bodyId + " has no edition with a commission on " + day));
    }
}
