package kz.bagalau.list;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.view.SavedView;

/** The caller's own saved views of lists. */
@Stateless
@Operates(Operation.OWN_VIEWS)
public class SavedViews {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    /** His views of a list, by name. */
    public List<SavedView> of(String page) {
        return em.createQuery("select v from SavedView v where v.accountId = :account and v.page = :page order by v.name", SavedView.class)
                .setParameter("account", owner()).setParameter("page", page).getResultList();
    }

    /** Keeps the list as it is now under a name; one of that name is replaced. */
    public void keep(String page, String name, String query) {
        named(page, name).ifPresentOrElse(view -> view.show(query), () -> em.persist(new SavedView(owner(), page, name, query)));
    }

    /** Forgets one of his views; nothing happens where there is none of that name. */
    public void forget(String page, String name) {
        named(page, name).ifPresent(em::remove);
    }

    private Optional<SavedView> named(String page, String name) {
        return of(page).stream().filter(view -> view.name().equals(name)).findFirst();
    }

    private static Long owner() {
        return CurrentCaller.get().accountId();
    }
}
