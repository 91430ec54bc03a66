package kz.bagalau.campaign;

/** What became of a mutant: the number put in, who noticed it ({@code by} is the test class where there is one). */
record Verdict(Mutant mutant, Kind kind, String written, String by) {

    /** Noticed by a test; refused by the reader whatever number is put in; noticed by nobody, but in no shipped edition; or noticed by nobody. */
    enum Kind { SEEN, REFUSED, UNUSED, SURVIVED }

    @Override
    public String toString() {
        return mutant.folder() + "/" + mutant.file() + " " + mutant.path() + " " + mutant.from() + " → " + written + ": " + kind + " " + by;
    }
}
