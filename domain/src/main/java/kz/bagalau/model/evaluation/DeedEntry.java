package kz.bagalau.model.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.time.Event;
import kz.bagalau.model.Part;

/** A line of a journal: who did what, in which role and how, when, and from which stage to which it led. Never changed. */
@Entity
@Table(name = "deed_entry")
public class DeedEntry extends Part {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 60)
    private Deed deed;
    @Column(name = "by_id")
    private Long byId;
    @Enumerated(EnumType.STRING)
    @Column(name = "role_name", nullable = false, length = 30)
    private Role role;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Medium medium;
    @Column(name = "at_time", nullable = false)
    private Instant time;
    @Column(name = "on_day", nullable = false)
    private LocalDate day;
    @Column(length = 2000)
    private String note;
    @Column(name = "file_id")
    private Long fileId;
    @Column(name = "from_stage", length = 60)
    private String fromStage;
    @Column(name = "to_stage", nullable = false, length = 60)
    private String toStage;
    @Column(nullable = false, length = 40)
    private String program;
    @Column(length = 200)
    private String events;

    /** For JPA only. */
    protected DeedEntry() {
    }

    DeedEntry(Done done, String from, String to, Set<Event> events) {
        this.deed = done.deed();
        this.byId = done.byId();
        this.role = done.role();
        this.medium = done.medium();
        this.time = done.at();
        this.day = done.on();
        this.note = done.note();
        this.fileId = done.fileId();
        this.program = done.program();
        this.fromStage = from;
        this.toStage = to;
        this.events = events.stream().map(Event::name).sorted().collect(Collectors.joining(" "));
    }

    /** What was done. */
    public Done done() {
        return new Done(deed, byId, role, medium, time, day, note, fileId, program);
    }

    /** The deed, as the route names it. */
    public Deed deed() {
        return deed;
    }

    /** The person, or null for the program itself. */
    public Long byId() {
        return byId;
    }

    /** His place in the procedure. */
    public Role role() {
        return role;
    }

    /** On paper or in the system. */
    public Medium medium() {
        return medium;
    }

    /** The moment of entry. */
    public Instant at() {
        return time;
    }

    /** The day of the deed. */
    public LocalDate on() {
        return day;
    }

    /** The reason or number of a paper, or null. */
    public String note() {
        return note;
    }

    /** The stored scan or proof, or null. */
    public Long fileId() {
        return fileId;
    }

    /** The stage before; null where it began. */
    public String from() {
        return fromStage;
    }

    /** The stage after. */
    public String to() {
        return toStage;
    }

    /** What happened by it: terms of the edition are counted from these events. */
    public Set<Event> events() {
        return events == null || events.isEmpty() ? Set.of()
                : Arrays.stream(events.split(" ")).map(Event::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** The program's version. */
    public String program() {
        return program;
    }
}
