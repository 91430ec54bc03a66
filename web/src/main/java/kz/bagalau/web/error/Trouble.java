package kz.bagalau.web.error;

import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kz.bagalau.access.AccessDenied;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.model.session.Moved;
import kz.bagalau.planning.WrongDay;

/** What an exception means for the reader. */
public enum Trouble {
    /** The law says no: said on the page, with its point. */
    LAW(200, ObstacleException.class),
    /** A day that cannot be right: said on the page. */
    DAY(200, WrongDay.class),
    /** The page was open longer than the session: it is shown afresh. */
    EXPIRED(200, ViewExpiredException.class),
    /** The reader may not. */
    FORBIDDEN(403, AccessDenied.class),
    /** There is no such page or thing. */
    MISSING(404, NotThere.class),
    /** Somebody else saved the same thing, or went on, meanwhile. */
    CONFLICT(409, OptimisticLockException.class) {
        @Override
        Optional<Throwable> cause(Throwable thrown) {
            return super.cause(thrown).or(() -> chain(thrown).filter(Moved.class::isInstance).findFirst());
        }
    },
    /** What was sent is larger than the server takes at all; each container says so in its own words. */
    TOO_LARGE(413, Exception.class) {
        @Override
        Optional<Throwable> cause(Throwable thrown) {
            return chain(thrown).filter(each -> TOO_MUCH.matcher(String.valueOf(each.getMessage())).find()).findFirst();
        }
    },
    /** A mistake of ours. */
    FAILURE(500, Throwable.class);

    private static final Pattern TOO_MUCH = Pattern.compile("(?i)(size|large).*exceeds.*(maximum|limit)|UT000020");

    private final int status;
    private final Class<? extends Throwable> sign;

    Trouble(int status, Class<? extends Throwable> sign) {
        this.status = status;
        this.sign = sign;
    }

    int status() {
        return status;
    }

    /** The first of the kinds that the exception or one of its causes shows. */
    public static Trouble of(Throwable thrown) {
        return Stream.of(values()).filter(kind -> kind.cause(thrown).isPresent()).findFirst().orElse(FAILURE);
    }

    /** The exception of this kind inside the one thrown. */
    Optional<Throwable> cause(Throwable thrown) {
        return chain(thrown).filter(sign::isInstance).findFirst();
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause).limit(20);
    }
}
