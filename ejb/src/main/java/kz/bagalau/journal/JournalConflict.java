package kz.bagalau.journal;

import jakarta.ejb.ApplicationException;
import java.time.Instant;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.journal.JournalEntry;

/** Somebody else decided about the same entry in between: where it stands now, who did it and when. The second looks and chooses. */
@ApplicationException(rollback = true)
public class JournalConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Long entryId;
    private final Long personId;
    private final String stage;
    private final Long byId;
    private final Instant at;

    JournalConflict(JournalEntry now) {
        super("entry " + now.id() + " is " + now.stage());
        DeedEntry last = now.journal().get(now.journal().size() - 1);
        this.entryId = now.id();
        this.personId = now.personId();
        this.stage = now.stage();
        this.byId = last.byId();
        this.at = last.at();
    }

    /** The entry. */
    public Long entryId() {
        return entryId;
    }

    /** The servant whom it is about. */
    public Long personId() {
        return personId;
    }

    /** Where it stands now. */
    public String stage() {
        return stage;
    }

    /** Who brought it there. */
    public Long byId() {
        return byId;
    }

    /** When. */
    public Instant at() {
        return at;
    }
}
