package kz.bagalau.model.session;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.law.act.Role;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.paper.PaperNumber;

/** Who sits in a commission by one order, from its day until the next order. Never changed: another order makes another composition. */
@Entity
@Table(name = "composition")
public class Composition extends Aggregate {

    @Column(name = "order_no", nullable = false)
    private String orderNo;
    @Column(name = "ordered_on", nullable = false)
    private LocalDate orderedOn;
    @Column(name = "in_force_from", nullable = false)
    private LocalDate begins;
    @Column(name = "order_file_id")
    private Long orderFileId;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "composition_id", nullable = false)
    @OrderBy("id")
    private List<Seat> seats = new ArrayList<>();

    /** For JPA only. */
    protected Composition() {
    }

    /**
     * A composition by an order.
     *
     * @param from the first day, not before the order
     * @throws IllegalArgumentException if a person has two places, or the first day lies before the order
     */
    public Composition(String orderNo, LocalDate orderedOn, LocalDate from, List<Seat> seats) {
        if (from.isBefore(orderedOn)) {
            throw new IllegalArgumentException("In force from " + from + ", but ordered on " + orderedOn);
        }
        if (seats.stream().map(Seat::personId).distinct().count() < seats.size()) {
            throw new IllegalArgumentException("One person, one place: order " + orderNo);
        }
        this.orderNo = new PaperNumber(orderNo).bare();
        this.orderedOn = orderedOn;
        this.begins = from;
        this.seats.addAll(seats);
    }

    /** Attaches the document of the order. */
    public Composition with(Long fileId) {
        orderFileId = fileId;
        return this;
    }

    /** The file of the order's document; null where none was attached. */
    public Long orderFileId() {
        return orderFileId;
    }

    /** The number of the order. */
    public String orderNo() {
        return orderNo;
    }

    /** The day of the order. */
    public LocalDate orderedOn() {
        return orderedOn;
    }

    /** The first day in force. */
    public LocalDate from() {
        return begins;
    }

    /** All places. */
    public List<Seat> seats() {
        return List.copyOf(seats);
    }

    /** The place of a person; empty if he has none. */
    public Optional<Seat> seatOf(Long personId) {
        return seats.stream().filter(seat -> seat.personId().equals(personId)).findFirst();
    }

    /** The same commission before the chair's own case: a member named by an order has his place there. Not stored. */
    public Composition chairedBy(Long memberId) {
        return new Composition(orderNo, orderedOn, begins, seats.stream().map(seat -> seat.personId().equals(memberId) ? Seat.chair(memberId)
                : seat.place() == Role.CHAIR ? Seat.member(seat.personId()) : seat).toList());
    }

    /** What this order changed in the former composition, those who came first; nobody who kept his place. */
    public List<SeatChange> since(Composition former) {
        Stream<SeatChange> now = seats.stream().map(seat -> new SeatChange(seat.personId(), former.seatOf(seat.personId()).map(Seat::place), Optional.of(seat.place())));
        Stream<SeatChange> gone = former.seats.stream().filter(seat -> seatOf(seat.personId()).isEmpty())
                .map(seat -> new SeatChange(seat.personId(), Optional.of(seat.place()), Optional.empty()));
        return Stream.concat(now, gone).filter(change -> !change.before().equals(change.after())).toList();
    }

    /** Who holds a place, e.g. the chair. */
    public List<Long> holders(Role place) {
        return seats.stream().filter(seat -> seat.place() == place).map(Seat::personId).toList();
    }

    /** How many hold each place: what the edition's rule of composition looks at. */
    public Map<Role, Integer> people() {
        Map<Role, Integer> people = new EnumMap<>(Role.class);
        seats.forEach(seat -> people.merge(seat.place(), 1, Integer::sum));
        return people;
    }
}
