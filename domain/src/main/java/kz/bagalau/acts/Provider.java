package kz.bagalau.acts;

import jakarta.json.spi.JsonProvider;

/**
 * The JSON provider, looked up once: each call of the static methods of {@code jakarta.json.Json} searches the whole class path for it,
 * which took most of the time of reading an edition and of writing an explanation down.
 */
final class Provider {

    static final JsonProvider JSON = JsonProvider.provider();

    private Provider() {
    }
}
