package kz.bagalau.watch;

import java.util.List;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.model.evaluation.Followed;

/** Where everything that moves in a case stands, as the rows of its own road ask for it. */
public final class Joined {

    private Joined() {
    }

    /** The stages of all that moves in a case, each of several things on one road; and whether a decision stands. */
    public static Situation of(CaseFile file) {
        Situation situation = Situation.empty();
        List<Followed> moving = file.moving().toList();
        for (Followed thing : moving) {
            situation = situation.with(TrackName.parse(thing.track()), Stage.of(thing.stage()));
        }
        return file.subject().decided() ? situation.with(Circumstance.DECISION_STANDS) : situation;
    }
}
