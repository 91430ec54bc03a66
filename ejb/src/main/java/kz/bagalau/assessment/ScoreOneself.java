package kz.bagalau.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.assessment.SheetDesk.OnDesk;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.TargetMean;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.sheet.ScoreForm;
import kz.bagalau.law.sheet.TargetLine;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Recorder;

/**
 * The servant gives himself points for the targets of his plan, until the supervisor signs; they stand beside the supervisor's and are not counted
 * (for the family of 2017). He does not see what the supervisor has given so far.
 */
@Stateless
public class ScoreOneself {

    @Inject
    SheetDesk desk;
    @Inject
    Recorder recorder;

    /** The targets with what he gave himself so far. @throws SelfScoreRefused when the sheet takes no points for targets */
    @Operates(Operation.SHEET_SELF)
    public View view(@Of(Kind.SHEET) Long sheetId) {
        OnDesk work = desk.take(sheetId);
        List<Own> lines = work.sheet().filled().targets().stream().map(line -> new Own(line.code(), line.name(), line.unit(), line.planned(), line.scored().own())).toList();
        return new View(form(work).rule(), lines, open(work));
    }

    private static ScoreForm form(OnDesk work) {
        if (work.form() instanceof ScoreForm form) {
            return form;
        }
        throw new SelfScoreRefused("sheet.self.none");
    }

    private static boolean open(OnDesk work) {
        return work.road().moves().stream().anyMatch(move -> move.deed() == Deed.DRAFT && move.by().contains(Role.SERVANT)) && work.sheet().signature().isEmpty();
    }

    /**
     * Keeps his points.
     *
     * @param own by the code of the line; one that is left out is taken back
     * @throws kz.bagalau.law.explain.ObstacleException when points lie outside the limits of the rule
     * @throws SelfScoreRefused when the supervisor has signed
     */
    @Operates(Operation.SHEET_SELF)
    public void save(@Of(Kind.SHEET) Long sheetId, Map<String, Score> own) {
        OnDesk work = desk.hold(sheetId);
        Sheet sheet = work.sheet();
        ScoreForm form = form(work);
        if (sheet.signature().isPresent()) {
            throw new SelfScoreRefused("sheet.self.closed");
        }
        for (TargetLine line : sheet.filled().targets()) {
            form.ownFault(line, Optional.ofNullable(own.get(line.code()))).ifPresent(wrong -> {
                throw wrong.refusal();
            });
        }
        if (sheet.latest(Deed.DRAFT).isEmpty()) {
            sheet.follow(work.course(recorder.done(Deed.DRAFT, Role.SERVANT)));
        }
        sheet.scoreOneself(own);
    }

    /**
     * What the servant sees.
     *
     * @param rule  the limits of the points
     * @param open  false once the supervisor has signed
     */
    public record View(TargetMean rule, List<Own> lines, boolean open) {
    }

    /** A target with his own points. */
    public record Own(String code, String name, String unit, String planned, Optional<Score> points) {

        /** His points as they are kept; null where he gave none. */
        public Score given() {
            return points.orElse(null);
        }
    }
}
