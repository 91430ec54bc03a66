package kz.bagalau.planning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.law.result.Viewers;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.PriorResult;

/** Who may know results, by the rule of the edition under which they stand (for the family of 2023, п. 16, 21). */
@Dependent
public class ResultViewers {

    private static final Set<Role> OFFICES = Set.of(Role.HR_WORKER, Role.HEAD_OF_HR, Role.SECRETARY);

    @Inject
    Library library;
    @Inject
    Recorder recorder;

    /**
     * The roles that may know the results of a case.
     *
     * @param deciding true while a decision about the case is to be taken
     */
    public Set<Role> of(String editionHash, boolean deciding) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        library.law(editionHash).only(Viewers.class).ifPresent(rule -> {
            rule.always().stream().flatMap(each -> account(each).stream()).forEach(roles::add);
            rule.forCase().stream().flatMap(each -> account(each).stream()).forEach(roles::add);
            if (deciding) {
                rule.deciding().stream().flatMap(each -> account(each).stream()).forEach(roles::add);
            }
        });
        if (!roles.isEmpty()) {
            roles.add(Role.INSPECTOR);
        }
        return roles;
    }

    /** True where the caller may know all results of a body under an edition, from an office that he holds there: so lists of many may name them to him. */
    public boolean office(String editionHash, Long bodyId) {
        return CurrentCaller.get().system() || of(editionHash, false).stream().filter(role -> role.granted() && !role.reaching())
                .anyMatch(role -> CurrentCaller.get().holds(role, bodyId, recorder.today()));
    }

    /** True where the caller may know a result that was taken over from papers: his own, or one that the edition of its day lets him know, from an office or as who evaluates. */
    public boolean known(PriorResult taken) {
        return known(taken, library.forResult(taken.bodyId(), taken.decidedOn()));
    }

    /** @param law the edition of the day on which it was decided */
    public boolean known(PriorResult taken, Optional<Law> law) {
        Caller caller = CurrentCaller.get();
        boolean ofOffice = OFFICES.stream().anyMatch(role -> caller.holds(role, taken.bodyId(), recorder.today()));
        return taken.personId().equals(caller.personId()) || law.isEmpty() || office(law.get().edition().hash(), taken.bodyId())
                || !ofOffice && of(law.get().edition().hash(), false).contains(Role.SUPERVISOR);
    }

    /** The account's role for a place in the procedure; none where no account has it. */
    static List<Role> account(kz.bagalau.law.act.Role place) {
        return switch (place) {
            case SERVANT -> List.of(Role.SERVANT);
            case SUPERVISOR, EVALUATOR -> List.of(Role.SUPERVISOR);
            case HIGHER_SUPERVISOR -> List.of(Role.HIGHER_SUPERVISOR);
            case HR_WORKER -> List.of(Role.HR_WORKER);
            case HEAD_OF_HR -> List.of(Role.HEAD_OF_HR);
            case SECRETARY -> List.of(Role.SECRETARY);
            case CHAIR -> List.of(Role.CHAIR);
            case MEMBER -> List.of(Role.MEMBER);
            case OFFICIAL -> List.of(Role.AUTHORISED_OFFICIAL);
            default -> List.of();
        };
    }
}
