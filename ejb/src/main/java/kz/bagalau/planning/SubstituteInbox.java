package kz.bagalau.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Substitute;
import kz.bagalau.staff.Staff;

/** The cases in which the caller acts in the servant's own place: they wait for him until they come to their end. */
@ApplicationScoped
public class SubstituteInbox implements InboxSource {

    @Inject
    EntityManager em;
    @Inject
    Library library;
    @Inject
    Staff staff;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        Long me = CurrentCaller.get().personId();
        if (me == null) {
            return List.of();
        }
        List<EvaluationCase> cases = em.createQuery("select distinct c from EvaluationCase c join c.substitutes s where s.personId = :me"
                + " and s.endedOn is null order by c.id", EvaluationCase.class).setParameter("me", me).getResultStream().filter(this::goesOn).toList();
        if (cases.isEmpty()) {
            return List.of();
        }
        Map<Long, PersonName> names = staff.names(cases.stream().map(EvaluationCase::personId).distinct().toList(), today);
        return cases.stream().flatMap(one -> one.substitutes().stream().filter(sub -> sub.acting() && sub.personId().equals(me))
                .map(sub -> item(one, sub, names.get(one.personId())))).toList();
    }

    /** Until the result is entered in the service record, or the case ends otherwise. */
    private boolean goesOn(EvaluationCase subject) {
        Track road = library.law(subject.editionHash()).road(subject.track());
        return !subject.after(road, Deed.RECORD) && !road.ends().contains(Stage.of(subject.stage()));
    }

    private static InboxItem item(EvaluationCase subject, Substitute own, PersonName name) {
        return new InboxItem("inbox.substitute", List.of(Arg.key("role." + own.role()), Arg.word(own.orderNo())),
                name == null ? "" : name.in(Locale.forLanguageTag(CurrentCaller.get().language())).full(), "", null, null, false, null,
                "/case/card.xhtml?case=" + subject.id());
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        return List.of();
    }
}
