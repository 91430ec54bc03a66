package kz.bagalau.planning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.library.Library;
import kz.bagalau.model.evaluation.EvaluationCase;

/** Which cases of a body wait for a deed: each at a stage of the road of its own edition, for stages of two acts may bear one name. */
@Dependent
public class CasesAt {

    @Inject
    EntityManager em;
    @Inject
    Library library;

    /** The places of the cases of a body on whose road this deed is to be done. */
    public Places offering(Long bodyId, Deed deed) {
        return of(bodyId, road -> road.stagesOffering(deed).stream().map(Stage::name).collect(Collectors.toSet()));
    }

    /** @param stages what is asked of the road of each edition under which cases of the body go */
    public Places of(Long bodyId, Function<Track, Set<String>> stages) {
        TreeSet<Place> places = new TreeSet<>();
        em.createQuery("select distinct c.editionHash from EvaluationCase c where c.bodyId = :body", String.class).setParameter("body", bodyId).getResultList()
                .forEach(hash -> stages.apply(library.law(hash).road(EvaluationCase.TRACK)).forEach(stage -> places.add(new Place(hash, stage))));
        return new Places(places);
    }

    /** A stage of the road of an edition. */
    public record Place(String editionHash, String stage) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int byEdition = editionHash.compareTo(other.editionHash);
            return byEdition == 0 ? stage.compareTo(other.stage) : byEdition;
        }
    }

    /** Places as a condition of a query on cases {@code c}. */
    public record Places(Set<Place> all) {

        public boolean none() {
            return all.isEmpty();
        }

        public boolean contains(String editionHash, String stage) {
            return all.contains(new Place(editionHash, stage));
        }

        /** These and those. */
        public Places and(Places others) {
            return new Places(Stream.concat(all.stream(), others.all.stream()).collect(Collectors.toCollection(TreeSet::new)));
        }

        /** These without those. */
        public Places without(Places others) {
            return new Places(all.stream().filter(one -> !others.all.contains(one)).collect(Collectors.toCollection(TreeSet::new)));
        }

        /** Not to be asked where there is none. */
        public String where() {
            return IntStream.range(0, stages().size()).mapToObj(i -> "c.editionHash = :hash" + i + " and c.stage in :stages" + i)
                    .collect(Collectors.joining(" or ", "(", ")"));
        }

        /** The same query with the values of the condition. */
        public <Q extends Query> Q set(Q query) {
            List<String> hashes = List.copyOf(stages().keySet());
            IntStream.range(0, hashes.size()).forEach(i -> query.setParameter("hash" + i, hashes.get(i)).setParameter("stages" + i, stages().get(hashes.get(i))));
            return query;
        }

        private TreeMap<String, Set<String>> stages() {
            return all.stream().collect(Collectors.groupingBy(Place::editionHash, TreeMap::new, Collectors.mapping(Place::stage, Collectors.toSet())));
        }
    }
}
