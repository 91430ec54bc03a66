package kz.bagalau.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.session.Protocol;
import kz.bagalau.model.session.Session;

/** Which protocols another one supplements: those whose decisions the official returned, so that the cases are heard again. */
@Dependent
class Supplemented {

    @Inject
    EntityManager em;
    @Inject
    Registry registry;

    /** Numbers and days of the protocols that the protocol of a session supplements; none for an ordinary one. */
    List<String> by(Long sessionId, List<Before> cases) {
        return cases.stream().filter(one -> one.file().subject().latest(Deed.RETURN).isPresent()).flatMap(one -> one.results().stream().map(Heard::put))
                .map(CaseResult::decidedBy).filter(Objects::nonNull).filter(one -> !one.equals(sessionId)).distinct().sorted().flatMap(one -> named(one).stream())
                .toList();
    }

    private Optional<String> named(Long sessionId) {
        return em.createQuery("select p from Protocol p where p.sessionId = :session", Protocol.class).setParameter("session", sessionId).getResultStream()
                .findFirst().flatMap(protocol -> registry.paper(protocol.current().paperId())).map(RegisteredPaper::mark)
                .map(mark -> mark + ", " + FormValue.day(em.find(Session.class, sessionId).heldOn()).ru());
    }
}
