package kz.bagalau.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;

import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Stamp;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.PasswordHash;
import kz.bagalau.model.view.SavedView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A view belongs to its owner and is found again by its name. */
class SavedViewsTest {

    private static final String PAGE = "/staff/people.xhtml";
    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.h2();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void aNameKeptAgainMeansTheNewList() throws Exception {
        Long owner = account("keeps");
        as(owner, views -> keep(views, "Мои", "?unit=1"));
        as(owner, views -> keep(views, "Мои", "?unit=2"));
        assertEquals(List.of(PAGE + "?unit=2"), as(owner, views -> views.of(PAGE).stream().map(SavedView::address).toList()));
    }

    @Test
    void nobodyElseSeesOrForgetsIt() throws Exception {
        Long owner = account("owns");
        Long other = account("other");
        as(owner, views -> keep(views, "Мои", ""));
        as(other, views -> {
            views.forget(PAGE, "Мои");
            return null;
        });
        assertTrue(as(other, views -> views.of(PAGE)).isEmpty());
        assertFalse(as(owner, views -> views.of(PAGE)).isEmpty());
    }

    private static Object keep(SavedViews views, String name, String query) {
        views.keep(PAGE, name, query);
        return null;
    }

    private static Long account(String login) {
        return database.call(em -> {
            Account account = Account.outside(login, login, "ru");
            account.choose(PasswordHash.of("a good secret"));
            em.persist(account);
            return account.id();
        });
    }

    private static <T> T as(Long account, Function<SavedViews, T> work) throws Exception {
        Caller caller = new Caller(account, null, "a", "A", List.of(), null, "ru", "", null, Stamp.NONE, false, false);
        return CurrentCaller.as(caller, () -> database.call(em -> work.apply(views(em))));
    }

    private static SavedViews views(EntityManager em) {
        SavedViews views = new SavedViews();
        views.em = em;
        return views;
    }
}
