package kz.bagalau.web.session;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bagalau.access.Access;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.session.Composition;
import kz.bagalau.model.session.Seat;
import kz.bagalau.model.session.SeatChange;
import kz.bagalau.session.Commissions;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;

/** The commission by its orders, and the next order. */
@Named
@ViewScoped
public class AppointCommission implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String KEY = "session.commission.name";
    private static final Bilingual NAME = Bilingual.of(Words.in(Lang.KK).say(KEY), Words.in(Lang.RU).say(KEY));

    @EJB
    private Commissions commissions;
    @EJB
    private Clock clock;
    @Inject
    private Access access;
    @Inject
    private Language language;
    @Inject
    private Afterwards afterwards;

    private Long body;
    private String order;
    private LocalDate orderedOn;
    private LocalDate from;
    private Long chair;
    private Long deputy;
    private Long secretary;
    private List<Long> members = new ArrayList<>();
    private transient Part file;
    private transient List<PostHolder> people;
    private transient Map<Long, PersonName> names;

    /** The compositions, the latest order first. */
    public List<Composition> getCompositions() {
        List<Composition> all = new ArrayList<>(commissions.of(getBody()).map(one -> one.compositions()).orElse(List.of()));
        java.util.Collections.reverse(all);
        return all;
    }

    /** What an order changed in the one before it; nothing for the first. */
    public List<SeatChange> changes(Composition composition) {
        List<Composition> all = getCompositions();
        int at = all.indexOf(composition);
        return at < 0 || at + 1 == all.size() ? List.of() : composition.since(all.get(at + 1));
    }

    /** True for the composition that stands today. */
    public boolean inForce(Composition composition) {
        return commissions.of(getBody()).flatMap(one -> one.on(clock.today())).filter(now -> now.id().equals(composition.id())).isPresent();
    }

    /** Everybody who may be given a place. */
    public List<PostHolder> getPeople() {
        if (people == null) {
            people = commissions.candidates(getBody(), clock.today());
        }
        return people;
    }

    /** Who may be secretary: nobody from outside. */
    public List<PostHolder> getServing() {
        return getPeople().stream().filter(one -> !one.outside()).toList();
    }

    /** Name and post, as they are chosen; of somebody from outside his place of work, too. */
    public String label(PostHolder person) {
        return person.name(language.getLocale()).full() + " · " + post(person);
    }

    /** The post of somebody with a place, today; empty where he holds none any more. */
    public String post(Long personId) {
        return getPeople().stream().filter(one -> one.personId().equals(personId)).findFirst().map(this::post).orElse("");
    }

    private String post(PostHolder person) {
        String post = person.post(language.getLocale());
        return person.outside() ? post + ", " + person.unit(language.getLocale()) : post;
    }

    /** The name of somebody with a place. */
    public PersonName name(Long personId) {
        if (names == null) {
            names = commissions.names(getBody(), clock.today());
        }
        return names.get(personId);
    }

    /** True for one who may enter an order. */
    public boolean isAppointer() {
        return access.may(Operation.COMMISSION_APPOINT, getBody());
    }

    /** Puts the composition in force. */
    public String appoint() {
        List<Seat> seats = new ArrayList<>(List.of(Seat.chair(chair)));
        if (deputy != null) {
            seats.add(Seat.deputy(deputy));
        }
        members.stream().filter(one -> !one.equals(chair) && !one.equals(deputy) && !one.equals(secretary)).map(Seat::member).forEach(seats::add);
        seats.add(Seat.secretary(secretary));
        if (from.isBefore(orderedOn) || seats.stream().map(Seat::personId).distinct().count() < seats.size() || getCompositions().stream()
                .anyMatch(former -> !from.isAfter(former.from()))) {
            return afterwards.stay("session.commission.wrong");
        }
        return afterwards.then(() -> commissions.appoint(getBody(), NAME, order, orderedOn, from, seats, Uploads.read(file)),
                "/session/commission.xhtml?body=" + getBody(), "session.commission.done", order);
    }

    /** The document of the order. */
    public Part getFile() {
        return file;
    }

    /** Takes the document. */
    public void setFile(Part part) {
        file = part;
    }

    /** The body, from the address or the reader's own. */
    public Long getBody() {
        return body == null ? CurrentCaller.get().bodyId() : body;
    }

    /** Takes the body of the address. */
    public void setBody(Long body) {
        this.body = body;
    }

    /** The number of the order. */
    public String getOrder() {
        return order;
    }

    /** Takes the number. */
    public void setOrder(String order) {
        this.order = order;
    }

    /** The day of the order. */
    public LocalDate getOrderedOn() {
        return orderedOn;
    }

    /** Takes the day of the order. */
    public void setOrderedOn(LocalDate orderedOn) {
        this.orderedOn = orderedOn;
    }

    /** The first day in force. */
    public LocalDate getFrom() {
        return from;
    }

    /** Takes the first day. */
    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** The chair. */
    public Long getChair() {
        return chair;
    }

    /** Takes the chair. */
    public void setChair(Long chair) {
        this.chair = chair;
    }

    /** Who presides in the chair's absence, or null. */
    public Long getDeputy() {
        return deputy;
    }

    /** Takes the deputy. */
    public void setDeputy(Long deputy) {
        this.deputy = deputy;
    }

    /** The secretary. */
    public Long getSecretary() {
        return secretary;
    }

    /** Takes the secretary. */
    public void setSecretary(Long secretary) {
        this.secretary = secretary;
    }

    /** The members. */
    public List<Long> getMembers() {
        return members;
    }

    /** Takes the members. */
    public void setMembers(List<Long> members) {
        this.members = members;
    }
}
