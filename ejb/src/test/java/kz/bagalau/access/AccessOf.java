package kz.bagalau.access;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;

/** The real access with some sources, outside a container. */
public record AccessOf(List<SubjectSource> found) implements Instance<SubjectSource> {

    /** Access that asks these sources, at the time of a clock. */
    public static Access sources(Clock clock, SubjectSource... sources) {
        Access access = new Access();
        access.sources = new AccessOf(List.of(sources));
        access.time = clock;
        return access;
    }

    @Override
    public Iterator<SubjectSource> iterator() {
        return found.iterator();
    }

    @Override
    public SubjectSource get() {
        return found.get(0);
    }

    @Override
    public Instance<SubjectSource> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends SubjectSource> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("no subtypes here");
    }

    @Override
    public <U extends SubjectSource> Instance<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("no subtypes here");
    }

    @Override
    public boolean isUnsatisfied() {
        return found.isEmpty();
    }

    @Override
    public boolean isAmbiguous() {
        return found.size() > 1;
    }

    @Override
    public void destroy(SubjectSource instance) {
        throw new UnsupportedOperationException("nothing to destroy");
    }

    @Override
    public Handle<SubjectSource> getHandle() {
        throw new UnsupportedOperationException("no handles");
    }

    @Override
    public Iterable<? extends Handle<SubjectSource>> handles() {
        return List.of();
    }
}
