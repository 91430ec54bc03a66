package kz.bagalau.web.admin;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.access.Operation;
import kz.bagalau.audit.AuditLine;
import kz.bagalau.audit.ReadTrail;
import kz.bagalau.audit.Verification;
import kz.bagalau.audit.VerifyTrail;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Filter.Choice;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.login.Identity;
import kz.bagalau.web.text.Words;

/** The audit trail: its lines, the check of its chain, the disposal of details. */
@Named
@ViewScoped
public class AuditList extends ListOf<AuditLine> {

    private static final long serialVersionUID = 1L;

    @EJB
    private ReadTrail trail;

    @EJB
    private VerifyTrail verify;

    @Inject
    private Words words;

    @Inject
    private Identity identity;

    private Verification found;
    private LocalDate before;

    @Override
    public String getPage() {
        return "/admin/audit.xhtml";
    }

    @Override
    public String getPrefix() {
        return "audit";
    }

    @Override
    protected List<Heading<AuditLine>> headings() {
        return List.of(Heading.text("at", (line, in) -> in.moment(line.at())),
                Heading.text("who", (line, in) -> who(line)),
                Heading.<AuditLine>text("role", (line, in) -> role(line)).unsorted(),
                Heading.text("what", (line, in) -> what(line.operation())),
                Heading.<AuditLine>text("outcome", (line, in) -> outcome(line)).unsorted(),
                Heading.<AuditLine>text("matter", (line, in) -> matter(line)).unsorted(),
                Heading.<AuditLine>text("details", (line, in) -> line.details()).unsorted(),
                Heading.<AuditLine>text("origin", (line, in) -> line.origin()).unsorted().hidden(),
                Heading.number("place", (AuditLine line, Words in) -> line.place()).hidden());
    }

    @Override
    public List<Filter> getFilters() {
        return List.of(
                new Filter("period", words.say("audit.period"), Stream.of("1", "7", "30", "365").map(days -> new Choice(days, words.say("audit.period." + days))).toList()),
                new Filter("outcome", words.say("audit.outcome"), Stream.of("DONE", "REFUSED").map(one -> new Choice(one, words.say("audit.outcome." + one))).toList()),
                new Filter("what", words.say("audit.what"), Arrays.stream(Operation.values()).filter(AuditList::traced)
                        .map(one -> new Choice(one.name(), what(one.name()))).toList()));
    }

    private static boolean traced(Operation operation) {
        return !operation.rule().traits().isEmpty() || operation == Operation.LOG_IN || operation == Operation.IDENTITY_CONFIRM;
    }

    @Override
    protected ListPage<AuditLine> find(ListQuery query) {
        return trail.lines(query);
    }

    /** Who it was: name and login. */
    public String who(AuditLine line) {
        return line.name() == null || line.name().isBlank() ? line.login() : line.name() + " (" + line.login() + ")";
    }

    /** In which role, in words; empty when refused. */
    public String role(AuditLine line) {
        return line.role() == null ? "" : words.say("access.role." + line.role());
    }

    /** What an operation is called; one of a former version of the program by its bare name. */
    public String what(String operation) {
        String key = "audit.operation." + operation;
        return words.knows(key) ? words.say(key) : operation;
    }

    /** Done, or why it was refused. */
    public String outcome(AuditLine line) {
        if (line.refusal() == null) {
            return words.say("audit.outcome.DONE");
        }
        String login = "audit.refusal." + line.refusal();
        return words.say("audit.outcome.REFUSED") + ": " + words.say(words.knows(login) ? login : "access.denied." + line.refusal());
    }

    /** About what: kind and id. */
    public String matter(AuditLine line) {
        return line.kind() == null ? "" : words.say("audit.matter." + line.kind(), String.valueOf(line.matterId()));
    }

    /** Checks the chain. */
    public void verify() {
        found = verify.verify();
    }

    /** Disposes of details; the identity has to be confirmed. */
    public String dispose() {
        if (!identity.prove()) {
            return null;
        }
        int disposed = trail.disposeBefore(before);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.say("audit.disposed", disposed), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return again();
    }

    /** What the check has found; null before it. */
    public Verification getFound() {
        return found;
    }

    /** The day before which details are disposed of. */
    public LocalDate getBefore() {
        return before;
    }

    /** Takes the day. */
    public void setBefore(LocalDate before) {
        this.before = before;
    }
}
