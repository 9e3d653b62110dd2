package org.jingnuo.moderation;

import org.jingnuo.EmptyTables;
import org.jingnuo.platform.notifications.ChannelListener;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Leaves a portal that several test classes share without official progress and replies, which the database itself never does. */
public final class EmptyRecord implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext context) {
        var portal = SpringExtension.getApplicationContext(context);
        EmptyTables.whenFree(portal.getBean(JdbcClient.class), """
                        ALTER TABLE official_entry DISABLE TRIGGER USER;
                        ALTER TABLE official_reply DISABLE TRIGGER USER;
                        ALTER TABLE kept_copy DISABLE TRIGGER USER;
                        TRUNCATE official_entry, official_reply, kept_copy;
                        ALTER TABLE official_entry ENABLE TRIGGER USER;
                        ALTER TABLE official_reply ENABLE TRIGGER USER;
                        ALTER TABLE kept_copy ENABLE TRIGGER USER;
                        """);
        portal.getBeansOfType(ChannelListener.class).values().stream()
                .filter(listener -> listener.channel().startsWith("jingnuo_official"))
                .forEach(listener -> listener.catchUp().run());
    }
}
