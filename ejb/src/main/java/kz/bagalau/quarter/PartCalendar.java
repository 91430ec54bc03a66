package kz.bagalau.quarter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.library.Law;
import kz.bagalau.library.PartLaw;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.watch.Deadlines;

/** The parts of a year by the edition's calendar, each under the wording of the act that is in force on its last day. */
@Dependent
public class PartCalendar {

    @Inject
    PartLaw laws;
    @Inject
    Deadlines deadlines;

    /** A part of a case's period; empty where the edition has none of that code, or the act is not in force on its last day. */
    public Optional<PartDays> part(EvaluationCase subject, Law own, String code) {
        return part(subject.bodyId(), own, subject.periodGround() != null, code);
    }

    /**
     * The same for all cases of a body under an edition.
     *
     * @param ground true where a ground was given for the days on which the edition is not in force
     */
    public Optional<PartDays> part(Long bodyId, Law own, boolean ground, String code) {
        return new SubPeriods(own.edition()).part(code).flatMap(period -> laws.on(bodyId, own, ground, period.to()).map(law -> days(bodyId, law, period)));
    }

    /** The parts of the years of some days, the first first; of one that stands under no edition of the act its days alone are known. */
    public List<Period> parts(Law own, LocalDate first, LocalDate last) {
        SubPeriods parts = new SubPeriods(own.edition());
        return first.datesUntil(last.plusDays(1)).map(LocalDate::getYear).distinct().flatMap(year -> parts.of(year).stream())
                .filter(part -> !part.to().isBefore(first) && !part.from().isAfter(last)).toList();
    }

    private PartDays days(Long bodyId, Law law, Period period) {
        SubPeriods parts = new SubPeriods(law.edition());
        List<Track> roads = law.route().tracks(TrackKind.SHEET).stream().filter(track -> parts.givenBy(track.name().of()).isPresent()).toList();
        return new PartDays(period, law, roads, roads.stream().findFirst().flatMap(road -> deadlines.signing(law, road, period)));
    }
}
