package kz.bagalau.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.exchange.Particulars.Replaced;
import kz.bagalau.exchange.Particulars.Servant;
import kz.bagalau.exchange.Particulars.Signer;
import kz.bagalau.exchange.Signatures.Signed;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.exchange.ExchangeDocument;
import kz.bagalau.model.exchange.Registration;

/** What a document-flow system is told of documents beside what they hold themselves. The number of statements does not depend on that of documents. */
@Stateless
public class ReadParticulars {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Exchanges exchanges;
    @Inject
    Signatures signatures;
    @Inject
    Answerable answerable;

    /**
     * The particulars of documents of one body, by the document. The ИИН of a servant only for one who may tell his answers.
     *
     * @param documentIds at least one
     */
    @Operates(Operation.DOCFLOW_READ)
    public Map<Long, Particulars> of(@Of(Kind.EXCHANGE) Collection<Long> documentIds) {
        List<ExchangeDocument> documents = em.createQuery("select d from ExchangeDocument d join fetch d.paper where d.id in :ids", ExchangeDocument.class)
                .setParameter("ids", documentIds).getResultList();
        Page page = page(documents);
        Map<Long, Replaced> replaced = replaced(documents);
        Set<Long> answered = answerable.among(documentIds);
        return documents.stream().collect(Collectors.toMap(ExchangeDocument::id,
                one -> new Particulars(page.bin(), page.signers(one), page.servant(one), replaced.get(one.id()), answered.contains(one.id()))));
    }

    private Page page(List<ExchangeDocument> documents) {
        Map<Long, List<Signed>> hands = signatures.under(documents.stream().map(ExchangeDocument::paper).toList());
        Set<Long> persons = Stream.concat(hands.values().stream().flatMap(List::stream).map(Signed::personId), documents.stream().map(ExchangeDocument::personId))
                .filter(Objects::nonNull).collect(Collectors.toSet());
        StateBody body = em.find(StateBody.class, documents.get(0).bodyId());
        boolean iin = CurrentCaller.get().roles(Set.of(body.id()), exchanges.today()).contains(Role.DOCFLOW_ANSWERS);
        return persons.isEmpty() ? new Page(body.bin().value(), hands, Map.of(), Map.of(), iin) : new Page(body.bin().value(), hands,
                em.createQuery("select distinct p from Person p join fetch p.names where p.id in :ids", Person.class).setParameter("ids", persons).getResultStream()
                        .collect(Collectors.toMap(Person::id, Function.identity())),
                em.createQuery("select e from Employment e where e.bodyId = :body and e.personId in :ids order by e.appointedOn, e.id", Employment.class)
                        .setParameter("body", body.id()).setParameter("ids", persons).getResultStream().collect(Collectors.groupingBy(Employment::personId)), iin);
    }

    /** Told by their number, as far as they have one. */
    private Map<Long, Replaced> replaced(List<ExchangeDocument> documents) {
        Map<Long, Long> former = new HashMap<>();
        documents.stream().filter(one -> one.replacesId() != null).forEach(one -> former.put(one.id(), one.replacesId()));
        if (former.isEmpty()) {
            return Map.of();
        }
        Map<Long, Replaced> known = em.createQuery("select d from ExchangeDocument d join fetch d.paper where d.id in :ids", ExchangeDocument.class)
                .setParameter("ids", Set.copyOf(former.values())).getResultStream().collect(Collectors.toMap(ExchangeDocument::id, ReadParticulars::number));
        return former.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> known.get(entry.getValue())));
    }

    private static Replaced number(ExchangeDocument former) {
        return former.registration().map((Registration there) -> new Replaced(former.id(), there.number(), there.dated()))
                .orElseGet(() -> new Replaced(former.id(), former.paper().mark(), former.paper().dated()));
    }

    /** What the documents of a page have in common. */
    private record Page(String bin, Map<Long, List<Signed>> hands, Map<Long, Person> persons, Map<Long, List<Employment>> posts, boolean iin) {

        List<Signer> signers(ExchangeDocument document) {
            return hands.getOrDefault(document.paper().id(), List.of()).stream().map(one -> new Signer(name(one.personId(), one.on()), post(one), one.on())).toList();
        }

        Servant servant(ExchangeDocument document) {
            Long id = document.personId();
            return id == null ? null : new Servant(iin ? persons.get(id).iin().value() : null, name(id, document.paper().dated()));
        }

        private Bilingual name(Long personId, LocalDate day) {
            PersonName name = persons.get(personId).nameOn(day);
            return Bilingual.of(name.kk().full(), name.ru().full());
        }

        private Bilingual post(Signed one) {
            return posts.getOrDefault(one.personId(), List.of()).stream().filter(post -> post.days().contains(one.on())).max(Comparator.comparing(post -> post.days().first()))
                    .map(post -> post.terms().post()).orElse(null);
        }
    }
}
