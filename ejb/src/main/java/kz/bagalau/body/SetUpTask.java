package kz.bagalau.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.StateBody;

/** The administrators' task while a body has not gone live: its set-up; before there is any body, to enter the first. */
@ApplicationScoped
public class SetUpTask implements InboxSource {

    @Inject
    EntityManager em;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        if (!CurrentCaller.get().rolesAnywhere(today).contains(Role.ADMINISTRATOR)) {
            return List.of();
        }
        List<StateBody> bodies = em.createQuery("select b from StateBody b order by b.id", StateBody.class).getResultList();
        return bodies.isEmpty() ? List.of(item("body.inbox.first", "", "/body/add.xhtml"))
                : bodies.stream().filter(body -> body.goLive() == null).map(SetUpTask::task).toList();
    }

    private static InboxItem task(StateBody body) {
        String name = CurrentCaller.get().language().equals("kk") ? body.name().kk() : body.name().ru();
        return item("body.inbox.setup", name, "/body/setup.xhtml?body=" + body.id());
    }

    private static InboxItem item(String key, String about, String link) {
        return new InboxItem(key, List.of(), about, "", null, null, false, null, link);
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        return List.of();
    }
}
