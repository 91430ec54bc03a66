package kz.bagalau.journal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.law.time.Presence;
import kz.bagalau.library.Calendars;
import kz.bagalau.library.Law;

/** Whether the sheet of a part is due before the part ends, as the fourth quarter of the family of 2017 is by 10 December. */
@Dependent
class EarlyTerms {

    @Inject
    Calendars calendars;

    /** True where the term of the part's sheet ends before the part does. */
    boolean before(Law law, Period part) {
        SubPeriods parts = new SubPeriods(law.edition());
        Situation when = part.to().getYear() == part.to().plusDays(1).getYear() ? Situation.empty() : Situation.empty().with(Circumstance.FOURTH_QUARTER);
        return law.route().tracks(TrackKind.SHEET).stream().filter(track -> parts.givenBy(track.name().of()).isPresent())
                .flatMap(track -> term(law, track, when).stream())
                .anyMatch(term -> term.due(part.to(), Presence.always(calendars.calendar())).plain().filter(day -> day.isBefore(part.to())).isPresent());
    }

    private static Optional<TermRule> term(Law law, Track track, Situation when) {
        return track.moves().stream().filter(move -> move.deed() == Deed.SIGN)
                .filter(move -> move.needs().stream().allMatch(need -> need.obstacle(when, move.citation()).isEmpty())).findFirst()
                .flatMap(Move::within).map(name -> law.edition().rule(name, TermRule.class));
    }
}
