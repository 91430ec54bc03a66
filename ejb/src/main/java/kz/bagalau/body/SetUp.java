package kz.bagalau.body;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.body.StateBody;

/** The list of what must stand before a body may work with the system: what of it stands, what is open, where it is done. */
@Stateless
public class SetUp {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @Inject
    Clock time;

    @Inject
    Event<SetUpAsked> question;

    /** The list of a body, in the order in which it is best done. */
    @Operates(Operation.BODY_SETUP)
    public List<SetUpLine> lines(@Of(Kind.BODY) Long bodyId) {
        SetUpAsked asked = new SetUpAsked(bodyId, LocalDate.ofInstant(time.instant(), time.getZone()));
        own(asked, em.find(StateBody.class, bodyId));
        question.fire(asked);
        return asked.lines();
    }

    private void own(SetUpAsked asked, StateBody body) {
        String here = "/body/setup.xhtml?body=" + body.id();
        asked.add(new SetUpLine(10, "name", body.name().kk() != null && body.name().ru() != null, 0, here + "#who"));
        asked.add(new SetUpLine(20, "edition", body.editionOn(asked.day()).isPresent(), 0, here + "#terms"));
        asked.add(new SetUpLine(25, "dates", confirmed(body, asked.day()), 0, here + "#terms"));
        asked.add(new SetUpLine(60, "units", count("Unit u where u.bodyId = :body and u.abolishedOn is null", body) > 0, 0, "/staff/units.xhtml?body=" + body.id()));
        asked.add(new SetUpLine(70, "staff", count(serving(""), body) > 0, 0, "/staff/imports.xhtml?body=" + body.id()));
        open(asked, 75, "supervisors", " and u.supervisorId is null and u.category is not null", "NO_SUPERVISOR", body);
        open(asked, 80, "entry", " and (select p.entered from Person p where p.id = u.personId) is null and u.category is not null", "NO_ENTRY", body);
        asked.add(new SetUpLine(85, "official", body.officialId() != null, 0, here + "#persons"));
        asked.add(new SetUpLine(99, "goLive", body.goLive() != null, 0, here + "#start"));
    }

    private void open(SetUpAsked asked, int place, String key, String condition, String attention, StateBody body) {
        long open = count(serving(condition), body);
        asked.add(new SetUpLine(place, key, open == 0, open, "/staff/list.xhtml?body=" + body.id() + "&attention=" + attention));
    }

    private static boolean confirmed(StateBody body, LocalDate day) {
        Optional<String> edition = body.editionOn(day);
        return body.editions().stream().anyMatch(term -> edition.filter(term.editionId()::equals).isPresent() && term.source() != null);
    }

    private static String serving(String condition) {
        return "Employment u where u.bodyId = :body and u.lastDay is null" + condition;
    }

    private long count(String from, StateBody body) {
        return em.createQuery("select count(u) from " + from, Long.class).setParameter("body", body.id()).getSingleResult();
    }
}
