package kz.bagalau.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import kz.bagalau.law.text.Lang;

/** The language of this visit: the browser's at first, the account's after login, the reader's choice at any moment. */
@Named
@SessionScoped
public class Language implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HttpServletRequest request;

    private Lang lang = Lang.RU;

    @PostConstruct
    void ofBrowser() {
        lang = Collections.list(request.getLocales()).stream()
                .flatMap(wanted -> Arrays.stream(Lang.values()).filter(each -> each.code().equals(wanted.getLanguage())))
                .findFirst().orElse(Lang.RU);
    }

    /** The language in which everything is said. */
    public Lang lang() {
        return lang;
    }

    /** Says everything in this language from now on. */
    public void use(Lang chosen) {
        lang = chosen;
    }

    /** For {@code f:view}: never null. */
    public Locale getLocale() {
        return lang.locale();
    }

    /** "kk", "ru" or "en": the page's {@code lang}. */
    public String getCode() {
        return lang.code();
    }

    /** The three, in the order in which the header shows them. */
    public List<Lang> getAll() {
        return List.of(Lang.values());
    }
}
