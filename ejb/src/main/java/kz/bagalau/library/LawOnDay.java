package kz.bagalau.library;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.act.ActOnDay;
import kz.bagalau.law.act.BuildsOn;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.InForce;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.body.StateBody;

/** Which edition applies on a day, act by act, and under which one the reader's own body works. */
@Stateless
@Operates(Operation.LAW_READ)
public class LawOnDay {

    @EJB
    private ReadLaw law;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    /** The acts by the body that adopted them, in the order in which they are listed, with the answer of each of their editions. */
    public Map<Text, ActOnDay> acts(LocalDate day) {
        Map<Text, List<Edition>> byBody = law.editions().stream()
                .collect(Collectors.groupingBy(edition -> edition.act().adoptedBy(), LinkedHashMap::new, Collectors.toList()));
        Map<Text, ActOnDay> answers = new LinkedHashMap<>();
        byBody.forEach((body, editions) -> answers.put(body, new ActOnDay(editions.stream().map(edition -> answer(edition, day)).toList())));
        return answers;
    }

    /** Under which edition the reader's own body works on that day; empty where he has no body. */
    public Optional<OwnEdition> ofMyBody(LocalDate day) {
        return Optional.ofNullable(CurrentCaller.get().bodyId()).map(id -> em.find(StateBody.class, id))
                .map(body -> new OwnEdition(body.id(), body.name().kk(), body.name().ru(), body.editionOn(day)));
    }

    private InForce answer(Edition edition, LocalDate day) {
        Optional<LocalDate> amended = law.buildsOn(edition.id()).filter(BuildsOn::amends).flatMap(base -> law.validity(base.edition()).from());
        return InForce.on(day, edition.id(), law.validity(edition.id()), amended, law.whyValid(edition.id()));
    }

    /**
     * The edition assigned to a body.
     *
     * @param bodyId  the body
     * @param nameKk  its name in Kazakh
     * @param nameRu  its name in Russian
     * @param edition the edition's name; empty where none is assigned for the day
     */
    public record OwnEdition(Long bodyId, String nameKk, String nameRu, Optional<String> edition) {
    }
}
