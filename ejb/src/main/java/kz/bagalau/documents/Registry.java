package kz.bagalau.documents;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
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
import kz.bagalau.papers.PdfBundle;
import kz.bagalau.papers.PdfWriter;

/**
 * Makes documents: takes the next number of the register, prints the edition's form with it, and stores PDF/A and DOCX in one transaction.
 * A failure gives the number back, so that the register has no gap; the locked row lets no two take the same one.
 */
@Stateless
@Operates(Operation.WITHIN)
public class Registry {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Clock time;
    @Inject
    Event<PaperComplete> complete;

    /**
     * Makes and registers a document.
     *
     * @throws IllegalArgumentException if the form wants a value that the data do not give
     */
    public RegisteredPaper make(Order order) {
        return make(order, null);
    }

    private RegisteredPaper make(Order order, String basis) {
        Register register = register(order.bodyId(), order.kind(), today().getYear());
        RegisteredPaper paper = new RegisteredPaper(register, today(), order.subject());
        Paper printed = new Paper(order.form(), order.data().apply(paper.mark()), imprint(paper, order.version()), order.languages(), order.attestation());
        byte[] bytes = PdfWriter.write(printed);
        paper.made(store(order.bodyId(), order.kind(), ".pdf", bytes), store(order.bodyId(), order.kind(), ".docx", DocxWriter.write(printed)));
        Optional.ofNullable(order.replaces()).map(id -> em.find(RegisteredPaper.class, id)).ifPresent(paper::inPlaceOf);
        return stored(paper.printed(order.version(), PdfBundle.pages(bytes), basis));
    }

    /**
     * The document of its kind about a case that stands and says what the order says; otherwise one is made, in the place of what said
     * something else. So the same document is not registered twice, however often it is asked for, and not by two who ask at once.
     */
    public RegisteredPaper current(Order order) {
        String basis = order.basis();
        return standing(order).filter(paper -> paper.says(basis)).orElseGet(() -> {
            register(order.bodyId(), order.kind(), today().getYear());
            Optional<RegisteredPaper> former = standing(order);
            return former.filter(paper -> paper.says(basis))
                    .orElseGet(() -> make(former.map(paper -> order.after(paper.versionNumber(), paper.id())).orElse(order), basis));
        });
    }

    private Optional<RegisteredPaper> standing(Order order) {
        return standing(order.kind(), order.subject().caseId(), order.subject().thingId());
    }

    /** The document of a kind about a case that no other came in the place of; empty where there is none. */
    public Optional<RegisteredPaper> standing(PaperKind kind, Long caseId) {
        return standing(kind, caseId, null);
    }

    /** The same about one of several things of a kind that the case has; about the case as a whole where none is named. */
    public Optional<RegisteredPaper> standing(PaperKind kind, Long caseId, Long thingId) {
        return em.createQuery("select p from RegisteredPaper p where p.kind = :kind and p.subject.caseId = :case and coalesce(p.subject.thingId, 0) = :thing"
                + " order by p.id desc", RegisteredPaper.class).setParameter("kind", kind).setParameter("case", caseId)
                .setParameter("thing", thingId == null ? 0L : thingId).setMaxResults(1).getResultStream().findFirst();
    }

    /** Those of the documents in whose place another one came. */
    public Set<Long> superseded(Collection<Long> paperIds) {
        return paperIds.isEmpty() ? Set.of() : new HashSet<>(em.createQuery("select p.replacesId from RegisteredPaper p where p.replacesId in :ids", Long.class)
                .setParameter("ids", paperIds).getResultList());
    }

    /** Registers a document whose bytes are made of its imprint alone, without a DOCX beside it. @param pdf makes the PDF/A, once its number is known */
    public RegisteredPaper make(Long bodyId, PaperKind kind, PaperSubject subject, Function<Imprint, byte[]> pdf) {
        return make(register(bodyId, kind, today().getYear()), subject, Optional.empty(), pdf);
    }

    /** The same, in the place of the one of its kind about the case that stands, if there is one. */
    public RegisteredPaper makeAnew(Long bodyId, PaperKind kind, PaperSubject subject, Function<Imprint, byte[]> pdf) {
        Register register = register(bodyId, kind, today().getYear());
        return make(register, subject, standing(kind, subject.caseId()), pdf);
    }

    private RegisteredPaper make(Register register, PaperSubject subject, Optional<RegisteredPaper> former, Function<Imprint, byte[]> pdf) {
        int version = former.map(one -> one.versionNumber() + 1).orElse(1);
        RegisteredPaper paper = new RegisteredPaper(register, today(), subject);
        byte[] bytes = pdf.apply(imprint(paper, version));
        paper.made(store(register.bodyId(), register.kind(), ".pdf", bytes), null);
        former.ifPresent(paper::inPlaceOf);
        return stored(paper.printed(version, PdfBundle.pages(bytes), null));
    }

    /** Says that a paper has everything that it needs. */
    public RegisteredPaper complete(Edition law, RegisteredPaper paper) {
        complete.fire(new PaperComplete(paper.bodyId(), law, () -> Optional.of(paper)));
        return paper;
    }

    /** The same of one that is made where somebody wants it. @param paper empty where the edition prints none */
    public void complete(Long bodyId, Edition law, Supplier<Optional<RegisteredPaper>> paper) {
        complete.fire(new PaperComplete(bodyId, law, paper));
    }

    private RegisteredPaper stored(RegisteredPaper paper) {
        em.persist(paper);
        em.flush();
        return paper;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.instant(), time.getZone());
    }

    private Imprint imprint(RegisteredPaper paper, int version) {
        return new Imprint(paper.code(), version, paper.mark(), name(paper.bodyId()), time.instant());
    }

    private StoredFile store(Long bodyId, PaperKind kind, String extension, byte[] bytes) {
        String name = kind.name().toLowerCase(java.util.Locale.ROOT) + extension;
        StoredFile file = new StoredFile(bodyId, "document", name, bytes, null, time.instant());
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

    /** How many pages a document has; those of one from before pages were counted are counted now. */
    public int pages(RegisteredPaper paper) {
        return paper.pages() == null ? PdfBundle.pages(em.find(StoredFile.class, paper.pdfId()).content()) : paper.pages();
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
