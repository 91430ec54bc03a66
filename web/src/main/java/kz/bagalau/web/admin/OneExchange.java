package kz.bagalau.web.admin;

import jakarta.ejb.EJB;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.bagalau.clock.Clock;
import kz.bagalau.config.Configuration;
import kz.bagalau.exchange.KeepExchange;
import kz.bagalau.exchange.KeepExchange.Kept;
import kz.bagalau.exchange.KeepExchange.Program;
import kz.bagalau.exchange.KeepStaffMaster;
import kz.bagalau.exchange.Recipient;
import kz.bagalau.model.body.StaffSource;
import kz.bagalau.refusal.DeedRefused;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;
import kz.bagalau.web.widget.Upload;

/** The exchange of a body as the administrator sets it: from which day, to which certificate files are sealed, who comes, and where to. */
@Named
@ViewScoped
public class OneExchange implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private KeepExchange exchanges;
    @EJB
    private KeepStaffMaster staff;
    @EJB
    private Clock clock;
    @Inject
    private BodyNames bodies;
    @Inject
    private Words words;
    @Inject
    private Afterwards afterwards;

    private Long id;
    private String name;
    private Kept kept;
    private ArrayList<Program> programs;
    private LocalDate day;
    private transient Part file;
    private Recipient brought;
    private StaffSource master;

    /** Reads what is set. Fails with 404 where there is no such body. */
    public void load() {
        name = bodies.lines().stream().filter(body -> body.id().equals(id)).findFirst().map(BodyNames.Line::name).orElseThrow(() -> new NotThere("body " + id));
        kept = exchanges.kept(List.of(id)).get(id);
        programs = new ArrayList<>(exchanges.programs(id));
        master = staff.master(id);
        day = kept.opensOn() == null ? clock.today() : kept.opensOn();
    }

    /** Offers papers dated from the day on. */
    public String open() {
        return done(() -> exchanges.open(id, day), "exchange.admin.opened", day);
    }

    /** Offers none from now on. */
    public String close() {
        return done(() -> exchanges.open(id, null), "exchange.admin.closed");
    }

    /** Reads a certificate and shows it; nothing is changed before it was seen. */
    public String check() {
        brought = null;
        try {
            brought = exchanges.check(id, Upload.of(file).content());
            return null;
        } catch (DeedRefused refused) {
            return afterwards.stay(refused.key(), refused.values().toArray());
        }
    }

    /** Seals to the certificate that was shown. */
    public String seal() {
        return done(() -> exchanges.sealTo(id, brought), "exchange.admin.sealed");
    }

    /** Takes the certificate away. */
    public String unseal() {
        return done(() -> exchanges.sealToNobody(id), "exchange.admin.unsealed");
    }

    /** Names who keeps the staff data. */
    public String keepStaff() {
        return done(() -> staff.keep(id, master), "exchange.admin.staff.kept");
    }

    private String done(Runnable deed, String told, Object... values) {
        return afterwards.then(deed, getAddress(), told, values);
    }

    /** The address of this page. */
    public String getAddress() {
        return "/admin/exchange.xhtml?body=" + id;
    }

    /** True while the certificate is in force. */
    public boolean stands(Recipient one) {
        return one.standsAt(clock.instant());
    }

    /** A fingerprint as openssl writes it, so that it can be compared. */
    public String written(Recipient one) {
        return one.fingerprint().toUpperCase(Locale.ROOT).replaceAll("(.{2})(?=.)", "$1:");
    }

    /** The rights of a program in words. */
    public String rights(Program program) {
        return String.join("; ", program.rights().stream().map(right -> words.say("access.role." + right)).toList());
    }

    /** What the address of each interface begins with. */
    public String getBase() {
        ExternalContext asked = FacesContext.getCurrentInstance().getExternalContext();
        return Configuration.address().isEmpty() ? asked.getRequestScheme() + "://" + asked.getRequestServerName() + ":" + asked.getRequestServerPort()
                + asked.getRequestContextPath() : Configuration.address();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long body) {
        id = body;
    }

    /** The body's name. */
    public String getName() {
        return name;
    }

    /** What is set. */
    public Kept getKept() {
        return kept;
    }

    /** Who comes. */
    public List<Program> getPrograms() {
        return programs;
    }

    /** The certificate that was brought and not taken yet, or null. */
    public Recipient getBrought() {
        return brought;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate first) {
        day = first;
    }

    /** Who may keep the staff data: no directory service comes here yet. */
    public List<StaffSource> getSources() {
        return List.of(StaffSource.FILE, StaffSource.DOCUMENT_FLOW);
    }

    public StaffSource getMaster() {
        return master;
    }

    public void setMaster(StaffSource source) {
        master = source;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part part) {
        file = part;
    }
}
