package kz.bagalau.law.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import kz.bagalau.law.explain.LegalObstacle;

/** Situations made for one row, for tests: all that it needs, or all but one thing. */
record Facts(Track track, Move move, Stage from) {

    Situation met() {
        return without(null);
    }

    Situation without(Need missing) {
        Situation situation = rules();
        List<Need> all = new ArrayList<>(move.needs());
        all.addAll(move.until());
        for (Need need : all) {
            situation = need.equals(missing) ? lacking(situation, need) : having(situation, need);
        }
        return situation;
    }

    /** The rows that compete for the same deed. */
    List<Move> siblings() {
        return track.moves().stream().filter(each -> each.starts(from, move.deed())).toList();
    }

    /** Every rule that the rows of this deed ask for holds, unless a need is left out on purpose. */
    private Situation rules() {
        Situation ruled = Situation.empty();
        Set<String> names = siblings().stream().flatMap(each -> each.rules().stream()).collect(Collectors.toSet());
        for (String name : names) {
            ruled = ruled.ruled(name, Optional.empty());
        }
        return ruled;
    }

    private static Situation having(Situation situation, Need need) {
        if (need instanceof Need.Joined joined) {
            return situation.with(joined.track(), joined.in().iterator().next());
        } else if (need instanceof Need.Documents papers) {
            return situation.with(papers.all().toArray(Document[]::new));
        } else if (need instanceof Need.Signers signers) {
            return situation.needing(signers.role(), 2).signed(List.of(new Signature(signers.role(), signers.role() + "1"),
                    new Signature(signers.role(), signers.role() + "2")));
        } else if (need instanceof Need.Lapsed lapsed) {
            return situation.lapsed(lapsed.term());
        } else if (need instanceof Need.Is is && is.expected()) {
            return situation.with(is.what());
        }
        return situation;
    }

    private Situation lacking(Situation situation, Need need) {
        if (need instanceof Need.Joined joined) {
            return situation.with(joined.track(), Stage.NONE);
        } else if (need instanceof Need.Signers signers) {
            return situation.needing(signers.role(), 2);
        } else if (need instanceof Need.Holds holds) {
            return situation.ruled(holds.rule(), Optional.of(LegalObstacle.of(move.citation(), "need.lapsed")));
        } else if (need instanceof Need.Is is && !is.expected()) {
            return situation.with(is.what());
        }
        return situation;
    }
}
