package kz.bagalau.model.session;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.law.commission.CommissionRule;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.Bilingual;

/**
 * The standing commission of a body. It is made, and every place in it is changed, by an order of the one who appoints: the orders
 * follow each other in time, and each session and each vote knows under which of them it took place.
 */
@Entity
@Table(name = "commission")
public class Commission extends Aggregate {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
    private Bilingual name;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "commission_id", nullable = false)
    @OrderBy("begins, id")
    private List<Composition> compositions = new ArrayList<>();

    /** For JPA only. */
    protected Commission() {
    }

    /** A commission that has no composition yet. */
    public Commission(Long bodyId, Bilingual name) {
        this.bodyId = bodyId;
        this.name = name;
    }

    /**
     * Puts a composition in force by an order.
     *
     * @throws kz.bagalau.law.explain.ObstacleException if the edition's rule of composition is not kept
     * @throws IllegalArgumentException                 if it does not begin after the former one
     */
    public void appoint(Composition composition, CommissionRule rule) {
        rule.check(composition.people()).stream().findFirst().map(LegalObstacle::refusal).ifPresent(refusal -> {
            throw refusal;
        });
        latest().filter(former -> !composition.from().isAfter(former.from())).ifPresent(former -> {
            throw new IllegalArgumentException("Order " + composition.orderNo() + " is in force from " + composition.from()
                    + ", the former one since " + former.from());
        });
        compositions.add(composition);
    }

    /** The composition in force on a day; empty before the first order. */
    public Optional<Composition> on(LocalDate day) {
        return compositions.stream().filter(one -> !one.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    private Optional<Composition> latest() {
        return compositions.stream().reduce((earlier, later) -> later);
    }

    /** Every composition, the first order first. */
    public List<Composition> compositions() {
        return List.copyOf(compositions);
    }

    /** The body's id. */
    public Long bodyId() {
        return bodyId;
    }

    /** Its name. */
    public Bilingual name() {
        return name;
    }
}
