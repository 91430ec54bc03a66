package kz.bagalau.web.rest.v1;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.law.text.Lang;

/** The language of an answer: the first of {@code Accept-Language} that we speak, else the caller's own. */
final class Spoken {

    private Spoken() {
    }

    static Lang of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream().map(Locale::getLanguage).flatMap(code -> named(code).stream()).findFirst().orElseGet(Spoken::callers);
    }

    private static Lang callers() {
        return named(CurrentCaller.get().language()).orElse(Lang.RU);
    }

    private static Optional<Lang> named(String code) {
        return Arrays.stream(Lang.values()).filter(lang -> lang.code().equals(code)).findFirst();
    }
}
