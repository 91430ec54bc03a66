package kz.bagalau.planning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.result.Medium;
import kz.bagalau.model.evaluation.ServantFacts;

/**
 * Who did a deed of a paper, and in which place of the procedure: the route says who may, the staff of that day who that was.
 *
 * @param person the person
 * @param role   his place
 */
public record PaperHand(Long person, Role role) {

    /**
     * The hand of a deed.
     *
     * @param stage  where the thing stands
     * @param facts  the servant and those above him on the day of the deed
     * @param caller who enters it: a deed of HR is his, unless the paper names another
     * @throws PaperRefused when the one named was not entitled on that day, or nobody is known who was
     */
    public static PaperHand of(Track road, Stage stage, PaperDeed paper, ServantFacts facts, AboveByDay above, Long caller) {
        List<Move> rows = rows(road, stage, paper);
        List<PaperHand> entitled = entitled(rows, facts, paper, above, caller);
        if (entitled.isEmpty()) {
            throw new PaperRefused(PaperRefused.Reason.NOBODY, paper.deed(), rows.get(0).citation(), paper.on());
        }
        if (paper.by() == null) {
            return entitled.get(0);
        }
        // who would be entitled at another stage is let through to the route: it says why not at this one
        Stream<PaperHand> elsewhere = entitled(road.moves().stream().filter(move -> move.deed() == paper.deed()).toList(), facts, paper, above, caller).stream();
        return Stream.concat(entitled.stream(), elsewhere).filter(hand -> hand.person.equals(paper.by())).findFirst()
                .orElseThrow(() -> new PaperRefused(PaperRefused.Reason.NOT_ENTITLED, paper.deed(), rows.get(0).citation(),
                        new PaperRefused.Named(paper.by()), paper.on(), new PaperRefused.Named(entitled.get(0).person)));
    }

    /** The rows for the deed from the stage; where there are none the route will say so, and all its rows tell who does it. */
    private static List<Move> rows(Track road, Stage stage, PaperDeed paper) {
        List<Move> all = road.moves().stream().filter(move -> move.deed() == paper.deed() && move.media().contains(Medium.PAPER)).toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("the road of " + road.name() + " has no " + paper.deed() + " on paper");
        }
        List<Move> here = all.stream().filter(move -> move.from().contains(stage)).toList();
        return here.isEmpty() ? all : here;
    }

    private static List<PaperHand> entitled(List<Move> rows, ServantFacts facts, PaperDeed paper, AboveByDay above, Long caller) {
        Map<Role, Long> known = known(facts);
        List<PaperHand> entitled = new ArrayList<>();
        rows.stream().flatMap(move -> move.by().stream().sorted()).distinct().forEach(role -> {
            if (known.containsKey(role)) {
                entitled.add(new PaperHand(known.get(role), role));
            } else if (role == Role.HR_WORKER || role == Role.HEAD_OF_HR || role == Role.ECONOMICS) {
                office(role, paper, above, caller, entitled);
            }
        });
        return entitled;
    }

    /** An office signs by whoever the paper names, if he served in the body; what HR does is the deed of whoever enters it. */
    private static void office(Role role, PaperDeed paper, AboveByDay above, Long caller, List<PaperHand> entitled) {
        if (paper.by() != null && above.there(paper.by(), paper)) {
            entitled.add(new PaperHand(paper.by(), role));
        } else if (paper.by() == null && role != Role.ECONOMICS) {
            entitled.add(new PaperHand(caller, role));
        }
    }

    private static Map<Role, Long> known(ServantFacts facts) {
        Map<Role, Long> known = new EnumMap<>(Role.class);
        known.put(Role.SERVANT, facts.personId());
        if (facts.supervisorId() != null) {
            known.put(Role.SUPERVISOR, facts.supervisorId());
            known.put(Role.EVALUATOR, facts.supervisorId());
        }
        if (facts.higherId() != null) {
            known.put(Role.HIGHER_SUPERVISOR, facts.higherId());
        }
        return known;
    }
}
