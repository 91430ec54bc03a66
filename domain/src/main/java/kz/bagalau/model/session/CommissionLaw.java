package kz.bagalau.model.session;

import java.util.List;
import java.util.Optional;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.commission.CommissionRule;
import kz.bagalau.law.commission.Officer;
import kz.bagalau.law.commission.Proposals;
import kz.bagalau.law.commission.Quorum;
import kz.bagalau.law.commission.Recusal;
import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.commission.SessionDocuments;

/** What an edition says about its commission, rule by rule. A rule that the edition does not have is empty. */
public record CommissionLaw(CommissionRule composition, Quorum quorum, Ballot ballot, List<Officer> officers, Optional<Recusal> recusal,
        Optional<Revision> revision, Optional<Revision> partRevision, Optional<SessionDocuments> documents, Optional<Proposals> proposals) {

    public CommissionLaw {
        officers = List.copyOf(officers);
    }

    /** @throws IllegalArgumentException if the edition knows no commission */
    public static CommissionLaw of(Edition edition) {
        return new CommissionLaw(the(edition, CommissionRule.class), the(edition, Quorum.class), the(edition, Ballot.class),
                edition.rules(Officer.class), edition.only(Recusal.class), Revision.ofResult(edition), Revision.ofParts(edition),
                edition.only(SessionDocuments.class), edition.only(Proposals.class));
    }

    private static <T extends Rule> T the(Edition edition, Class<T> kind) {
        return edition.only(kind).orElseThrow(() -> new IllegalArgumentException(
                "Edition " + edition.id() + " does not have one rule of kind " + kind.getSimpleName()));
    }

    /** Whether the holder of a place votes: chair and members do, and others where the act says so. */
    public boolean votes(Role place) {
        return officers.stream().filter(officer -> officer.place() == place).map(Officer::votes).findFirst()
                .orElse(place != Role.SECRETARY);
    }

    /** The rule on the chair; where the act has none, that of the composition. */
    Rule chairRule() {
        return officers.stream().filter(officer -> officer.place() == Role.CHAIR).map(Rule.class::cast).findFirst().orElse(composition);
    }

    /** How many of the composition count towards the quorum. */
    public int size(Composition composition) {
        return this.composition.size(composition.holders(Role.MEMBER).size(), !composition.holders(Role.CHAIR).isEmpty(),
                !composition.holders(Role.SECRETARY).isEmpty());
    }

    /** Whether the holder of a place counts towards the quorum. */
    public boolean counts(Role place) {
        return switch (place) {
            case CHAIR -> composition.chairCounted();
            case SECRETARY -> composition.secretaryCounted();
            default -> true;
        };
    }
}
