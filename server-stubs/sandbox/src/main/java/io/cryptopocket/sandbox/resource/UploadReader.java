package io.cryptopocket.sandbox.resource;

import io.cryptopocket.sandbox.document.FileField;
import io.cryptopocket.sandbox.document.Received;
import io.cryptopocket.sandbox.http.Refused;
import io.cryptopocket.sandbox.storage.StorageFailed;
import io.cryptopocket.server.model.KnownErrorCode;
import io.cryptopocket.server.model.UploadCustomerDocumentRequest;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.glassfish.jersey.server.CloseableService;
import org.jspecify.annotations.Nullable;

/**
 * Reads uploads as a stream: the file goes to disk while it arrives, whichever field comes first, and is deleted at the
 * end of the request unless it was kept.
 */
public final class UploadReader implements MessageBodyReader<UploadCustomerDocumentRequest> {

    private static final Logger LOG = System.getLogger(UploadReader.class.getName());

    private final FileField field;

    @Inject
    private @Nullable Provider<CloseableService> endOfRequest;

    /** A reader that gives the text of the file to this field. */
    public UploadReader(FileField field) {
        this.field = field;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == UploadCustomerDocumentRequest.class;
    }

    @Override
    public UploadCustomerDocumentRequest readFrom(
            Class<UploadCustomerDocumentRequest> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        try {
            SpooledUpload upload = new UploadBody(field).read(body);
            if (upload.received() instanceof Received.File file && endOfRequest != null) {
                endOfRequest.get().add(file.content());
            }
            return upload;
        } catch (StorageFailed failed) {
            LOG.log(Level.WARNING, "{0}", failed.getMessage());
            throw new Refused(KnownErrorCode.FILE_UPLOAD_FAILED.toString());
        }
    }
}
