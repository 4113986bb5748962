package io.cryptopocket.sandbox.resource;

import io.cryptopocket.sandbox.document.DocumentRefused;
import io.cryptopocket.sandbox.document.Documents;
import io.cryptopocket.sandbox.http.Answers;
import io.cryptopocket.sandbox.http.Refused;
import io.cryptopocket.sandbox.storage.StorageFailed;
import io.cryptopocket.server.model.KnownErrorCode;
import io.cryptopocket.server.model.UploadCustomerDocumentRequest;
import io.cryptopocket.server.model.UploadCustomerDocumentSuccess;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** {@code uploadCustomerDocument}. */
final class DocumentUpload {

    private static final Logger LOG = System.getLogger(DocumentUpload.class.getName());

    private final Documents documents;

    /** Takes these customers' documents in. */
    DocumentUpload(Documents documents) {
        this.documents = documents;
    }

    public Response uploadCustomerDocument(Long userId, UploadCustomerDocumentRequest request) {
        try {
            documents.take(userId, request.getType().toString(), ((SpooledUpload) request).received());
        } catch (DocumentRefused refused) {
            LOG.log(Level.DEBUG, "document refused: {0}", refused.getMessage());
            throw new Refused(refused.refusal().code());
        } catch (StorageFailed failed) {
            LOG.log(Level.WARNING, "{0}", failed.getMessage());
            throw new Refused(KnownErrorCode.FILE_UPLOAD_FAILED.toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Answers.ok(new UploadCustomerDocumentSuccess().status(UploadCustomerDocumentSuccess.StatusEnum.OK));
    }
}
