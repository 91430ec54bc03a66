package kz.bagalau.session;

import java.util.ArrayList;
import java.util.List;

/** Numbers of lines as people write them: 1–3, 5. */
final class Numbers {

    private Numbers() {
    }

    /** Rising numbers, those that follow each other as a range. */
    static String ranges(List<Integer> rising) {
        List<String> said = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < rising.size(); at++) {
            boolean last = at + 1 == rising.size() || rising.get(at + 1) != rising.get(at) + 1;
            if (last) {
                said.add(from == at ? rising.get(at).toString() : rising.get(from) + "–" + rising.get(at));
                from = at + 1;
            }
        }
        return String.join(", ", said);
    }
}
