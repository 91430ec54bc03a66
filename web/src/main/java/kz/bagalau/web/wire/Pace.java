package kz.bagalau.web.wire;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * A bucket for each token: full at first, it holds a minute's requests, gives one to each request and is filled again evenly. Every node has
 * its own: with n nodes a token gets up to n times its rate.
 */
final class Pace {

    private static final int SECONDS = 60;
    private static final double NANOSECONDS = 1e9;

    private final Map<Long, Bucket> buckets = new ConcurrentHashMap<>();
    private final LongSupplier nanoseconds;

    /** @param nanoseconds a clock that only runs forward, as {@link System#nanoTime} */
    Pace(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    /** Takes one request of the token: 0, or after how many seconds to come again. */
    long take(Long tokenId, int perMinute) {
        long now = nanoseconds.getAsLong();
        Bucket bucket = buckets.compute(tokenId, (id, before) -> (before == null ? new Bucket(perMinute, now, true) : before.filled(perMinute, now)).taken());
        return bucket.given() ? 0 : (long) Math.ceil((1 - bucket.left()) * SECONDS / perMinute);
    }

    /** What is left in it at a moment, and whether the last request was given one. */
    private record Bucket(double left, long at, boolean given) {

        Bucket filled(int perMinute, long now) {
            return new Bucket(Math.min(perMinute, left + (now - at) * (double) perMinute / (SECONDS * NANOSECONDS)), now, given);
        }

        Bucket taken() {
            return left < 1 ? new Bucket(left, at, false) : new Bucket(left - 1, at, true);
        }
    }
}
