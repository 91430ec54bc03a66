package kz.bagalau.model.body;

/** How far an import has come. */
public enum ImportState {
    /** The file is stored. */
    UPLOADED,
    /** It is being read and compared. */
    CHECKING,
    /** It has bad rows; nothing was loaded. */
    REFUSED,
    /** It is right; HR decides by the preview. */
    READY,
    /** It is being loaded. */
    LOADING,
    /** All of it was loaded. */
    LOADED,
    /** The program failed or was stopped in the middle; nothing was loaded. */
    FAILED,
    /** What was loaded was undone. */
    TAKEN_BACK,
    /** HR gave it up before it was loaded. */
    GIVEN_UP;

    /** True while the program works on it. */
    public boolean working() {
        return this == CHECKING || this == LOADING;
    }
}
