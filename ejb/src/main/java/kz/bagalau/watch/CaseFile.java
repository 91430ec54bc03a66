package kz.bagalau.watch;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Applies;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Concerned;
import kz.bagalau.law.result.PlanHolders;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.law.sheet.SheetForm;
import kz.bagalau.law.sheet.TargetLine;
import kz.bagalau.law.text.Text;
import kz.bagalau.law.time.Event;
import kz.bagalau.law.time.Hearing;
import kz.bagalau.library.Law;
import kz.bagalau.model.cycle.Sitting;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Followed;
import kz.bagalau.model.evaluation.ServantFacts;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.model.plan.PlanVersion;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.model.survey.Survey;

/**
 * A case with everything that moves in it.
 *
 * @param law      the edition with its route
 * @param subject  the case
 * @param sheets   its sheets, withdrawn ones among them
 * @param surveys  its surveys
 * @param plans    its work plans, closed ones among them, the first first
 * @param sitting  the sitting for which it is planned, or null
 * @param puts     the agendas on which it was put, those taken back left out, the first first
 * @param away     when the servant was or is away since his sheets are filled
 * @param laws     any edition by hash: sheets and results may stand under another wording than the case
 */
public record CaseFile(Law law, EvaluationCase subject, List<Sheet> sheets, List<Survey> surveys, List<Plan> plans, Sitting sitting,
        List<Hearing.Put> puts, List<Applies.Away> away, Function<String, Law> laws) {

    public CaseFile {
        sheets = List.copyOf(sheets);
        surveys = List.copyOf(surveys);
        plans = List.copyOf(plans);
        puts = List.copyOf(puts);
        away = List.copyOf(away);
    }

    /** The edition under which a thing of the case stands: a sheet about a part of the period may have a wording of its own. */
    public Law law(Followed thing) {
        return thing instanceof Sheet sheet ? sheet.editionHash().map(laws).orElse(law) : law;
    }

    /** The edition under which one of its results stands. */
    public Law law(CaseResult result) {
        return laws.apply(result.editionHash());
    }

    /** The road of a thing of the case. */
    public Track road(Followed thing) {
        return law(thing).road(thing.track());
    }

    /** The part of the period that a thing is about; empty for the whole. */
    public Optional<Period> part(Followed thing) {
        return thing instanceof Sheet sheet && !sheet.part().isEmpty() ? new SubPeriods(law(thing).edition()).part(sheet.part()) : Optional.empty();
    }

    /** What one of its sheets is called: the part of the period that it is about, or the form that it is made from. */
    public Text name(Sheet sheet) {
        return part(sheet).map(Period::name).orElseGet(() -> law(sheet).edition().rules().get(sheet.kind()).label());
    }

    /** The first day after an absence that lay over the day on which a sheet begins to be filled, and for which the act waits; empty where none did. */
    public Optional<LocalDate> back(Followed thing) {
        return filledFrom(thing).flatMap(day -> applies(thing).flatMap(rule -> rule.backFrom(away, day)));
    }

    /** True where the servant is away on a day for a reason for which the act waits. */
    public boolean awaited(Followed thing, LocalDate day) {
        return applies(thing).filter(rule -> rule.awaits(away, day)).isPresent();
    }

    private Optional<Applies> applies(Followed thing) {
        return thing instanceof Sheet sheet ? Concerned.appliesToSheet(law(sheet).edition(), sheet.kind()) : law(thing).only(Applies.class);
    }

    /** What of an edition concerns the servant in the post that the case names. */
    public Concerned concerned(Law asked) {
        return new Concerned(asked.edition(), subject.facts().asPost());
    }

    /** The day from which a sheet is filled: that of the sitting; one about a part of the period is filled from the day on which it went out. */
    private Optional<LocalDate> filledFrom(Followed thing) {
        return part(thing).isEmpty() ? Optional.ofNullable(sitting).map(Sitting::fillingFrom) : Optional.ofNullable(((Sheet) thing).issuedOn());
    }

    /** The session that hears it. */
    public Hearing hearing() {
        return new Hearing(Optional.ofNullable(sitting).map(Sitting::day), puts);
    }

    /** The sheets that count: not withdrawn. */
    public List<Sheet> standing() {
        return sheets.stream().filter(sheet -> sheet.latest(Deed.WITHDRAW).isEmpty()).toList();
    }

    /** Those of them that are about the whole period. */
    public List<Sheet> whole() {
        return standing().stream().filter(sheet -> sheet.part().isEmpty()).toList();
    }

    /** The sheet that counts of a kind, about the whole period. */
    public Optional<Sheet> sheet(String kind) {
        return sheet(kind, "");
    }

    /** The sheet that counts of a kind, about a part of the period. */
    public Optional<Sheet> sheet(String kind, String part) {
        return standing().stream().filter(sheet -> sheet.kind().equals(kind) && sheet.part().equals(part)).findFirst();
    }

    /**
     * What a sheet takes, for the servant's post.
     *
     * @throws kz.bagalau.law.explain.ObstacleException if his category stands in no row of the annex that the sheet is made from
     */
    public SheetForm form(Sheet sheet) {
        return SheetForm.of(law(sheet).edition(), sheet.kind(), subject.facts().asPost());
    }

    /** The same by the name of the rule that is the form. */
    public SheetForm form(String kind) {
        return SheetForm.of(law.edition(), kind, subject.facts().asPost());
    }

    /** The survey that counts: not cancelled. */
    public Optional<Survey> survey() {
        return surveys.stream().filter(survey -> survey.latest(Deed.CANCEL).isEmpty()).findFirst();
    }

    /** The rule by which others are asked about the servant without anybody learning who answered what or at all; empty where the edition has none. */
    public Optional<kz.bagalau.law.instrument.Survey> anonymous() {
        return law.edition().only(kz.bagalau.law.instrument.Survey.class);
    }

    /** The survey whose sheets are read as they are, once it is closed; an anonymous one has none to read. */
    public Optional<Survey> circular() {
        return anonymous().isPresent() ? Optional.empty() : survey();
    }

    /** The plan in force at the end of the period; where none is, the one that was approved last; empty where none ever was. */
    public Optional<Plan> plan() {
        return last(plan -> plan.inForce(subject.period().last()).isPresent()).or(() -> last(Plan::approved));
    }

    /**
     * The targets of the plan as a sheet takes them, numbered from 1; none while there is no plan. One about a quarter takes those of the version in force
     * at its end, each with what was planned for it.
     */
    public List<TargetLine> planned(Sheet sheet) {
        Optional<Period> part = part(sheet);
        List<PlanTarget> targets = part.map(quarter -> targets(quarter.to())).orElseGet(this::targets);
        return IntStream.range(0, targets.size()).mapToObj(i -> planned(String.valueOf(i + 1), targets.get(i), part)).toList();
    }

    private static TargetLine planned(String code, PlanTarget target, Optional<Period> part) {
        String value = part.map(quarter -> target.quarters().get((quarter.from().getMonthValue() - 1) / 3)).orElse(target.planned());
        return TargetLine.planned(code, target.name(), target.unit(), value).measured(new TargetLine.Measure(target.direction(), "", Optional.empty(), ""));
    }

    /** The lines of that plan, by the code of a sheet, whose terms have not ended on a day, with their last days; of a quarter its own value is planned. */
    public Map<String, LocalDate> running(Sheet sheet, LocalDate day) {
        List<PlanTarget> targets = sheet.part().isEmpty() ? targets() : List.of();
        return IntStream.range(0, targets.size()).boxed().filter(i -> targets.get(i).due() != null && targets.get(i).due().isAfter(day))
                .collect(Collectors.toMap(i -> String.valueOf(i + 1), i -> targets.get(i).due()));
    }

    private List<PlanTarget> targets() {
        return targets(subject.period().last());
    }

    private List<PlanTarget> targets(LocalDate day) {
        return last(plan -> plan.inForce(day).isPresent()).or(this::plan).flatMap(plan -> plan.inForce(day).or(plan::inForce)).map(PlanVersion::targets).orElse(List.of());
    }

    /** The plan that is worked at: for the post that the case names, and not ended. */
    public Optional<Plan> openPlan() {
        return last(plan -> !plan.over() && plan.facts().employmentId().equals(subject.facts().employmentId()));
    }

    /** The plan that has still to be begun; empty where it is, where the case has ended, and where the edition has none. */
    Optional<Plan> planToMake() {
        boolean wanted = law.route().find(TrackName.of(TrackKind.PLAN)).isPresent() && !law.road(subject.track()).ends().contains(Stage.of(subject.stage()));
        return wanted && openPlan().isEmpty() && planRefusal().isEmpty() ? Optional.of(new Plan(subject)) : Optional.empty();
    }

    /** Why no plan is made for the servant, though the edition has plans; empty where one is. */
    public Optional<LegalObstacle> planRefusal() {
        return new PlanHolders(law.edition()).refusal(subject.facts().asPost(), subject.facts().heldSince(), new Period("", subject.period().first(), subject.period().last()));
    }

    /** What is known of a thing of the case, as the rows of its road ask for it. */
    public Set<Circumstance> circumstances(Followed thing) {
        Set<Circumstance> known = EnumSet.noneOf(Circumstance.class);
        ServantFacts facts = thing instanceof Plan plan ? plan.facts() : subject.facts();
        if (facts.underFirstHead()) {
            known.add(Circumstance.FIRST_HEAD);
        }
        if (thing instanceof Sheet && filledFrom(thing).filter(day -> awaited(thing, day)).isPresent()) {
            known.add(Circumstance.BACK_FROM_ABSENCE);
        }
        if (concerned(law(thing)).head()) {
            known.add(Circumstance.HEAD);
        }
        if (lastOfYear(thing)) {
            known.add(Circumstance.FOURTH_QUARTER);
        }
        if (facts.heldSince().isAfter(subject.period().first())) {
            known.add(Circumstance.APPOINTED_IN_PERIOD);
        }
        return known;
    }

    /** True of a sheet about the last part of a year, whose term may end before the part does. */
    public boolean lastOfYear(Followed thing) {
        return part(thing).filter(part -> part.to().getYear() != part.to().plusDays(1).getYear()).isPresent();
    }

    private Optional<Plan> last(Predicate<Plan> wanted) {
        return plans.stream().filter(wanted).reduce((one, two) -> two);
    }

    /** Everything that moves. */
    public Stream<Followed> moving() {
        return Stream.<Stream<? extends Followed>>of(Stream.of(subject), plans.stream(), standing().stream(), survey().stream()).flatMap(each -> each);
    }

    /** The day of an event as it counts for a thing of the case: a part of the period has its own first and last day. */
    public Optional<LocalDate> day(Event event, Followed thing) {
        Optional<Period> part = part(thing);
        return switch (event) {
            case PERIOD_START -> part.map(Period::from).or(() -> day(event));
            case PERIOD_END -> part.map(Period::to).or(() -> day(event));
            case BACK_AT_WORK -> back(thing);
            default -> day(event);
        };
    }

    /** The day of an event of the case as a whole; empty while it has not happened. What happens to a part of the period is not its own. */
    public Optional<LocalDate> day(Event event) {
        return switch (event) {
            case SESSION -> hearing().day();
            case BACK_AT_WORK -> back(subject);
            case FILLING_STARTS -> Optional.ofNullable(sitting).map(Sitting::fillingFrom);
            case PERIOD_START -> Optional.of(subject.period().first());
            case PERIOD_END -> Optional.of(subject.period().last());
            case SERVICE_ANNIVERSARY -> Optional.of(subject.period().last().plusDays(1));
            case APPOINTMENT -> Optional.of(subject.facts().heldSince());
            case LAST_DAY -> Optional.ofNullable(subject.windowCloses());
            default -> moving().filter(thing -> part(thing).isEmpty()).flatMap(thing -> thing.day(event).stream()).filter(Objects::nonNull).max(LocalDate::compareTo);
        };
    }

    /** The persons of the case by their place in it, as far as there is one person for it. */
    public Map<Role, Long> people() {
        Map<Role, Long> people = new EnumMap<>(Role.class);
        people.put(Role.SERVANT, subject.personId());
        if (subject.supervisorId() != null) {
            people.put(Role.SUPERVISOR, subject.supervisorId());
            people.put(Role.EVALUATOR, subject.supervisorId());
        }
        if (subject.facts().higherId() != null) {
            people.put(Role.HIGHER_SUPERVISOR, subject.facts().higherId());
        }
        return people;
    }
}
