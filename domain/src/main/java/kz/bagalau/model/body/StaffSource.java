package kz.bagalau.model.body;

/** From where staff data come. */
public enum StaffSource {
    /** Files of the HR service. */
    FILE,
    /** The document-flow system. */
    DOCUMENT_FLOW,
    /** A directory service. */
    DIRECTORY
}
