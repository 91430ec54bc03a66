package kz.bagalau.account;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import kz.bagalau.audit.TrailBeans;
import kz.bagalau.clock.Clock;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.Bin;
import kz.bagalau.model.body.Category;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.body.Iin;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.PostTerms;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.body.Unit;

/** The beans of this package outside a container, and some staff for them. */
final class AccountBeans {

    private AccountBeans() {
    }

    static Login login(EntityManager em) {
        Login login = new Login();
        login.em = em;
        login.clock = new Clock();
        login.callers = callers(em);
        login.trail = TrailBeans.trail(em);
        return login;
    }

    static Callers callers(EntityManager em) {
        Callers callers = new Callers();
        callers.em = em;
        callers.clock = new Clock();
        return callers;
    }

    static Accounts accounts(EntityManager em) {
        Accounts accounts = new Accounts();
        accounts.em = em;
        accounts.clock = new Clock();
        accounts.closing = closing(em);
        return accounts;
    }

    static Closing closing(EntityManager em) {
        Closing closing = new Closing();
        closing.em = em;
        closing.time = java.time.Clock.system(Clock.ZONE);
        return closing;
    }

    static Tokens tokens(EntityManager em) {
        Tokens tokens = new Tokens();
        tokens.em = em;
        tokens.clock = new Clock();
        tokens.callers = callers(em);
        tokens.trail = TrailBeans.trail(em);
        return tokens;
    }

    static Leavers leavers(EntityManager em) {
        Leavers leavers = new Leavers();
        leavers.em = em;
        leavers.closing = closing(em);
        return leavers;
    }

    static MyAccount mine(EntityManager em) {
        MyAccount mine = new MyAccount();
        mine.em = em;
        mine.login = login(em);
        mine.callers = callers(em);
        return mine;
    }

    static CreateAccounts create(EntityManager em) {
        CreateAccounts create = new CreateAccounts();
        create.em = em;
        create.clock = new Clock();
        return create;
    }

    static ListAccounts list(EntityManager em) {
        ListAccounts list = new ListAccounts();
        list.em = em;
        list.clock = new Clock();
        return list;
    }

    /** Three people of one name in one unit; gives their ids, and the body's. */
    static List<Long> staff(EntityManager em, AtomicReference<Long> bodyId) {
        StateBody body = stored(em, new StateBody(new Bin("990140009992"), Bilingual.of("Әкім аппараты", "Аппарат акима")));
        bodyId.set(body.id());
        Unit unit = stored(em, new Unit(body.id(), null, "1", Bilingual.of("Бөлім", "Отдел"), 1));
        return Stream.of(1, 2, 3).map(n -> employed(em, unit, n)).toList();
    }

    private static Long employed(EntityManager em, Unit unit, int number) {
        FullName name = new FullName("Әлиев", "Болат", "Серікұлы");
        Iin iin = Stream.of("8502151%04d", "8502161%04d").flatMap(day -> Iin.completing(String.format(day, number)).stream()).findFirst().orElseThrow();
        Person person = stored(em, new Person(iin, name, name));
        PostTerms terms = new PostTerms(unit.id(), Bilingual.of("Бас маман", "Главный специалист"), new Category("D-4"), false, false, false, null);
        em.persist(new Employment(unit.bodyId(), person.id(), terms, new Clock().today().minusYears(5)));
        return person.id();
    }

    private static <T> T stored(EntityManager em, T row) {
        em.persist(row);
        em.flush();
        return row;
    }
}
