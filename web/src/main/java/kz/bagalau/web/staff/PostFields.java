package kz.bagalau.web.staff;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.Category;
import kz.bagalau.model.body.HeldPost;
import kz.bagalau.model.body.PostTerms;
import kz.bagalau.staff.Appointment;
import kz.bagalau.staff.StaffRefused;

/** The fields of a post in a form. */
public class PostFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long unit;
    private String postKk;
    private String postRu;
    private String category;
    private boolean headOfUnit;
    private boolean headOfBody;
    private boolean publicServices;
    private Long supervisor;
    private LocalDate from;
    private LocalDate probationEnd;
    private String order;
    private boolean samePost;
    private List<Choice> units = List.of();
    private List<Choice> supervisors = List.of();

    /** Offers the units and supervisors of a body; nobody is offered himself (null: somebody who is not known yet). */
    void offer(Choices choices, Long body, Long personId) {
        units = choices.units(body);
        supervisors = choices.supervisors(body).stream().filter(one -> !one.id().equals(personId)).toList();
    }

    /** Fills the fields from the post that somebody holds. */
    void fill(HeldPost held) {
        fill(new PostTerms(held.unitId(), Bilingual.of(held.postKk(), held.postRu()), Category.read(held.category()).orElse(null),
                held.headOfUnit(), held.headOfBody(), held.publicServices(), held.supervisorId()), held.appointedOn(), held.probationEnd());
    }

    private void fill(PostTerms terms, LocalDate appointed, LocalDate probation) {
        unit = terms.unitId();
        postKk = terms.post().kk();
        postRu = terms.post().ru();
        category = terms.category() == null ? null : terms.category().code();
        headOfUnit = terms.headOfUnit();
        headOfBody = terms.headOfBody();
        publicServices = terms.publicServices();
        supervisor = terms.supervisorId();
        from = appointed;
        probationEnd = probation;
    }

    /**
     * The appointment that the fields state.
     *
     * @throws StaffRefused when the category is none
     */
    Appointment appointment() {
        Category read = category == null ? null : Category.read(category).orElseThrow(() -> new StaffRefused("staff.fault.CATEGORY_FORM"));
        PostTerms terms = new PostTerms(unit, Bilingual.of(postKk, postRu), read, headOfUnit, headOfBody, publicServices, supervisor);
        return new Appointment(terms, from, probationEnd, order, samePost);
    }

    /** The unit. */
    public Long getUnit() {
        return unit;
    }

    /** Takes: the unit. */
    public void setUnit(Long unit) {
        this.unit = unit;
    }

    /** The title in Kazakh. */
    public String getPostKk() {
        return postKk;
    }

    /** Takes: the title in Kazakh. */
    public void setPostKk(String postKk) {
        this.postKk = postKk;
    }

    /** The title in Russian. */
    public String getPostRu() {
        return postRu;
    }

    /** Takes: the title in Russian. */
    public void setPostRu(String postRu) {
        this.postRu = postRu;
    }

    /** The category as typed. */
    public String getCategory() {
        return category;
    }

    /** Takes: the category as typed. */
    public void setCategory(String category) {
        this.category = category;
    }

    /** Heads the unit. */
    public boolean isHeadOfUnit() {
        return headOfUnit;
    }

    /** Takes: heads the unit. */
    public void setHeadOfUnit(boolean headOfUnit) {
        this.headOfUnit = headOfUnit;
    }

    /** Heads the executive body. */
    public boolean isHeadOfBody() {
        return headOfBody;
    }

    /** Takes: heads the executive body. */
    public void setHeadOfBody(boolean headOfBody) {
        this.headOfBody = headOfBody;
    }

    /** Renders public services. */
    public boolean isPublicServices() {
        return publicServices;
    }

    /** Takes: renders public services. */
    public void setPublicServices(boolean publicServices) {
        this.publicServices = publicServices;
    }

    /** The supervisor. */
    public Long getSupervisor() {
        return supervisor;
    }

    /** Takes: the supervisor. */
    public void setSupervisor(Long supervisor) {
        this.supervisor = supervisor;
    }

    /** The first day. */
    public LocalDate getFrom() {
        return from;
    }

    /** Takes: the first day. */
    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** The last day of probation. */
    public LocalDate getProbationEnd() {
        return probationEnd;
    }

    /** Takes: the last day of probation. */
    public void setProbationEnd(LocalDate probationEnd) {
        this.probationEnd = probationEnd;
    }

    /** The order. */
    public String getOrder() {
        return order;
    }

    /** Takes: the order. */
    public void setOrder(String order) {
        this.order = order;
    }

    /** The order says that the post is the same. */
    public boolean isSamePost() {
        return samePost;
    }

    /** Takes: the order says that the post is the same. */
    public void setSamePost(boolean samePost) {
        this.samePost = samePost;
    }

    /** The units to choose from. */
    public List<Choice> getUnits() {
        return units;
    }

    /** The supervisors to choose from. */
    public List<Choice> getSupervisors() {
        return supervisors;
    }
}
