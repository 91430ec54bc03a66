package kz.bagalau.web.docflow;

import jakarta.persistence.OptimisticLockException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.audit.Correlation;
import kz.bagalau.exchange.ExchangeRefused;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.BadFact;
import kz.bagalau.law.explain.BadFacts;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.paper.FileRefused;
import kz.bagalau.refusal.DeedRefused;
import kz.bagalau.web.docflow.type.Fault;
import kz.bagalau.web.docflow.type.Place;
import kz.bagalau.web.docflow.type.Problem;
import kz.bagalau.web.text.Areas;

/**
 * What went wrong, in the words of the contract: the one translator of exceptions for REST and SOAP. The kinds of problem stand at the beginning of
 * the contract's OpenAPI document; what nobody foresaw is told by a code only, under which it stands in the log.
 */
public final class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());
    private static final String TYPES = "urn:kz:bagalau:problem:";
    private static final int CAUSES = 20;
    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_PLACE = 300;
    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final int FAILED = 500;
    private static final String BAD_FACT = "bad-fact";

    /** Statuses of refusals by the kind of problem that they are; others are of the kind {@code refused}. */
    private static final Map<String, String> KINDS = Map.of("KEY_REUSED", "key-reused", "VERSION_OLD", "changed",
            "VERSION_MISSING", "version-needed", "NO_RECIPIENT", "no-recipient",
            "RECIPIENT_EXPIRED", "no-recipient", "FILE_UNKNOWN", "not-found", "PROPOSAL_UNKNOWN", "not-found");

    /** How each exception is told; the first that fits one of the causes. */
    private static final Map<Class<? extends Throwable>, BiFunction<Throwable, Problems, Problem>> TOLD = Map.of(
            AccessDenied.class, (thrown, words) -> words.denied((AccessDenied) thrown),
            Malformed.class, (thrown, words) -> words.bad(((Malformed) thrown).type(), BAD_REQUEST, ((Malformed) thrown).faults()),
            BadFacts.class, (thrown, words) -> words.bad(BAD_FACT, UNPROCESSABLE, ((BadFacts) thrown).all()),
            ObstacleException.class, (thrown, words) -> words.obstacle(((ObstacleException) thrown).obstacle()),
            ExchangeRefused.class, (thrown, words) -> words.refused((ExchangeRefused) thrown),
            FileRefused.class, (thrown, words) -> words.file((FileRefused) thrown),
            OptimisticLockException.class, (thrown, words) -> words.problem("in-progress", CONFLICT, words.say("rest.detail.in-progress"), null),
            DeedRefused.class, (thrown, words) -> words.refused((DeedRefused) thrown));

    private final Lang lang;
    private final String instance;

    private Problems(Lang lang, String instance) {
        this.lang = lang;
        this.instance = instance;
    }

    /**
     * A failure as the contract tells it. What nobody foresaw is logged.
     *
     * @param lang     in which language
     * @param instance the address or the operation
     */
    public static Problem of(Throwable failure, Lang lang, String instance) {
        Problems words = new Problems(lang, instance);
        return Stream.iterate(failure, one -> one != null, Throwable::getCause).limit(CAUSES).flatMap(one -> teller(one).stream().map(how -> how.apply(one, words)))
                .findFirst().orElseGet(() -> words.failed(failure));
    }

    /** A class that has an entry of its own goes before the one that it extends. */
    private static Optional<BiFunction<Throwable, Problems, Problem>> teller(Throwable thrown) {
        return Stream.<Class<?>>iterate(thrown.getClass(), one -> one != null, Class::getSuperclass).filter(TOLD::containsKey).findFirst().map(TOLD::get);
    }

    private Problem denied(AccessDenied denied) {
        int status = denied.refusal().status();
        return problem(status == 404 ? "not-found" : "denied", status, say(denied.key()), denied.refusal().name());
    }

    private Problem obstacle(LegalObstacle obstacle) {
        Problem problem = problem("obstacle", CONFLICT, Areas.sentences().say(lang, obstacle), obstacle.key());
        problem.citation = place(obstacle.citation(), lang);
        return problem;
    }

    private Problem refused(ExchangeRefused refused) {
        String type = refused.status() == UNPROCESSABLE ? BAD_FACT : "refused";
        return problem(KINDS.getOrDefault(refused.reason().name(), type), refused.status(), said(refused), refused.key());
    }

    private Problem refused(DeedRefused refused) {
        return problem("refused", CONFLICT, said(refused), refused.key());
    }

    private Problem file(FileRefused refused) {
        String key = "rest.file." + refused.reason();
        return problem(BAD_FACT, UNPROCESSABLE, say(key), key);
    }

    private Problem failed(Throwable failure) {
        String code = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, failure, () -> instance + " failed, code " + code + Correlation.current().map(id -> ", correlation " + id).orElse(""));
        return problem("failed", FAILED, say("rest.detail.failed", Arg.word(code)), code);
    }

    private Problem bad(String type, int status, List<BadFact> all) {
        Fault first = fault(all.get(0));
        Problem problem = problem(type, status, first.detail, first.code);
        problem.fact = first.fact;
        problem.value = first.value;
        problem.rule = first.rule;
        problem.citation = first.citation;
        problem.faults.addAll(all.stream().limit(Malformed.MOST).map(this::fault).toList());
        return problem;
    }

    private Problem problem(String type, int status, String detail, String code) {
        Problem problem = new Problem();
        problem.type = TYPES + type;
        problem.title = say("rest.title." + type);
        problem.status = status;
        problem.detail = detail;
        problem.instance = instance;
        problem.code = code;
        return problem;
    }

    private Fault fault(BadFact bad) {
        Fault fault = new Fault();
        fault.code = bad.key();
        fault.fact = some(bad.path(), LONGEST_PLACE);
        fault.value = some(bad.value(), LONGEST_VALUE);
        fault.rule = bad.rule().orElse(null);
        fault.detail = Areas.sentences().say(lang, bad.key(), bad.args());
        fault.citation = bad.citation().map(one -> place(one, lang)).orElse(null);
        return fault;
    }

    private static String some(String text, int longest) {
        return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), longest));
    }

    /** A place in an act, in words too. */
    public static Place place(Citation citation, Lang lang) {
        Place place = new Place();
        place.edition = citation.edition().value();
        place.points = citation.points().stream().map(PointRef::label).toList();
        place.basis = citation.basis().name();
        place.source = Areas.sentences().cite(lang, citation);
        return place;
    }

    private String said(DeedRefused refused) {
        return say(refused.key(), refused.values().stream().map(Problems::arg).toArray(Arg[]::new));
    }

    private static Arg arg(Serializable value) {
        return value instanceof LocalDate day ? Arg.of(day) : Arg.word(String.valueOf(value));
    }

    private String say(String key, Arg... args) {
        return Areas.sentences().say(lang, key, List.of(args));
    }
}
