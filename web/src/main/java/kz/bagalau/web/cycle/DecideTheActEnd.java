package kz.bagalau.web.cycle;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.clock.Clock;
import kz.bagalau.model.cycle.ActEnd;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.planning.DecideActEnd;
import kz.bagalau.planning.ReadCycles;
import kz.bagalau.web.login.Identity;
import kz.bagalau.web.widget.Afterwards;
import kz.bagalau.web.widget.Upload;

/** The act ends within the days of a cycle: what that means, and the official's decision with its ground, taken here or entered from his paper. */
@Named
@ViewScoped
public class DecideTheActEnd implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private DecideActEnd ends;
    @EJB
    private ReadCycles read;
    @EJB
    private Clock clock;
    @Inject
    private Access access;
    @Inject
    private Identity identity;
    @Inject
    private Afterwards afterwards;

    private Long id;
    private String choice;
    private String ground;
    private String number;
    private LocalDate signed;
    private transient Part file;
    private transient Optional<DecideActEnd.Question> question;
    private transient Cycle cycle;

    /** The question about the cycle of the page; null where there is none. */
    public DecideActEnd.Question getQuestion() {
        if (question == null) {
            question = ends.question(id);
        }
        return question.orElse(null);
    }

    /** The question about a cycle that another page shows; null where there is none. */
    public DecideActEnd.Question of(Long cycleId) {
        id = cycleId;
        return getQuestion();
    }

    /** What was decided; null where nothing was. */
    public ActEnd getDecided() {
        return getCycle().actEnd().orElse(null);
    }

    /** The cycle. */
    public Cycle getCycle() {
        if (cycle == null) {
            cycle = read.cycle(id);
        }
        return cycle;
    }

    /** What can be chosen. */
    public List<String> getChoices() {
        return List.of(ActEnd.Choice.FINISH.name(), ActEnd.Choice.UP_TO.name(), ActEnd.Choice.STOP.name());
    }

    /** True where the reader decides. */
    public boolean isOfficial() {
        return access.may(Operation.ACT_END_DECIDE, id);
    }

    /** True where the reader enters what the official signed on paper. */
    public boolean isHr() {
        return access.may(Operation.ACT_END_ENTER, id);
    }

    /** True where the reader may open the scan of the decision. */
    public boolean isScanOpen() {
        return getDecided() != null && getDecided().scanId().filter(scan -> access.may(Operation.DOCUMENT_READ, scan)).isPresent();
    }

    /** The last day that can stand on a paper. */
    public LocalDate getToday() {
        return clock.today();
    }

    /** Decides. */
    public String decide() {
        return identity.prove() ? afterwards.then(() -> ends.decide(id, ActEnd.Choice.valueOf(choice), ground), "/cycle/ended.xhtml?cycle=" + id, "cycle.ended.done") : null;
    }

    /** Enters what stands on the official's paper. */
    public String enter() {
        return afterwards.then(() -> ends.decidedOnPaper(id, ActEnd.Choice.valueOf(choice), ground, new DecideActEnd.Paper(number, signed), Upload.of(file)),
                "/cycle/ended.xhtml?cycle=" + id, "cycle.ended.entered");
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getSigned() {
        return signed;
    }

    public void setSigned(LocalDate signed) {
        this.signed = signed;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
