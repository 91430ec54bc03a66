package kz.bagalau.intake;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Refusal;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.paper.FileRefused;
import kz.bagalau.planning.PaperDeed;
import kz.bagalau.planning.PaperRefused;
import kz.bagalau.planning.WrongDay;

/**
 * What the trial or the entry of a paper came to: how far it has come, or what keeps it out.
 *
 * @param reached how far, or null
 * @param flaw    what keeps it out, or null
 */
public record Outcome(Reached reached, Flaw flaw) {

    private static final Logger LOG = Logger.getLogger(Outcome.class.getName());

    static Outcome entered(Reached reached) {
        return new Outcome(reached, null);
    }

    /** What an exception says of a paper; the cell is that of the deed at which it happened. */
    static Outcome of(RuntimeException thrown, PaperLine line, PaperDeed at, Map<Long, Text> names) {
        if (thrown instanceof TriedOut tried) {
            return entered(tried.reached());
        }
        return new Outcome(null, flaw(cause(thrown), line, at == null ? null : at.deed(), names));
    }

    /** What an exception says where no line of a file is at hand. */
    static Text of(RuntimeException thrown) {
        PaperLine nowhere = new PaperLine(0, null, Map.of("iin", Place.line("", 0)), List.of(), Lang.RU, null, null);
        return flaw(cause(thrown), nowhere, null, Map.of()).said();
    }

    private static RuntimeException cause(RuntimeException thrown) {
        return thrown instanceof EJBException && thrown.getCause() instanceof RuntimeException inner ? cause(inner) : thrown;
    }

    private static Flaw flaw(RuntimeException thrown, PaperLine line, Deed at, Map<Long, Text> names) {
        if (thrown instanceof ObstacleException forbidden) {
            return new Flaw(line.place(at == null ? "iin" : "on." + at(at)), forbidden.obstacle().key(), Said.of(forbidden.obstacle()));
        } else if (thrown instanceof PaperRefused refused) {
            return refused(refused, line, names);
        } else if (thrown instanceof WrongDay wrong) {
            return Flaw.of(line.place(at == null ? "iin" : "on." + at(at)), "DAY_FUTURE", wrong.last());
        } else if (thrown instanceof FileRefused file) {
            return Flaw.of(line.place("scan"), file.reason() == FileRefused.Reason.TOO_LARGE ? "SCAN_LARGE" : "SCAN_TYPE");
        } else if (thrown instanceof AccessDenied denied) {
            return Flaw.of(line.place("iin"), denied.refusal() == Refusal.OWN_CASE ? "OWN_CASE" : "NO_ACCESS");
        }
        boolean busy = thrown instanceof OptimisticLockException || thrown instanceof PersistenceException;
        LOG.log(busy ? Level.INFO : Level.SEVERE, "Line " + line.line() + " could not be entered", thrown);
        return Flaw.of(line.place("iin"), busy ? "BUSY" : "PROGRAM");
    }

    private static Flaw refused(PaperRefused refused, PaperLine line, Map<Long, Text> names) {
        Object[] values = refused.values().stream().map(value -> value instanceof PaperRefused.Named named
                ? Optional.ofNullable(names.get(named.personId())).orElse(Text.same("–")) : value).toArray();
        Text said = Said.of("refused." + refused.reason(), values);
        Text cited = refused.citation().map(citation -> Said.cited(said, citation)).orElse(said);
        return new Flaw(place(refused, line), refused.reason().name(), cited);
    }

    private static Place place(PaperRefused refused, PaperLine line) {
        String deed = refused.deed().map(each -> at(each).name()).orElse(null);
        String[] codes = switch (refused.reason()) {
            case NOT_ENTITLED, NOBODY, OTHER_EVALUATOR -> new String[] {"by." + deed, "on." + deed};
            case NO_WORDS -> new String[] {"why." + deed};
            case NO_QUARTER, QUARTER_TWICE -> new String[] {"quarter"};
            case NO_PLAN, NO_SHEET, NO_LINE, STAYS -> new String[] {"iin"};
            default -> new String[] {"on." + deed};
        };
        return Arrays.stream(codes).filter(line.places()::containsKey).findFirst().map(line::place).orElseGet(() -> line.place("iin"));
    }

    /** Both ways of having read a sheet stand in one column. */
    private static Deed at(Deed deed) {
        return deed == Deed.ACKNOWLEDGE_DISAGREEING ? Deed.ACKNOWLEDGE : deed;
    }
}
