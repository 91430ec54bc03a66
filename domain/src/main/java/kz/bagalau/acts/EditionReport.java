package kz.bagalau.acts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.form.Form;

/**
 * What is to be said about an edition in hand before anybody may publish it.
 *
 * @param errors    everything that forbids to publish it, worked examples that do not come out among it
 * @param warnings  what somebody should look at
 * @param rules     the rules that are sound, those taken over included
 * @param forms     the forms that are sound, by name
 * @param examples  what came of the worked examples, those that do not come out among them; none while there are other errors
 * @param edition   the edition, if there is no error
 * @param canonical its canonical form, to be stored by hash, if there is no error
 */
public record EditionReport(EditionId id, List<Finding> errors, List<Finding> warnings, SortedMap<String, Rule> rules, Map<String, Form> forms,
        List<ExampleResult> examples, Optional<Edition> edition, Optional<String> canonical) {

    public EditionReport {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
        forms = Map.copyOf(forms);
        examples = List.copyOf(examples);
    }

    /** It can be published. */
    public boolean isSound() {
        return errors.isEmpty();
    }
}
