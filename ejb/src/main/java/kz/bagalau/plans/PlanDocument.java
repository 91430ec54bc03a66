package kz.bagalau.plans;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.clock.Clock;
import kz.bagalau.documents.Order;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.instrument.Fulfilment;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.Unit;
import kz.bagalau.model.evaluation.Signature;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.PaperSubject;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.paper.StoredFile;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.model.plan.PlanVersion;
import kz.bagalau.papers.Attestation;
import kz.bagalau.papers.Attestation.Hand;
import kz.bagalau.papers.PaperTexts;
import kz.bagalau.planning.Recorder;
import kz.bagalau.plans.PlanDesk.OnDesk;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;

/** A plan as a registered document, by the form of its act; a draft prints too, without signatures, to be signed by hand. */
@Stateless
public class PlanDocument {

    /** The name of the form in an edition. */
    private static final String FORM = "plan";

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    PlanDesk desk;
    @Inject
    Registry registry;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /**
     * The document of the version in force, else of the draft: the one that stands, or a new one where it would say something else.
     *
     * @return its PDF
     * @throws IllegalStateException where the edition prints no such form
     */
    @Operates(Operation.PLAN_PRINT)
    public StoredFile make(@Of(Kind.PLAN) Long planId) {
        OnDesk work = desk.take(planId);
        if (!work.file().law().edition().forms().containsKey(FORM)) {
            throw new IllegalStateException("edition " + work.file().law().edition().id() + " prints no plan");
        }
        RegisteredPaper paper = registry.current(order(work));
        if (work.plan().inForce().isPresent()) {
            registry.complete(work.file().law().edition(), paper);
        }
        return em.find(StoredFile.class, paper.pdfId());
    }

    /** Says that a plan is approved; its document is made where somebody wants it. */
    @Operates(Operation.WITHIN)
    public void complete(Plan plan, CaseFile file) {
        Edition law = file.law().edition();
        registry.complete(plan.bodyId(), law, () -> law.forms().containsKey(FORM) ? Optional.of(registry.current(order(new OnDesk(plan, file)))) : Optional.empty());
    }

    /** The documents of the plans of a case that were in force; for work that was decided elsewhere. */
    @Operates(Operation.WITHIN)
    public List<RegisteredPaper> of(CaseFile file) {
        boolean printed = file.law().edition().forms().containsKey(FORM);
        return file.plans().stream().filter(plan -> printed && plan.versions().stream().anyMatch(version -> version.approvedOn() != null)).map(plan -> registry.current(order(new OnDesk(plan, file)))).toList();
    }

    private Order order(OnDesk work) {
        Plan plan = work.plan();
        PlanVersion version = plan.inForce().orElseGet(plan::latest);
        Map<Long, PersonName> names = staff.names(people(plan, version), recorder.today());
        FormData data = data(plan, version, names);
        Order order = Order.first(plan.bodyId(), PaperKind.WORK_PLAN, PaperSubject.ofCase(plan.caseId(), plan.facts().personId()).of(plan.id()),
                Registry.form(work.file().law().edition(), FORM), mark -> data, Registry.languages(work.file().law().edition()));
        return version.signatures().isEmpty() ? order
                : order.attested(new Attestation.Given(hands(version, names), version.signatures().get(version.signatures().size() - 1).hash()));
    }

    private static List<Long> people(Plan plan, PlanVersion version) {
        Stream<Long> hands = version.signatures().stream().flatMap(one -> Stream.of(one.signerId(), one.enteredBy()));
        return Stream.concat(Stream.of(plan.facts().personId(), plan.facts().supervisorId(), plan.approverId()), hands).filter(Objects::nonNull).distinct().toList();
    }

    private FormData data(Plan plan, PlanVersion version, Map<Long, PersonName> names) {
        FormValue approved = version.approvedOn() == null ? FormValue.BLANK : FormValue.day(version.approvedOn());
        return FormData.empty().with("higherSupervisorName", name(names.get(plan.approverId()))).with("approvedOn", approved).with("period", period(plan))
                .with("servantName", name(names.get(plan.facts().personId()))).with("servantPost", both(plan.facts().post()))
                .with("unitName", both(em.find(Unit.class, plan.facts().unitId()).name()))
                .with("servantUnit", both(em.find(Unit.class, plan.facts().unitId()).name())).with("economicsName", signer(version, Role.ECONOMICS, names))
                .with("headOfHrName", signer(version, Role.HEAD_OF_HR, names)).with("supervisorName", name(names.get(plan.facts().supervisorId())))
                .withRows("targets", rows(version));
    }

    private static FormValue period(Plan plan) {
        FormValue first = FormValue.day(plan.days().first());
        FormValue last = FormValue.day(plan.days().last());
        return FormValue.same(first.ru() + "–" + last.ru());
    }

    private static List<Map<String, FormValue>> rows(PlanVersion version) {
        List<Map<String, FormValue>> rows = new ArrayList<>();
        for (PlanTarget line : version.targets()) {
            FormValue due = line.due() == null ? FormValue.BLANK : FormValue.day(line.due());
            Map<String, FormValue> row = new HashMap<>(Map.of("number", FormValue.same(rows.size() + 1 + "."), "target", text(version, line.name()), "source",
                    text(version, line.source()), "unit", text(version, line.unit()), "planned", text(version, line.planned()), "due", due, "term", due, "outcome",
                    text(version, line.outcome()), "expected", text(version, line.outcome())));
            row.put("direction", line.direction() == null ? FormValue.BLANK : FormValue.of(direction(line.direction(), Lang.KK), direction(line.direction(), Lang.RU)));
            IntStream.rangeClosed(1, 4).forEach(quarter -> row.put("planned" + quarter, text(version, line.quarters().get(quarter - 1))));
            rows.add(row);
        }
        return rows;
    }

    private static String direction(Fulfilment.Direction direction, Lang lang) {
        return LawTexts.messages(lang).get("direction." + direction);
    }

    /** Who signed in a role; blank where nobody has: the paper may be signed by hand. */
    private static FormValue signer(PlanVersion version, Role role, Map<Long, PersonName> names) {
        return version.signature(role).map(one -> name(names.get(one.signerId()))).orElse(FormValue.BLANK);
    }

    private static List<Hand> hands(PlanVersion version, Map<Long, PersonName> names) {
        return version.signatures().stream().map(one -> hand(one, names)).toList();
    }

    private static Hand hand(Signature one, Map<Long, PersonName> names) {
        String role = switch (one.role()) {
            case SERVANT -> "papers.role.servant";
            case HIGHER_SUPERVISOR -> "papers.role.higher";
            case EVALUATOR -> "papers.role.evaluator";
            case ECONOMICS -> "papers.role.economics";
            case HEAD_OF_HR -> "papers.role.headOfHr";
            default -> "papers.role.supervisor";
        };
        return new Hand(full(names.get(one.signerId())), PaperTexts.words(role), one.signedOn(), LocalDateTime.ofInstant(one.enteredAt(), Clock.ZONE),
                one.scanId() == null ? null : full(names.get(one.enteredBy())));
    }

    private static FormValue text(PlanVersion version, String words) {
        return words == null ? FormValue.BLANK : FormValue.free(version.lang(), words);
    }

    private static FormValue both(Bilingual words) {
        return FormValue.of(words.in(Lang.KK.locale()), words.in(Lang.RU.locale()));
    }

    private static String full(PersonName name) {
        return name == null ? "–" : name.ru().full();
    }

    private static FormValue name(PersonName name) {
        return name == null ? FormValue.BLANK : FormValue.of(name.kk().full(), name.ru().full());
    }
}
