package kz.bagalau.web.rest.v1;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.act.Annex;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.text.Lang;
import kz.bagalau.library.ReadLaw;

/**
 * {@code GET /api/v1/editions}: the acts as data. Everything has a fixed address and a tag by the edition's hash; labels stand in the
 * language of the request, the act's words in the act's own.
 */
@Path("editions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EditionsResource {

    @EJB
    ReadLaw law;

    @Context
    HttpHeaders headers;

    @Context
    Request request;

    /** Every edition at hand. */
    @GET
    @Operates(Operation.LAW_READ)
    public Response editions() {
        List<Edition> all = law.editions();
        String tag = Integer.toHexString(all.stream().map(each -> each.hash() + Tagged.dates(law.validity(each.id()))).collect(Collectors.joining()).hashCode());
        return Tagged.answer(request, lang(), all.size() + "-" + tag, () -> new EditionList(all.stream()
                .map(each -> EditionAnswer.line(lang(), each, law.validity(each.id()))).toList()));
    }

    /** One edition: the act, its dates, its points, rules and annexes. */
    @GET
    @Path("{edition}")
    @Operates(Operation.LAW_READ)
    public Response edition(@PathParam("edition") String name) {
        Edition edition = find(name);
        return Tagged.answer(request, lang(), edition.hash() + "." + Tagged.dates(law.validity(edition.id())),
                () -> EditionAnswer.whole(lang(), edition, law.validity(edition.id())));
    }

    /** A point: its words where they are printed, its kinds, the rules that carry it out. */
    @GET
    @Path("{edition}/points/{point}")
    @Operates(Operation.LAW_READ)
    public Response point(@PathParam("edition") String name, @PathParam("point") String number) {
        Edition edition = find(name);
        PointRef point = point(number).filter(each -> PointAnswer.known(edition, each)).orElseThrow(() -> new NotThere("rest.unknown.point", number));
        return Tagged.answer(request, lang(), edition.hash(), () -> PointAnswer.of(lang(), edition, point));
    }

    /** A rule: its place, its numbers, its gaps, and what it takes where it can be asked. */
    @GET
    @Path("{edition}/rules/{rule}")
    @Operates(Operation.LAW_READ)
    public Response rule(@PathParam("edition") String name, @PathParam("rule") String ruleName) {
        Edition edition = find(name);
        Rule rule = edition.find(ruleName, Rule.class).orElseThrow(() -> new NotThere("rest.unknown.rule", ruleName));
        return Tagged.answer(request, lang(), edition.hash(), () -> RuleAnswer.of(lang(), edition, rule));
    }

    /** An annex by its number ("3", "1-1"), or by its name where no number is at hand: its tables in the act's words. */
    @GET
    @Path("{edition}/annexes/{annex}")
    @Operates(Operation.LAW_READ)
    public Response annex(@PathParam("edition") String name, @PathParam("annex") String number) {
        Edition edition = find(name);
        Annex annex = Optional.ofNullable(edition.annexes().get("annex-" + number)).or(() -> Optional.ofNullable(edition.annexes().get(number)))
                .orElseThrow(() -> new NotThere("rest.unknown.annex", number));
        return Tagged.answer(request, lang(), edition.hash(), () -> AnnexAnswer.of(edition, annex));
    }

    private Edition find(String name) {
        return law.edition(name).orElseThrow(() -> new NotThere("rest.unknown.edition", name));
    }

    private Lang lang() {
        return Spoken.of(headers);
    }

    private static Optional<PointRef> point(String label) {
        try {
            return Optional.of(PointRef.of(label));
        } catch (IllegalArgumentException noPoint) {
            return Optional.empty();
        }
    }

    /** All editions. */
    public record EditionList(List<EditionAnswer> editions) {
    }
}
