package kz.bagalau.model.evaluation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.law.calculation.Post;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.Line;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.body.Supervision;

/** The servant's post and supervisor as they stood when the case began: later changes of staff leave them as they are. */
@Embeddable
public class ServantFacts implements Serializable {

    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Column(name = "employment_id", nullable = false)
    private Long employmentId;
    @Column(name = "unit_id", nullable = false)
    private Long unitId;
    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "post_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "post_ru"))
    private Bilingual post;
    @Column(length = 6)
    private String category;
    @Column(name = "head_of_unit", nullable = false)
    private boolean headOfUnit;
    @Column(name = "head_of_body", nullable = false)
    private boolean headOfBody;
    @Column(name = "public_services", nullable = false)
    private boolean publicServices;
    private LocalDate entered;
    @Column(name = "held_since", nullable = false)
    private LocalDate heldSince;
    @Column(name = "supervisor_id")
    private Long supervisorId;
    @Column(name = "supervisor_order", length = 300)
    private String supervisorOrder;

    @Column(name = "supervisor_named", nullable = false)
    private boolean supervisorNamed;

    @Column(name = "under_first_head", nullable = false)
    private boolean underFirstHead;

    @Column(name = "higher_id")
    private Long higherId;

    /** For JPA only. */
    protected ServantFacts() {
    }

    /** What the staff says on a day of him and of those above him. */
    public static ServantFacts of(PostHolder holder, Line line) {
        ServantFacts facts = new ServantFacts();
        facts.personId = holder.personId();
        facts.employmentId = holder.employmentId();
        facts.unitId = holder.unitId();
        facts.post = Bilingual.of(holder.postKk(), holder.postRu());
        facts.category = holder.category();
        facts.headOfUnit = holder.headOfUnit();
        facts.headOfBody = holder.headOfBody();
        facts.publicServices = holder.publicServices();
        facts.entered = holder.entered();
        facts.heldSince = holder.heldSince();
        facts.supervisorId = line.supervisorId();
        facts.supervisorOrder = line.supervision() == null ? null : line.supervision().order();
        facts.underFirstHead = line.firstHead();
        facts.higherId = line.higherId();
        return facts;
    }

    /** The same facts with another supervisor, named by an order or a correction, and whoever stands above that one. Nobody is his own. */
    ServantFacts under(Line named) {
        requireAnother(named);
        return with(named, true);
    }

    /** The same facts with another supervisor, as the staff has him on a later day. Somebody there is, and not the servant himself. */
    ServantFacts succeeded(Line asOf) {
        if (asOf.supervisorId() == null) {
            throw new IllegalArgumentException("nobody as the supervisor of person " + personId);
        }
        requireAnother(asOf);
        return above(asOf);
    }

    private void requireAnother(Line line) {
        if (personId.equals(line.supervisorId())) {
            throw new IllegalArgumentException("person " + personId + " as his own supervisor");
        }
    }

    /** What the staff says of the same person on a later day; a supervisor named by an order stays. */
    ServantFacts restated(ServantFacts asOf) {
        if (!personId.equals(asOf.personId)) {
            throw new IllegalArgumentException("facts are those of person " + personId + ", not " + asOf.personId);
        }
        return supervisorNamed ? asOf.under(line()) : asOf;
    }

    /** The same facts, with those above him as the staff has them on a later day. */
    public ServantFacts above(Line asOf) {
        return with(asOf, supervisorNamed);
    }

    private ServantFacts with(Line line, boolean named) {
        ServantFacts facts = new ServantFacts();
        facts.personId = personId;
        facts.employmentId = employmentId;
        facts.unitId = unitId;
        facts.post = post;
        facts.category = category;
        facts.headOfUnit = headOfUnit;
        facts.headOfBody = headOfBody;
        facts.publicServices = publicServices;
        facts.entered = entered;
        facts.heldSince = heldSince;
        facts.supervisorId = line.supervisorId();
        facts.supervisorOrder = line.supervision() == null ? null : line.supervision().order();
        facts.supervisorNamed = named;
        facts.underFirstHead = line.firstHead();
        facts.higherId = line.higherId();
        return facts;
    }

    /** Those above him: the same supervisor, by the same order. */
    public Line line() {
        return new Line(supervisorId == null ? null : new Supervision(supervisorId, null, supervisorOrder), underFirstHead, higherId);
    }

    /** The post as the rules ask for it. */
    public Post asPost() {
        return new Post(Optional.ofNullable(category), Optional.of(headOfUnit), Optional.of(publicServices));
    }

    /** The same facts as another instance: what is embedded belongs to one owner. */
    public ServantFacts copy() {
        return with(line(), supervisorNamed);
    }

    /** The servant. */
    public Long personId() {
        return personId;
    }

    /** His post in the staff. */
    public Long employmentId() {
        return employmentId;
    }

    /** His unit. */
    public Long unitId() {
        return unitId;
    }

    /** The title of his post. */
    public Bilingual post() {
        return post;
    }

    /** The code of the category, or null. */
    public String category() {
        return category;
    }

    /** Heads a unit. */
    public boolean headOfUnit() {
        return headOfUnit;
    }

    /** Heads an executive body. */
    public boolean headOfBody() {
        return headOfBody;
    }

    /** Renders public services. */
    public boolean publicServices() {
        return publicServices;
    }

    /** The day of entering the civil service, or null. */
    public LocalDate entered() {
        return entered;
    }

    /** The day from which the post counts as held. */
    public LocalDate heldSince() {
        return heldSince;
    }

    /** Who supervises, or null. */
    public Long supervisorId() {
        return supervisorId;
    }

    /** The order by which he stands in, or null. */
    public String supervisorOrder() {
        return supervisorOrder;
    }

    /** True where HR named the supervisor by an order, whatever the staff says. */
    public boolean supervisorNamed() {
        return supervisorNamed;
    }

    /** True where the supervisor is the first head of the body: nobody approves above him. */
    public boolean underFirstHead() {
        return underFirstHead;
    }

    /** Who supervises the supervisor, or null where nobody is known. */
    public Long higherId() {
        return higherId;
    }
}
