package kz.bagalau.web.account;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bagalau.audit.AuditLine;
import kz.bagalau.audit.ReadTrail;
import kz.bagalau.web.text.Words;

/** Who looked at one's own results, when, and in which role. */
@Named
@RequestScoped
public class OwnLooks {

    @EJB
    private ReadTrail trail;

    @Inject
    private Words words;

    private List<AuditLine> lines;

    /** The latest first. */
    public List<AuditLine> getLines() {
        if (lines == null) {
            lines = trail.looksAtMine();
        }
        return lines;
    }

    /** What was done, in the reader's language. */
    public String what(AuditLine line) {
        String key = "audit.operation." + line.operation();
        return words.knows(key) ? words.say(key) : line.operation();
    }
}
