package kz.bagalau.web.rest.docflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.exchange.FileOf;
import kz.bagalau.web.docflow.AnswerOperations;
import kz.bagalau.web.docflow.DocumentOperations;
import kz.bagalau.web.docflow.type.Document;
import kz.bagalau.web.docflow.type.DocumentStatus;
import kz.bagalau.web.docflow.type.GetDocument;
import kz.bagalau.web.docflow.type.GetFiles;
import kz.bagalau.web.docflow.type.GetStatus;
import kz.bagalau.web.docflow.type.ListDocuments;
import kz.bagalau.web.docflow.type.RefuseRegistration;
import kz.bagalau.web.docflow.type.RegisterDocument;
import kz.bagalau.web.docflow.type.ReportAnswer;
import kz.bagalau.web.docflow.type.ReportReceipt;

/** {@code /api/v1/docflow/documents}: what waits to be registered, its files, and what is told of it. */
@Path("docflow/documents")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource extends Face {

    private static final String ID = "documentId";

    @Inject
    DocumentOperations operations;
    @Inject
    AnswerOperations answers;

    /** Documents of a body. */
    @GET
    @Operates(Operation.DOCFLOW_LIST)
    public Response listDocuments() {
        return answer(() -> Response.ok(operations.listDocuments(asked(ListDocuments.class).read())));
    }

    /** A document. */
    @GET
    @Path("{documentId}")
    @Operates(Operation.DOCFLOW_READ)
    public Response getDocument(@PathParam(ID) String id) {
        return answer(() -> {
            Document document = operations.getDocument(asked(GetDocument.class).with(ID, id).read());
            return tagged(document.version, () -> document);
        });
    }

    /** A document with all its files: base64 in JSON; in parts where JSON is not accepted. */
    @GET
    @Path("{documentId}/files")
    @Produces({MediaType.APPLICATION_JSON, Parts.MIXED})
    @Operates(Operation.DOCFLOW_FILES)
    public Response getFiles(@PathParam(ID) String id) {
        return answer(() -> {
            GetFiles asked = asked(GetFiles.class).with(ID, id).read();
            GetDocument same = new GetDocument();
            same.documentId = asked.documentId;
            long version = operations.getDocument(same).version;
            if (headers.getAcceptableMediaTypes().stream().anyMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible)) {
                return tagged(version, () -> operations.getFiles(asked)).type(MediaType.APPLICATION_JSON_TYPE);
            }
            String boundary = Parts.boundary();
            return tagged(version, () -> new Parts(operations.getFiles(asked), boundary)).type(Parts.type(boundary));
        });
    }

    /** The bytes of a file. */
    @GET
    @Path("{documentId}/files/{fileId}")
    @Produces(MediaType.WILDCARD)
    @Operates(Operation.DOCFLOW_FILES)
    public Response getFileContent(@PathParam(ID) String id, @PathParam("fileId") String fileId) {
        return answer(() -> {
            FileOf file = operations.getFileContent(id, fileId);
            return tagged(file.sha256(), file::content).type(Parts.type(file)).header(HttpHeaders.CONTENT_DISPOSITION, Parts.disposition(file));
        });
    }

    /** A number was given, or put right with the version that was seen. */
    @PUT
    @Path("{documentId}/registration")
    @Operates(Operation.DOCFLOW_REGISTER)
    public Response registerDocument(@PathParam(ID) String id, InputStream body) {
        return answer(() -> {
            String key = key();
            return told(operations.registerDocument(asked(RegisterDocument.class, "registration", body).with(ID, id).with("ifVersion", seen()).read(), key));
        });
    }

    /** Registration was refused. */
    @POST
    @Path("{documentId}/refusal")
    @Operates(Operation.DOCFLOW_REGISTER)
    public Response refuseRegistration(@PathParam(ID) String id, InputStream body) {
        return answer(() -> {
            String key = key();
            return told(operations.refuseRegistration(asked(RefuseRegistration.class, "refusal", body).with(ID, id).read(), key));
        });
    }

    /** The document was delivered or opened. */
    @POST
    @Path("{documentId}/receipts")
    @Operates(Operation.DOCFLOW_RECEIPT)
    public Response reportReceipt(@PathParam(ID) String id, InputStream body) {
        return answer(() -> {
            String key = key();
            return told(operations.reportReceipt(asked(ReportReceipt.class, "receipt", body).with(ID, id).read(), key));
        });
    }

    /** What its servant answered. */
    @POST
    @Path("{documentId}/answers")
    @Operates(Operation.DOCFLOW_ANSWER)
    public Response reportAnswer(@PathParam(ID) String id, InputStream body) {
        return answer(() -> {
            String key = key();
            return told(answers.reportAnswer(asked(ReportAnswer.class, "answer", body).with(ID, id).read(), key));
        });
    }

    /** How far the document is. */
    @GET
    @Path("{documentId}/status")
    @Operates(Operation.DOCFLOW_STATUS)
    public Response getStatus(@PathParam(ID) String id) {
        return answer(() -> {
            DocumentStatus status = operations.getStatus(asked(GetStatus.class).with(ID, id).read());
            return tagged(status.version, () -> status);
        });
    }

    /** What a deed came to: If-Match was judged by the deed itself. */
    private static Response.ResponseBuilder told(DocumentStatus status) {
        return Response.ok(status).tag(new EntityTag(String.valueOf(status.version)));
    }
}
