package org.jingnuo.commitments;

import org.jingnuo.platform.JingnuoProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Checks, imports and loads the content before the portal listens. */
@Component
class ContentAtStart implements SmartLifecycle {

    private final JingnuoProperties properties;
    private final ContentImport contentImport;
    private final Catalogue catalogue;
    private volatile boolean running;

    ContentAtStart(JingnuoProperties properties, ContentImport contentImport, Catalogue catalogue) {
        this.properties = properties;
        this.contentImport = contentImport;
        this.catalogue = catalogue;
    }

    @Override
    public void start() {
        contentImport.run(ContentCheck.read(properties.content()));
        catalogue.refresh();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Long before the web server's. */
    @Override
    public int getPhase() {
        return 0;
    }
}
