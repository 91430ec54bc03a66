package kz.bagalau.account;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.clock.Clock;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.OneTimePassword;
import kz.bagalau.model.account.PasswordHash;
import kz.bagalau.model.body.Outsider;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.PostHolder;

/** Makes accounts: for many of the staff and of those known from outside at once, for somebody else, for a program. Gives what is handed out on paper. */
@Stateless
public class CreateAccounts {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final String NO_ACCOUNT = " and not exists (select a from Account a where a.personId = p.id)";
    private static final String WITHOUT = "select " + PostHolder.NEW + PostHolder.FROM + NO_ACCOUNT;
    private static final String OUTSIDE = "select o, p, n from Outsider o, Person p join p.names n where p.id = o.personId and o.firstDay <= :day"
            + " and (o.lastDay is null or o.lastDay >= :day) and n.firstDay <= :day and (n.lastDay is null or n.lastDay >= :day)" + NO_ACCOUNT;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @EJB
    Clock clock;

    /** Those who have no account: who holds a post in the body today, by surname, then those whom it knows from outside. */
    @Operates(Operation.ACCOUNT_CREATE_LIST)
    public List<PostHolder> without(Long bodyId) {
        List<PostHolder> serving = em.createQuery(WITHOUT + " and e.bodyId = :body order by n.sortRu, e.id", PostHolder.class)
                .setParameter("body", bodyId).setParameter("day", clock.today()).getResultList();
        Set<Long> listed = serving.stream().map(PostHolder::personId).collect(Collectors.toSet());
        return Stream.concat(serving.stream(), outside("o.bodyId = :id", bodyId).filter(one -> !listed.contains(one.personId()))).toList();
    }

    private Stream<PostHolder> outside(String which, Object id) {
        return em.createQuery(OUTSIDE + " and " + which + " order by n.sortRu, o.id", Object[].class).setParameter("id", id)
                .setParameter("day", clock.today()).getResultStream().map(row -> ((Outsider) row[0]).as((Person) row[1], (PersonName) row[2]));
    }

    /** Makes an account, with a one-time password, for each of these persons who has none; each gets one even if he holds two posts. */
    @Operates(Operation.ACCOUNT_CREATE)
    public List<Handout> ofStaff(@Recorded("persons") Collection<Long> personIds) {
        Map<Long, PostHolder> holders = new LinkedHashMap<>();
        if (!personIds.isEmpty()) {
            em.createQuery(WITHOUT + " and p.id in :ids order by n.sortRu, e.id", PostHolder.class).setParameter("ids", personIds)
                    .setParameter("day", clock.today()).getResultList().forEach(holder -> holders.putIfAbsent(holder.personId(), holder));
            outside("o.personId in :id", personIds).forEach(one -> holders.putIfAbsent(one.personId(), one));
        }
        Set<String> taken = new HashSet<>(em.createQuery("select a.login from Account a", String.class).getResultList());
        return holders.values().stream().map(holder -> ofStaff(holder, taken)).toList();
    }

    private Handout ofStaff(PostHolder holder, Set<String> taken) {
        String login = LoginName.of(holder.name(RUSSIAN), taken::contains);
        taken.add(login);
        String name = holder.name(RUSSIAN).full();
        return hand(Account.of(holder.personId(), login, name, "ru"), holder.unit(RUSSIAN));
    }

    /**
     * Makes an account for somebody who is not in the staff.
     *
     * @throws AccountRefused when the login is taken
     */
    @Operates(Operation.ACCOUNT_CREATE)
    public Handout outside(@Recorded("login") String login, String name, String language) {
        requireFree(login);
        return hand(Account.outside(login, name, language), null);
    }

    /**
     * Makes an account for another program and gives its id. Nobody knows its password: it comes by tokens only, see {@link Tokens}.
     *
     * @throws AccountRefused when the login is taken
     */
    @Operates(Operation.ACCOUNT_CREATE)
    public Long technical(@Recorded("login") String login, String name) {
        requireFree(login);
        Account account = Account.technical(login, name);
        account.choose(PasswordHash.of(OneTimePassword.draw()));
        em.persist(account);
        return account.id();
    }

    private void requireFree(String login) {
        long same = em.createQuery("select count(a) from Account a where a.login = :login", Long.class)
                .setParameter("login", Account.canonical(login)).getSingleResult();
        if (same > 0) {
            throw new AccountRefused("account.refused.taken", Account.canonical(login));
        }
    }

    private Handout hand(Account account, String unit) {
        OneTimePassword password = OneTimePassword.draw();
        account.handOut(PasswordHash.of(password));
        account.opens(clock.today());
        em.persist(account);
        return new Handout(account.id(), account.getName(), unit, account.getLogin(), password.text());
    }
}
