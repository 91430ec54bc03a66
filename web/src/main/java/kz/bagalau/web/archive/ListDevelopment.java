package kz.bagalau.web.archive;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.archive.GroundRow;
import kz.bagalau.archive.ReadGrounds;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.web.list.Filter;

/** What follows from the results that stand beside: whom to teach what. */
@Named
@ViewScoped
public class ListDevelopment extends ListGrounds {

    private static final long serialVersionUID = 1L;

    private transient List<ReadGrounds.Topic> topics;

    @Override
    public String getPage() {
        return "/archive/development.xhtml";
    }

    @Override
    boolean leading() {
        return false;
    }

    @Override
    protected ListPage<GroundRow> find(ListQuery query) {
        return grounds.beside(CurrentCaller.get().bodyId(), query);
    }

    @Override
    public List<Filter> getFilters() {
        List<ReadGrounds.Topic> all = getTopics();
        return Stream.concat(super.getFilters().stream(), Stream.of(
                new Filter("of", words.say("archive.grounds.of"), all.stream().map(one -> new Filter.Choice(one.part(), words.of(one.of()))).distinct().toList()))).toList();
    }

    /** Subjects of training, unit by unit. */
    public List<ReadGrounds.Topic> getTopics() {
        if (topics == null) {
            topics = grounds.topics(CurrentCaller.get().bodyId());
        }
        return topics;
    }
}
