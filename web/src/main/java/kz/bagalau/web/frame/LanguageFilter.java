package kz.bagalau.web.frame;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import kz.bagalau.access.CurrentCaller;
import kz.bagalau.account.MyAccount;
import kz.bagalau.law.text.Lang;

/** {@code ?lang=kk} on any page: takes the language, remembers it with the account, and leads to the same page with its other parameters. */
@WebFilter("*.xhtml")
public class LanguageFilter extends HttpFilter {

    /** The parameter's name. */
    public static final String PARAMETER = "lang";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;

    @EJB
    private transient MyAccount account;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Lang> chosen = chosen(request);
        if (chosen.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        language.use(chosen.get());
        if (CurrentCaller.get().known()) {
            account.speak(language.getCode());
        }
        response.sendRedirect(request.getRequestURI() + others(request.getQueryString()));
    }

    private static Optional<Lang> chosen(HttpServletRequest request) {
        String wanted = request.getMethod().equals("GET") && request.getQueryString() != null ? request.getParameter(PARAMETER) : null;
        return Arrays.stream(Lang.values()).filter(lang -> lang.code().equals(wanted)).findFirst();
    }

    private static String others(String query) {
        String rest = Arrays.stream(query.split("&"))
                .filter(pair -> !pair.startsWith(PARAMETER + "="))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? "" : "?" + rest;
    }
}
