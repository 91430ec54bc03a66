package kz.bagalau.quarter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Applies;
import kz.bagalau.law.instrument.HostBody;
import kz.bagalau.law.instrument.Substitute;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.Supervision;
import kz.bagalau.staff.Above;
import kz.bagalau.staff.Staff.Host;

/**
 * Who evaluates a servant for a part of the year where the edition has rules on it: who stands above him in the body to which he is seconded, or a
 * substitute while his evaluator is away on the day on which the sheet goes out. Under an edition without such rules it is the usual evaluator.
 *
 * @param own   the name of the servants' own body
 * @param above the staff of the part's last day
 * @param hosts who is seconded on that day
 * @param away  who is or was away when
 * @param today the day on which the sheet goes out
 */
record WhoEvaluates(Edition edition, Text own, Above above, Map<Long, Host> hosts, Map<Long, List<Applies.Away>> away, LocalDate today) {

    /**
     * An evaluator.
     *
     * @param why the sentence of the rule that names him; null where he is the usual one
     */
    record Chosen(Long personId, Step why) {
    }

    /** The evaluator of a servant, by his usual supervision; empty where nobody is known. */
    Optional<Chosen> of(Long servant, Optional<Supervision> usual) {
        return host(servant).or(() -> usual.map(one -> substitute(one).orElse(new Chosen(one.supervisorId(), null))));
    }

    private Optional<Chosen> host(Long servant) {
        return Optional.ofNullable(hosts.get(servant)).flatMap(host -> edition.only(HostBody.class).filter(HostBody::hostEvaluates)
                .map(rule -> new Chosen(host.personId(), rule.of(own, text(host.body())).step())));
    }

    private static Text text(Bilingual name) {
        return new Text(name.kk(), name.ru(), null);
    }

    private Optional<Chosen> substitute(Supervision usual) {
        return edition.only(Substitute.class).flatMap(rule -> away.getOrDefault(usual.supervisorId(), List.of()).stream().filter(one -> one.on(today))
                .map(one -> rule.of(Role.SUPERVISOR, one.kind())).filter(answer -> answer.value() != Role.SUPERVISOR).findFirst())
                .flatMap(answer -> person(answer, usual).map(person -> new Chosen(person, answer.step())));
    }

    /** Of the roles that can stand in, the staff knows one person only: whoever supervises the supervisor. */
    private Optional<Long> person(Explained<Role> answer, Supervision usual) {
        return answer.value() == Role.HIGHER_SUPERVISOR ? Optional.ofNullable(above.under(usual).higherId()) : Optional.empty();
    }
}
