package kz.bagalau.model.request;

/** Who asks; said as {@code request.by.<name>}. */
public enum AskedBy {
    INSPECTOR, COURT, SERVANT, OTHER
}
