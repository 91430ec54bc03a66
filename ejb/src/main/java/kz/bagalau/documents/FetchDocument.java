package kz.bagalau.documents;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.paper.StoredFile;

/** Gives a stored document to those who may read it. */
@Stateless
public class FetchDocument {

    @Inject
    Files files;

    /** @throws IllegalArgumentException when there is none */
    @Operates(Operation.DOCUMENT_READ)
    public StoredFile fetch(@Of(Kind.DOCUMENT) Long fileId) {
        return files.file(fileId).orElseThrow(() -> new IllegalArgumentException("no file " + fileId));
    }
}
