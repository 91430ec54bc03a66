package kz.bagalau.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.instrument.Applies;
import kz.bagalau.law.instrument.Circle;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Need;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.time.DueDate;
import kz.bagalau.law.time.Event;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.survey.Respondent;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;

/** Puts together what HR sees of anonymous surveys: people, and numbers of answers. */
@Stateless
@Operates(Operation.WITHIN)
public class ViewCircle {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CaseFiles files;
    @Inject
    Circles circles;
    @Inject
    Deadlines deadlines;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /** The circle of a case. */
    public CircleView of(CaseFile file, SurveyLaw law, Circles.Staffed staffed, Optional<Explained<Applies.Answer>> applies) {
        Circle circle = staffed.circle(law, file);
        Explained<List<Circle.Candidate>> proposed = circle.proposed();
        Set<String> asked = file.survey().map(survey -> survey.asked().stream().map(one -> one.personId().toString()).collect(Collectors.toSet())).orElse(Set.of());
        Set<String> people = new HashSet<>(asked);
        circle.candidates().forEach(one -> people.add(one.person()));
        Map<Long, PersonName> names = staff.names(people.stream().map(Long::valueOf).toList(), recorder.today());
        Map<Long, PostHolder> posts = staffed.holders().stream().collect(Collectors.toMap(PostHolder::personId, Function.identity(), (one, two) -> one));
        Stream<CircleView.Choice> gone = file.survey().stream().flatMap(survey -> survey.asked().stream())
                .filter(one -> circle.candidates().stream().noneMatch(candidate -> candidate.person().equals(one.personId().toString())))
                .map(one -> choice(new Circle.Candidate(one.personId().toString(), one.role(), 0, staffed.elsewhere(one.personId(), file.subject())), staffed, names, posts, false, true, true));
        List<CircleView.Choice> choices = Stream.concat(gone, circle.candidates().stream()
                .map(one -> choice(one, staffed, names, posts, proposed.value().contains(one), asked.contains(one.person()), false)))
                .sorted(Comparator.comparing((CircleView.Choice one) -> !one.asked()).thenComparing(one -> !one.proposed())).toList();
        return new CircleView(file.subject().id(), file.subject().cycleId(), applies.filter(answer -> answer.value() == Applies.Answer.NOT_EVALUATED).isEmpty(), applies.map(Explained::step).orElse(null), proposed.step(), choices,
                progress(file, law), staffed.mostEach(), file.survey().map(survey -> due(file, survey, null)).orElse(null), early(file, law));
    }

    /** True where the act has it opened at the period's end, which has not come. */
    private boolean early(CaseFile file, SurveyLaw law) {
        return SurveyDesk.early(file, recorder.today()) && law.road().moves().stream().filter(move -> move.deed() == Deed.OPEN)
                .flatMap(move -> move.needs().stream()).anyMatch(new Need.Is(Circumstance.EARLY, true)::equals);
    }

    private static CircleView.Choice choice(Circle.Candidate one, Circles.Staffed staffed, Map<Long, PersonName> names, Map<Long, PostHolder> posts,
            boolean proposed, boolean asked, boolean gone) {
        Long person = Long.valueOf(one.person());
        PostHolder post = posts.get(person);
        return new CircleView.Choice(person, names.get(person), post == null ? null : Bilingual.of(post.postKk(), post.postRu()), one.group(), one.surveys(),
                staffed.away().contains(person), proposed, asked, gone);
    }

    static CircleView.Progress progress(CaseFile file, SurveyLaw law) {
        String stage = file.survey().map(Survey::stage).orElse(Stage.NONE.name());
        Set<Deed> next = law.road().moves().stream().filter(move -> move.from().contains(Stage.of(stage))).map(Move::deed).collect(Collectors.toSet());
        return file.survey().map(one -> new CircleView.Progress(stage, next, one.asked().size(), next.contains(Deed.ANSWER) ? answers(one, law.rule().least()) : null,
                one.latest(Deed.REPORT).isPresent(), !one.selfPoints().isEmpty())).orElse(new CircleView.Progress(stage, next, 0, null, false, false));
    }

    /** What is certain whoever of those replaced had answered: so a replacement tells nothing of him. */
    private static CircleView.Answers answers(Survey survey, int least) {
        return survey.everybodyAnswered() ? CircleView.Answers.ALL : survey.certain() >= least ? CircleView.Answers.ENOUGH : CircleView.Answers.FEW;
    }

    /**
     * Until when somebody answers.
     *
     * @param one who; null for whoever is at work every day
     */
    public DueDate due(CaseFile file, Survey survey, Respondent one) {
        TermRule rule = file.law().edition().rule(AnswerSurvey.term(file.law().road(survey.track())).orElseThrow(), TermRule.class);
        Optional<LocalDate> from = rule.term().from() == Event.RECEIPT ? Optional.ofNullable(one).map(Respondent::receivedOn) : file.day(rule.term().from(), survey);
        return from.map(day -> rule.due(day, deadlines.presence(survey.bodyId(), one == null ? null : one.personId()))).orElseGet(rule::waiting);
    }

    /** The cases of a cycle about whom nobody is named yet: the smallest circles first. */
    public List<Long> waiting(Long cycleId) {
        Collection<CaseFile> cases = files.files(em.createQuery("select c.id from EvaluationCase c where c.cycleId = :cycle", Long.class)
                .setParameter("cycle", cycleId).getResultList()).values().stream()
                .filter(file -> AskCircle.running(file) && SurveyLaw.of(file).isPresent() && file.survey().isEmpty()).toList();
        Map<Long, Integer> sizes = new HashMap<>();
        cases.stream().findFirst().map(file -> circles.staffed(file.subject().bodyId(), cycleId))
                .ifPresent(staffed -> cases.forEach(file -> sizes.put(file.subject().id(), staffed.circle(SurveyLaw.require(file), file).candidates().size())));
        return sizes.entrySet().stream().sorted(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).toList();
    }
}
