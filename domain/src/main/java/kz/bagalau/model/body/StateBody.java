package kz.bagalau.model.body;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.Bilingual;

/**
 * A state body: the employer of its servants, the owner of its cases and papers. It names the editions of the methodology that hold in
 * it, one at a time, the official who appoints and dismisses, the HR service that works for it, and the day from which this system is
 * in use there: terms that ended before that day are "before the system", not missed.
 */
@Entity
@Table(name = "state_body")
public class StateBody extends Aggregate {

    @Column(nullable = false, length = 12)
    private String bin;
    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
    private Bilingual name;
    @Column(name = "official_id")
    private Long officialId;
    @Column(name = "hr_body_id")
    private Long hrBodyId;
    @Column(name = "go_live")
    private LocalDate goLive;
    @Enumerated(EnumType.STRING)
    @Column(name = "staff_master", nullable = false, length = 20)
    private StaffSource staffMaster = StaffSource.FILE;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id", nullable = false)
    @OrderBy("firstDay")
    private List<EditionTerm> editions = new ArrayList<>();

    /** For JPA only. */
    protected StateBody() {
    }

    /** A body that is served by its own HR service until told otherwise. */
    public StateBody(Bin bin, Bilingual name) {
        this.bin = bin.value();
        this.name = name;
    }

    /** The БИН. */
    public Bin bin() {
        return new Bin(bin);
    }

    /** The full name. */
    public Bilingual name() {
        return name;
    }

    /** Gives the right number and name. */
    public void describe(Bin newBin, Bilingual newName) {
        bin = newBin.value();
        name = newName;
    }

    /** The person with the right to appoint and dismiss (authorised official), or null until named. */
    public Long officialId() {
        return officialId;
    }

    /** Names the authorised official. */
    public void official(Long personId) {
        officialId = personId;
    }

    /** Who keeps its staff data; any other source only proposes. */
    public StaffSource staffMaster() {
        return staffMaster;
    }

    /** Names who keeps its staff data. */
    public void keptBy(StaffSource master) {
        staffMaster = Objects.requireNonNull(master, "master");
    }

    /** The body whose HR service serves this one; itself, as a rule. */
    public Long hrBodyId() {
        return hrBodyId == null ? id() : hrBodyId;
    }

    /** Hands the HR work to the service of another body; null takes it back. */
    public void servedBy(Long bodyId) {
        hrBodyId = bodyId;
    }

    /** The day from which the system is in use here, or null while it is being set up. */
    public LocalDate goLive() {
        return goLive;
    }

    /** Sets the day from which the system is in use here. */
    public void goLive(LocalDate day) {
        goLive = day;
    }

    /** The editions with their dates, the oldest first. */
    public List<EditionTerm> editions() {
        return List.copyOf(editions);
    }

    /** The id of the edition in force on a day; empty where none is, and then no cycle can be opened without a ground. */
    public Optional<String> editionOn(LocalDate day) {
        return editions.stream().filter(term -> term.days().contains(day)).map(EditionTerm::editionId).findFirst();
    }

    /**
     * The id of the edition under which a result taken over from papers is read: that in force on its day, else the last before it, else the first
     * of the body; it does not change with later editions. Empty where the body has none.
     */
    public Optional<String> editionFor(LocalDate day) {
        return editionOn(day).or(() -> editions.stream().filter(term -> !term.days().first().isAfter(day)).reduce((one, next) -> next).map(EditionTerm::editionId))
                .or(() -> editions.stream().findFirst().map(EditionTerm::editionId));
    }

    /**
     * Puts an edition in force for some days. The same edition may be named again with its true days: they replace the former.
     *
     * @param source against what the days were confirmed, or null
     * @throws IllegalArgumentException when another edition is in force on one of the days
     */
    public void assign(String editionId, Days days, String source) {
        editions.stream().filter(term -> !term.editionId().equals(editionId) && term.days().overlaps(days)).findAny().ifPresent(term -> {
            throw new IllegalArgumentException(term.editionId() + " is in force " + term.days() + ", " + editionId + " would be " + days);
        });
        editions.removeIf(term -> term.editionId().equals(editionId));
        editions.add(new EditionTerm(editionId, days, source));
    }

    /** Withdraws an edition that was assigned by mistake. */
    public void withdraw(String editionId) {
        editions.removeIf(term -> term.editionId().equals(editionId));
    }
}
