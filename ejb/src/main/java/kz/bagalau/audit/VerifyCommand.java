package kz.bagalau.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import kz.bagalau.audit.Verification.Break;
import kz.bagalau.console.ConsoleCommand;

/** {@code ./bagalau verify}: checks the chain of the audit trail. */
@Dependent
public class VerifyCommand implements ConsoleCommand {

    @Inject
    VerifyTrail verify;

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String run(List<String> arguments) {
        Verification found = verify.verify();
        String tail = found.unsealed() == 0 ? "no line waits for its seal"
                : found.unsealed() + " lines wait for their seal, the oldest since " + found.oldestUnsealed();
        String counts = found.checked() + " lines checked, of " + found.disposed() + " the details were disposed of, " + tail + ".";
        return found.isWhole() ? "The chain of the audit trail is whole: " + counts
                : "THE CHAIN OF THE AUDIT TRAIL IS BROKEN. " + counts + "\n" + found.breaks().stream().map(VerifyCommand::line).collect(Collectors.joining("\n"));
    }

    private static String line(Break one) {
        return switch (one.fault()) {
            case MISSING -> "place " + one.place() + ": the line is missing";
            case CHANGED -> "place " + one.place() + ", line " + one.entryId() + ": it is not as it was sealed";
            case DETAILS -> "place " + one.place() + ", line " + one.entryId() + ": its details are not those that were sealed";
            case END -> "the chain does not end at place " + one.place() + ", where it was sealed last: lines were cut off or added";
        };
    }
}
