package kz.bagalau.web.body;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import kz.bagalau.access.Access;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Operation;
import kz.bagalau.body.Bodies;
import kz.bagalau.body.BodyDeeds;
import kz.bagalau.body.BodyRefused;
import kz.bagalau.body.SetUp;
import kz.bagalau.body.SetUpLine;
import kz.bagalau.law.act.Edition;
import kz.bagalau.library.ReadLaw;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.EditionTerm;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.staff.Choice;
import kz.bagalau.web.staff.Told;
import kz.bagalau.web.text.Words;

/** Sets a body up: the list of what must stand, and the forms in which it is done. */
@Named
@ViewScoped
public class SetUpBody implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long body;
    private String bin;
    private String kk;
    private String ru;
    private String edition;
    private LocalDate from;
    private LocalDate to;
    private String source;
    private Long official;
    private Long servedBy;
    private LocalDate goLive;
    private List<SetUpLine> lines;
    private List<EditionTerm> editions;

    @EJB
    private Bodies bodies;

    @EJB
    private BodyDeeds deeds;

    @EJB
    private SetUp setUp;

    @EJB
    private ReadLaw law;

    @Inject
    private Access access;

    @Inject
    private Words words;

    @Inject
    private Told told;

    @Inject
    private Officials officials;

    /** Reads what stands. Fails with 404 where there is no such body. */
    public void load() {
        StateBody found = Optional.ofNullable(body).flatMap(bodies::body).orElseThrow(() -> new NotThere("body " + body));
        bin = found.bin().value();
        kk = found.name().kk();
        ru = found.name().ru();
        official = found.officialId();
        servedBy = found.hrBodyId();
        goLive = found.goLive();
        editions = found.editions();
        lines = setUp.lines(body);
    }

    /** Puts number and name right. */
    public String describe() {
        return done(() -> deeds.describe(body, bin, Bilingual.of(kk, ru)));
    }

    /** Puts an edition in force, or gives it its true days. */
    public String assign() {
        return done(() -> {
            if (to != null && to.isBefore(from)) {
                throw new BodyRefused("body.edition.DAYS");
            }
            deeds.assign(body, edition, new Days(from, to), source);
        });
    }

    /** Withdraws an edition assigned by mistake. */
    public String withdraw(String editionId) {
        return done(() -> deeds.withdraw(body, editionId));
    }

    /** Names the authorised official and the HR service. */
    public String people() {
        return done(() -> {
            deeds.official(body, official);
            deeds.servedBy(body, body.equals(servedBy) ? null : servedBy);
        });
    }

    /** Sets the day from which the system is in use. */
    public String live() {
        return done(() -> deeds.goLive(body, goLive));
    }

    private String done(Runnable deed) {
        return told.attempt(deed, "body.setup.saved", "/body/setup.xhtml?body=" + body);
    }

    /** True when the reader may change the body. */
    public boolean isChangeable() {
        return access.may(Operation.BODY_CHANGE, body);
    }

    /** The name in the reader's language. */
    public String getName() {
        return words.name(kk, ru);
    }

    /** What must stand before the body may work. */
    public List<SetUpLine> getLines() {
        return lines;
    }

    /** True where the reader may do himself what a line asks for. */
    public boolean leads(SetUpLine line) {
        String page = line.page().replaceFirst("[?#].*", "");
        return page.startsWith("/body/") ? isChangeable() : Operation.ofPage(page).filter(this::may).isPresent();
    }

    private boolean may(Operation operation) {
        return operation.kind() == Kind.BODY ? access.may(operation, body) : access.may(operation);
    }

    /** How many lines are still open. */
    public long getOpen() {
        return lines.stream().filter(line -> !line.done()).count();
    }

    /** The editions assigned. */
    public List<EditionTerm> getEditions() {
        return editions;
    }

    /** The editions that can be assigned. */
    public List<Edition> getKnown() {
        return law.editions();
    }

    /** Who may be named authorised official. */
    public List<Choice> getOfficials() {
        return officials.of(body);
    }

    /** Every body, for the choice of the HR service. */
    public List<Choice> getBodies() {
        return bodies.all().stream().map(one -> new Choice(one.id(), words.name(one.name().kk(), one.name().ru()))).toList();
    }

    /** The body. */
    public Long getBody() {
        return body;
    }

    /** Takes: the body. */
    public void setBody(Long body) {
        this.body = body;
    }

    /** The БИН. */
    public String getBin() {
        return bin;
    }

    /** Takes: the БИН. */
    public void setBin(String bin) {
        this.bin = bin;
    }

    /** The name in Kazakh. */
    public String getKk() {
        return kk;
    }

    /** Takes: the name in Kazakh. */
    public void setKk(String kk) {
        this.kk = kk;
    }

    /** The name in Russian. */
    public String getRu() {
        return ru;
    }

    /** Takes: the name in Russian. */
    public void setRu(String ru) {
        this.ru = ru;
    }

    /** The edition. */
    public String getEdition() {
        return edition;
    }

    /** Takes: the edition. */
    public void setEdition(String edition) {
        this.edition = edition;
    }

    /** The first day in force. */
    public LocalDate getFrom() {
        return from;
    }

    /** Takes: the first day in force. */
    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** The last day in force. */
    public LocalDate getTo() {
        return to;
    }

    /** Takes: the last day in force. */
    public void setTo(LocalDate to) {
        this.to = to;
    }

    /** Against what the days were confirmed. */
    public String getSource() {
        return source;
    }

    /** Takes: against what the days were confirmed. */
    public void setSource(String source) {
        this.source = source;
    }

    /** The authorised official. */
    public Long getOfficial() {
        return official;
    }

    /** Takes: the authorised official. */
    public void setOfficial(Long official) {
        this.official = official;
    }

    /** The body whose HR service serves this one. */
    public Long getServedBy() {
        return servedBy;
    }

    /** Takes: the body whose HR service serves this one. */
    public void setServedBy(Long servedBy) {
        this.servedBy = servedBy;
    }

    /** The day from which the system is in use. */
    public LocalDate getGoLive() {
        return goLive;
    }

    /** Takes: the day from which the system is in use. */
    public void setGoLive(LocalDate goLive) {
        this.goLive = goLive;
    }
}
