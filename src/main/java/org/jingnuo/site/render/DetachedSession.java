package org.jingnuo.site.render;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A Flow session that belongs to no browser and no HTTP session; it lives for one rendering. */
class DetachedSession extends VaadinSession {
    private final transient ReentrantLock lock = new ReentrantLock();

    DetachedSession(VaadinService service) {
        super(service);
    }

    @Override
    public Lock getLockInstance() {
        return lock;
    }

    @Override
    public void lock() {
        lock.lock();
    }

    @Override
    public void unlock() {
        lock.unlock();
    }

    @Override
    public boolean hasLock() {
        return lock.isHeldByCurrentThread();
    }
}
