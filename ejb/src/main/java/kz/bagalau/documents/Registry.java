package kz.bagalau.documents;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.form.Form;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.PaperSubject;
import kz.bagalau.model.paper.Register;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.paper.StoredFile;
import kz.bagalau.papers.DocxWriter;
import kz.bagalau.papers.Imprint;
import kz.bagalau.papers.Paper;
import kz.bagalau.papers.PdfWriter;

/**
 * Makes documents: takes the next number of the register, prints the edition's form with it, and stores PDF/A and DOCX in one transaction.
 * A failure gives the number back, so that the register has no gap; the locked row lets no two take the same one.
 */
@Stateless
@Operates(Operation.WITHIN)
public class Registry {

    /** Documents of one register in a year; the number in the page code is the register's id times this, plus the number. */
    private static final long MOST_IN_A_YEAR = 1_000_000;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Clock time;

    /**
     * Makes and registers a document.
     *
     * @throws IllegalArgumentException if the form wants a value that the data do not give
     */
    public RegisteredPaper make(Order order) {
        LocalDate today = LocalDate.ofInstant(time.instant(), time.getZone());
        Register register = register(order.bodyId(), order.kind(), today.getYear());
        RegisteredPaper paper = new RegisteredPaper(register, today, order.subject());
        Paper printed = Paper.unsigned(order.form(), order.data().apply(paper.mark()), imprint(order, register, paper), order.languages());
        StoredFile pdf = store(order, ".pdf", PdfWriter.write(printed));
        StoredFile docx = store(order, ".docx", DocxWriter.write(printed));
        paper.made(pdf, docx);
        Optional.ofNullable(order.replaces()).map(id -> em.find(RegisteredPaper.class, id)).ifPresent(paper::inPlaceOf);
        em.persist(paper);
        em.flush();
        return paper;
    }

    private Imprint imprint(Order order, Register register, RegisteredPaper paper) {
        return new Imprint(register.id() * MOST_IN_A_YEAR + paper.number(), order.version(), paper.mark(), name(order.bodyId()), time.instant());
    }

    private StoredFile store(Order order, String extension, byte[] bytes) {
        String name = order.kind().name().toLowerCase(java.util.Locale.ROOT) + extension;
        StoredFile file = new StoredFile(order.bodyId(), "document", name, bytes, null, time.instant());
        em.persist(file);
        return file;
    }

    private Register register(Long bodyId, PaperKind kind, int year) {
        List<Register> found = em.createQuery("select r from Register r where r.bodyId = :body and r.kind = :kind and r.year = :year", Register.class)
                .setParameter("body", bodyId).setParameter("kind", kind).setParameter("year", year)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        return found.isEmpty() ? begin(new Register(bodyId, kind, year)) : found.get(0);
    }

    /** Two who begin the same year at once: the unique key lets one of them through, the other tries again. */
    private Register begin(Register register) {
        em.persist(register);
        em.flush();
        return register;
    }

    /** The body's name in both languages. */
    public Text name(Long bodyId) {
        StateBody body = em.find(StateBody.class, bodyId);
        String kk = body.name().in(Lang.KK.locale());
        return new Text(kk, body.name().in(Lang.RU.locale()), null);
    }

    /** A registered document; empty where there is none. */
    public Optional<RegisteredPaper> paper(Long paperId) {
        return Optional.ofNullable(em.find(RegisteredPaper.class, paperId));
    }

    /** The documents of a case, the first first. */
    public List<RegisteredPaper> ofCase(Long caseId) {
        return em.createQuery("select p from RegisteredPaper p where p.subject.caseId = :id order by p.id", RegisteredPaper.class)
                .setParameter("id", caseId).getResultList();
    }

    /** The extracts of a person's service record, the latest first. */
    public List<RegisteredPaper> extracts(Long personId) {
        return em.createQuery("select p from RegisteredPaper p where p.subject.personId = :id and p.kind = :kind order by p.id desc",
                RegisteredPaper.class).setParameter("id", personId).setParameter("kind", PaperKind.RECORD_EXTRACT).getResultList();
    }

    /** The form of an edition by its name. @throws IllegalArgumentException if it has none */
    public static Form form(Edition edition, String name) {
        return Optional.ofNullable(edition.forms().get(name))
                .orElseThrow(() -> new IllegalArgumentException("Edition " + edition.id() + " has no form " + name));
    }

    /** Both languages, the act's own first. */
    public static List<Lang> languages(Edition edition) {
        return edition.act().language() == Lang.KK ? List.of(Lang.KK, Lang.RU) : List.of(Lang.RU, Lang.KK);
    }
}
