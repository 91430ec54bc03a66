package kz.bagalau.acknowledgement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import kz.bagalau.library.Library;

/** The editions under which a body's cases go that want a result sent to one who refused, by hash. */
@Dependent
class SendingEditions {

    @Inject
    EntityManager em;
    @Inject
    Library library;

    List<String> of(Long bodyId) {
        return em.createQuery("select distinct c.editionHash from EvaluationCase c where c.bodyId = :body", String.class).setParameter("body", bodyId)
                .getResultStream().filter(hash -> !new AcknowledgementLaw(library.law(hash)).sendings().isEmpty()).toList();
    }
}
