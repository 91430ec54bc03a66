package kz.bagalau.calibration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bagalau.law.explain.Sentence;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Offer;
import kz.bagalau.law.process.StripPlace;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.session.NamedResult;
import kz.bagalau.watch.Watched;

/**
 * A calibration session as one of those who may look at it sees it.
 *
 * @param scores  the scores that he may see; those of others stay hidden from a servant and from an evaluator who is no member
 * @param history what was done, as far as he may know it
 * @param paper   its protocol; null while there is none
 * @param extracts the extracts of it on those scores, by the item's id
 * @param terms   its terms, in the order of the road
 * @param offered what the caller may do next, and what stands in the way
 * @param strip   its way
 * @param names   people by id
 * @param driver  true for whoever holds it
 * @param member  true for one who sits and votes
 */
public record CalibrationCard(Calibration calibration, List<Score> scores, List<DeedEntry> history, RegisteredPaper paper, Map<Long, RegisteredPaper> extracts,
        List<Watched> terms, List<Offer> offered, List<StripPlace> strip,
        Map<Long, PersonName> names, boolean driver, boolean member) {

    public CalibrationCard {
        scores = List.copyOf(scores);
        history = List.copyOf(history);
        extracts = Map.copyOf(extracts);
        terms = List.copyOf(terms);
        offered = List.copyOf(offered);
        strip = List.copyOf(strip);
        names = Map.copyOf(names);
    }

    /** True where nothing stands in the way of the deed. */
    public boolean open(Deed deed) {
        return offered.stream().anyMatch(one -> one.deed() == deed && one.open());
    }

    /** True where the road has the deed from here, whatever stands in its way. */
    public boolean next(Deed deed) {
        return offered.stream().anyMatch(one -> one.deed() == deed);
    }

    /** The score of an item; null where the caller does not see it. */
    public Score score(Long itemId) {
        return scores.stream().filter(one -> one.item().id().equals(itemId)).findFirst().orElse(null);
    }

    /**
     * One score with what members need to know of it.
     *
     * @param name    the result in the act's words, with its part
     * @param grade   as it stood
     * @param stands  the grade of what was decided; null before
     * @param lines   what the sheet says: each line with its points
     * @param why     how the score came about
     * @param earlier the same person's results of the same kind, of other parts, as they stand
     * @param post    his post, in Kazakh and Russian
     * @param mine    true for the caller's own score
     * @param given   true where the caller gave it
     */
    public record Score(CalibrationItem item, Text name, Text grade, Text stands, List<Line> lines, List<Sentence> why, List<NamedResult> earlier, Text post,
            boolean mine, boolean given) {

        public Score {
            lines = List.copyOf(lines);
            why = List.copyOf(why);
            earlier = List.copyOf(earlier);
        }

        /** True where its lines say what was planned or reached. */
        public boolean measured() {
            return lines.stream().anyMatch(line -> !line.planned().isEmpty() || !line.actual().isEmpty());
        }
    }

    /** A line of a sheet: a parameter or a target, what came of it, and its points. */
    public record Line(Text name, String planned, String actual, kz.bagalau.law.number.Score points) {
    }

    /** The day on which it was applied for or planned. */
    public LocalDate begun() {
        return calibration.journal().get(0).on();
    }
}
