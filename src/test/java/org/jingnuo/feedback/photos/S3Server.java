package org.jingnuo.feedback.photos;

import java.net.URI;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobApiMetadata;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.BlobStoreContext;
import org.jclouds.blobstore.options.ListContainerOptions;

/** A server on the loopback interface that speaks S3, checks signatures and forgets everything when it is closed. */
final class S3Server implements AutoCloseable {

    static final String BUCKET = "photos";
    static final String ACCESS_KEY = "portal";
    static final String SECRET_KEY = "only-for-tests";

    private final BlobStoreContext memory = ContextBuilder.newBuilder(new TransientNio2BlobApiMetadata())
            .credentials("none", "none")
            .build(BlobStoreContext.class);

    private final BlobStore files = memory.getBlobStore();

    private final S3Proxy server = S3Proxy.builder()
            .blobStore(files)
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, ACCESS_KEY, SECRET_KEY)
            .build();

    S3Server() throws Exception {
        files.createContainerInLocation(null, BUCKET);
        server.start();
    }

    /** What an operator would set. */
    S3Properties settings(String secretKey) {
        return new S3Properties(
                "http://127.0.0.1:" + server.getPort(), BUCKET, "us-east-1", ACCESS_KEY, secretKey, true);
    }

    /** How many files there are. */
    int count() {
        return files.list(BUCKET, ListContainerOptions.Builder.recursive()).size();
    }

    void empty() {
        files.clearContainer(BUCKET);
    }

    @Override
    public void close() throws Exception {
        server.stop();
        memory.close();
    }
}
