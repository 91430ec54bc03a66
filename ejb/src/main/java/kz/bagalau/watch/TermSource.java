package kz.bagalau.watch;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Terms of what moves beside a case: a CDI bean of this type is found by the board of terms without further words. */
public interface TermSource {

    /**
     * The terms by the case's id; a case without any is left out. A term that the case itself has too is taken from here.
     *
     * @param bodyId the body to which all the cases belong
     * @param files  the cases; the number of statements does not depend on how many
     */
    Map<Long, List<Watched>> terms(Long bodyId, Collection<CaseFile> files);
}
