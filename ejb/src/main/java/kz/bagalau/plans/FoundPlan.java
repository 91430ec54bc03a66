package kz.bagalau.plans;


/** A case with its plan as the database finds it: filled by a constructor expression. */
public record FoundPlan(Long caseId, Long personId, String surnameKk, String givenKk, String patronymicKk, String surnameRu, String givenRu,
        String patronymicRu, String unitKk, String unitRu, String postKk, String postRu, Long planId, String stage, Long supervisorId) {

    static final String NEW = "new kz.bagalau.plans.FoundPlan(c.id, c.facts.personId, n.surnameKk, n.givenKk, n.patronymicKk, n.surnameRu, n.givenRu,"
            + " n.patronymicRu, u.name.kk, u.name.ru, c.facts.post.kk, c.facts.post.ru, w.id, w.stage, c.facts.supervisorId)";
    // a plan of the post that the case names; one that is closed makes room for another
    static final String FROM = " from EvaluationCase c left join Plan w on w.caseId = c.id and w.facts.employmentId = c.facts.employmentId"
            + " and not exists (select e.id from Plan o join o.journal e where o.id = w.id and e.deed in (kz.bagalau.law.process.Deed.CLOSE, kz.bagalau.law.process.Deed.CANCEL)), Unit u, Person p join p.names n where p.id = c.facts.personId and u.id = c.facts.unitId"
            + " and n.firstDay <= :day and (n.lastDay is null or n.lastDay >= :day)";
}
