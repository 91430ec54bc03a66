package kz.bagalau.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.bagalau.body.Bodies;
import kz.bagalau.web.frame.Language;

/** The names of the bodies in the reader's language, read once a request. */
@RequestScoped
public class BodyNames {

    @EJB
    private Bodies bodies;

    @Inject
    private Language language;

    private List<Line> lines;

    /** Every body. */
    public List<Line> lines() {
        if (lines == null) {
            lines = bodies.all().stream().map(body -> new Line(body.id(), body.name().in(language.getLocale()))).toList();
        }
        return lines;
    }

    /** The name of one. */
    public String of(Long id) {
        return lines().stream().filter(line -> line.id().equals(id)).map(Line::name).findFirst().orElse("");
    }

    /** A body's id and name. */
    public record Line(Long id, String name) {
    }
}
