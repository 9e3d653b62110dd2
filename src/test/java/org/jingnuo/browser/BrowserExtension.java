package org.jingnuo.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Keeps one Chromium for all tests and gives each test readers of its own. */
class BrowserExtension implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Readers.class;
    }

    @Override
    public Readers resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return readers(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        readers(context).leave();
    }

    private static Readers readers(ExtensionContext context) {
        return context.getStore(OURS).computeIfAbsent(Readers.class, key -> come(context), Readers.class);
    }

    private static Readers come(ExtensionContext context) {
        var chromium = context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
        var port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port", Integer.class);
        return new Readers(chromium.browser(), "http://127.0.0.1:" + port);
    }
}
