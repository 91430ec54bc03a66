package kz.bagalau.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Acquaintance;
import kz.bagalau.law.time.Event;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Followed;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.watch.AskedTerm;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.TermSource;
import kz.bagalau.watch.Watched;

/**
 * What a servant is acquainted with beside his sheets, where the act has him acquainted by opening: the result of the whole, which nobody decides after its
 * computation, and the report of an anonymous survey (for the family of 2023, п. 12).
 */
@ApplicationScoped
public class Readings implements TermSource {

    private static final Set<Deed> TOLD = Set.of(Deed.ACKNOWLEDGE, Deed.DELIVER);

    @Inject
    Deadlines deadlines;

    /**
     * Something to be acquainted with.
     *
     * @param thing     the case, or its survey
     * @param completed the day from which the term runs
     * @param read      the day on which it was opened or delivered, or null
     */
    public record Reading(Followed thing, LocalDate completed, LocalDate read) {

        /** True for the result of the whole. */
        public boolean whole() {
            return thing instanceof EvaluationCase;
        }

        /** True while he is still to be acquainted with it. */
        public boolean due() {
            return read == null;
        }
    }

    /** Everything of a case; its result not where the act has another way. */
    public static List<Reading> of(CaseFile file) {
        return Stream.concat(rule(file).flatMap(rule -> whole(file)).stream(), report(file).stream()).toList();
    }

    private static Optional<Acquaintance> rule(CaseFile file) {
        return file.law().only(Acquaintance.class).filter(rule -> rule.opening() && rule.term().isPresent())
                .filter(rule -> file.law().route().find(TrackName.of(TrackKind.ACKNOWLEDGEMENT)).isEmpty());
    }

    private static Optional<Reading> whole(CaseFile file) {
        EvaluationCase subject = file.subject();
        Track road = file.law().road(subject.track());
        return subject.decided() && road.stagesOffering(Deed.DECIDE).isEmpty() && !subject.before(road, Deed.COMPUTE)
                ? subject.latest(Deed.COMPUTE).map(entry -> new Reading(subject, entry.on(), told(subject, entry))) : Optional.empty();
    }

    private static Optional<Reading> report(CaseFile file) {
        return file.survey().filter(survey -> file.anonymous().isPresent()).flatMap(survey -> survey.latest(Deed.REPORT)
                .map(entry -> new Reading(survey, survey.day(Event.COMPLETION).orElse(entry.on()), read(survey, entry))));
    }

    private static LocalDate read(Survey survey, DeedEntry reported) {
        return survey.reportOpenedOn() == null ? told(survey, reported) : survey.reportOpenedOn();
    }

    /** The day of the first telling after a deed: what is computed anew is told anew. */
    private static LocalDate told(Followed thing, DeedEntry after) {
        List<DeedEntry> journal = thing.journal();
        return journal.subList(journal.indexOf(after) + 1, journal.size()).stream().filter(entry -> TOLD.contains(entry.deed())).map(DeedEntry::on).findFirst().orElse(null);
    }

    @Override
    public Map<Long, List<Watched>> terms(Long bodyId, Collection<CaseFile> files) {
        Map<Key, AskedTerm> asked = new HashMap<>();
        files.stream().filter(file -> rule(file).isPresent()).forEach(file -> of(file).forEach(one -> asked.put(new Key(file.subject().id(), one.thing().track(), one.thing().id()), term(file, one))));
        return asked.isEmpty() ? Map.of() : deadlines.of(bodyId, asked).entrySet().stream().collect(Collectors.groupingBy(each -> each.getKey().caseId(),
                Collectors.mapping(each -> each.getValue().of(each.getKey().track(), each.getKey().thingId()), Collectors.toList())));
    }

    /** Counted from its completion, for the servant: his absence makes it wait. */
    private static AskedTerm term(CaseFile file, Reading one) {
        return new AskedTerm(file.law(), rule(file).flatMap(Acquaintance::term).orElseThrow(), one.completed(), one.read(), Role.SERVANT, file.subject().personId());
    }

    private record Key(Long caseId, String track, Long thingId) {
    }
}
