package kz.bagalau.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.documents.Order;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.form.Form;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.process.Signature;
import kz.bagalau.law.process.Situation;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.paper.DueSignature;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.PaperSubject;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.session.Attendance;
import kz.bagalau.model.session.Protocol;
import kz.bagalau.model.session.Seat;
import kz.bagalau.model.session.Session;
import kz.bagalau.planning.Recorder;
import kz.bagalau.session.SessionDesk.Table;

/** The protocol of a closed session: drafted, signed, completed; with its last signature the results enter their cases. */
@Stateless
public class Protocols {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    SessionDesk desk;
    @Inject
    ProtocolText text;
    @Inject
    EnterResults results;
    @Inject
    Registry registry;
    @Inject
    Files files;
    @Inject
    Recorder recorder;

    /** The protocol of a session as it stands. */
    @Operates(Operation.SESSION_READ)
    public ProtocolView of(@Of(Kind.SESSION) Long sessionId) {
        Session session = desk.look(sessionId).session();
        Protocol protocol = find(sessionId).orElse(null);
        return protocol == null ? new ProtocolView(session, null, null, null, null, List.of()) : view(session, protocol);
    }

    private ProtocolView view(Session session, Protocol protocol) {
        RegisteredPaper paper = registry.paper(protocol.current().paperId()).orElseThrow();
        var names = desk.staff.names(protocol.signatures().stream().map(DueSignature::personId).toList(), session.heldOn());
        return new ProtocolView(session, protocol, paper.pdfId(), paper.docxId(), paper.mark(),
                protocol.signatures().stream().map(one -> new ProtocolView.Signed(one, names.get(one.personId()))).toList());
    }

    private Optional<Protocol> find(Long sessionId) {
        return em.createQuery("select p from Protocol p where p.sessionId = :session", Protocol.class).setParameter("session", sessionId)
                .getResultStream().findFirst();
    }

    private Protocol require(Long sessionId) {
        return find(sessionId).orElseThrow(() -> new IllegalStateException("session " + sessionId + " has no protocol yet"));
    }

    /**
     * Makes the protocol's document, or a new version of it while nobody has signed.
     *
     * @param because why it is made anew; null for the first
     */
    @Operates(Operation.PROTOCOL_MAKE)
    public void make(@Of(Kind.SESSION) Long sessionId, @Recorded("because") String because) {
        Table table = desk.takeWhole(sessionId);
        if (table.session().at(Session.CLOSED)) {
            table.session().follow(table.course(recorder.done(Deed.DRAFT_PROTOCOL, Role.SECRETARY, because)));
        }
        Optional<Protocol> former = find(sessionId);
        Protocol protocol = former.orElseGet(() -> new Protocol(sessionId, signers(table)));
        protocol.make(document(table, former), because, recorder.now());
        em.persist(protocol);
        em.flush();
    }

    private RegisteredPaper document(Table table, Optional<Protocol> former) {
        Form form = Registry.form(table.law().edition(), "protocol");
        Order order = Order.first(table.session().bodyId(), PaperKind.PROTOCOL, PaperSubject.ofSession(table.session().id()),
                form, mark -> text.data(table, form, mark), Registry.languages(table.law().edition()));
        return registry.make(former.map(one -> order.after(one.current().number(), one.current().paperId())).orElse(order));
    }

    /** Secretary, who stood in for him, chair and those members who sat: whoever never came has nothing to sign. */
    private List<Seat> signers(Table table) {
        List<Long> sat = table.session().attendance().stream().map(Attendance::personId).distinct().toList();
        Stream<Seat> seats = table.composition().seats().stream().filter(seat -> seat.place() == Role.SECRETARY || sat.contains(seat.personId()));
        return Stream.concat(seats, desk.standIns(table).stream()).toList();
    }

    /** The caller signs the latest version. */
    @Operates(Operation.PROTOCOL_SIGN)
    public void sign(@Of(Kind.SESSION) Long sessionId) {
        Protocol protocol = require(sessionId);
        protocol.sign(recorder.caller(), recorder.now(), recorder.today());
        follow(sessionId, protocol, recorder.done(Deed.SIGN, role(protocol, recorder.caller())));
    }

    /** Enters a signature that stands on the printed latest version: the date on it, and the scan. */
    @Operates(Operation.PROTOCOL_MAKE)
    public void enterPaper(@Of(Kind.SESSION) Long sessionId, @Recorded("signer") Long personId, @Recorded("date") LocalDate date, Attachment scan) {
        Protocol protocol = require(sessionId);
        Long scanId = files.store(desk.take(sessionId).session().bodyId(), "scan", scan);
        protocol.enterPaper(personId, date, scanId, entry());
        follow(sessionId, protocol, recorder.onPaper(Deed.SIGN, personId, role(protocol, personId), date, scanId));
    }

    /** Notes, with chair and secretary, why a member's signature is missing; the document that proves it goes with the note. */
    @Operates(Operation.PROTOCOL_MAKE)
    public void noteMissing(@Of(Kind.SESSION) Long sessionId, @Recorded("member") Long personId, @Recorded("reason") String reason, Attachment proof) {
        Protocol protocol = require(sessionId);
        Table table = desk.take(sessionId);
        Long proofId = files.store(table.session().bodyId(), "scan", proof);
        protocol.note(personId, reason, proofId, entry());
        Situation ground = signatures(protocol).with(Document.GROUND);
        table.session().follow(new Course(table.law().road(table.session().track()), ground,
                recorder.done(Deed.NOTE_MISSING_SIGNATURE, Role.SECRETARY, reason)));
        completeIfSigned(table, protocol);
    }

    private void follow(Long sessionId, Protocol protocol, Done done) {
        Table table = protocol.complete() ? desk.takeWhole(sessionId) : desk.take(sessionId);
        table.session().follow(new Course(table.law().road(table.session().track()), signatures(protocol), done));
        completeIfSigned(table, protocol);
    }

    private void completeIfSigned(Table table, Protocol protocol) {
        if (protocol.complete()) {
            results.enter(table, protocol);
            registry.complete(table.law().edition(), registry.paper(protocol.current().paperId()).orElseThrow());
        }
    }

    /** The signatures given, and how many each place owes: a noted one is not owed any more. */
    private static Situation signatures(Protocol protocol) {
        Situation situation = Situation.empty().signed(protocol.signatures().stream().filter(one -> one.state() != DueSignature.State.NOTED)
                .filter(one -> !one.due()).map(one -> new Signature(one.role(), one.personId().toString())).toList());
        for (Role role : List.of(Role.SECRETARY, Role.CHAIR, Role.MEMBER)) {
            situation = situation.needing(role, (int) protocol.signatures().stream()
                    .filter(one -> one.role() == role && one.state() != DueSignature.State.NOTED).count());
        }
        return situation;
    }

    private static Role role(Protocol protocol, Long personId) {
        return protocol.signatures().stream().filter(one -> one.personId().equals(personId)).map(DueSignature::role).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("person " + personId + " does not sign this protocol"));
    }

    private DueSignature.Entry entry() {
        return new DueSignature.Entry(recorder.caller(), recorder.now(), recorder.today());
    }

    /** A member attaches his separate opinion. */
    @Operates(Operation.PROTOCOL_DIFFER)
    public void differ(@Of(Kind.SESSION) Long sessionId, Long caseId, Written opinion) {
        require(sessionId).differ(recorder.caller(), caseId, opinion, recorder.now());
    }

    /** Mends a slip of the pen in a signed protocol; the same signatures make it hold. */
    @Operates(Operation.PROTOCOL_MAKE)
    public void correct(@Of(Kind.SESSION) Long sessionId, @Recorded("instead") String insteadOf, Written right) {
        require(sessionId).correct(insteadOf, right, recorder.now());
    }
}
