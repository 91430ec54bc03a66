package kz.bagalau.web.rest.v1;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.law.text.Lang;

/** The language of an answer: the first of {@code Accept-Language} that we speak, else the caller's own. */
public final class Spoken {

    private Spoken() {
    }

    /** The language for these headers. */
    public static Lang of(HttpHeaders headers) {
        return wished(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)).stream().flatMap(range -> named(range.getRange().split("-")[0]).stream()).findFirst()
                .orElseGet(Spoken::callers);
    }

    /** The languages of the header by their weight; none where it cannot be read, which is no reason to refuse the question. */
    private static List<Locale.LanguageRange> wished(String header) {
        try {
            return header == null ? List.of() : Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    private static Lang callers() {
        return named(CurrentCaller.get().language()).orElse(Lang.RU);
    }

    private static Optional<Lang> named(String code) {
        return Arrays.stream(Lang.values()).filter(lang -> lang.code().equals(code)).findFirst();
    }
}
