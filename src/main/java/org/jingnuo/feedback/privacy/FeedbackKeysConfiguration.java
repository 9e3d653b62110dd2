package org.jingnuo.feedback.privacy;

import org.jingnuo.platform.JingnuoProperties;
import org.jingnuo.platform.StartupFault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the secret from {@code jingnuo.feedback.key}, or else from its file, made at the first start. */
@Configuration(proxyBeanMethods = false)
class FeedbackKeysConfiguration {

    private static final String SETTING = "jingnuo.feedback.key";

    private static final String GIVE_UP = " If it is lost, so are the contacts and tracking codes of all feedback;"
            + " to go on without them, run in the database: DELETE FROM feedback_key";

    /** @throws StartupFault when there is no secret that can be used with this database */
    @Bean
    FeedbackKeys feedbackKeys(
            @Value("${" + SETTING + ":}") String setting,
            JingnuoProperties properties,
            KnownSecret known,
            PlatformTransactionManager transactions) {
        var file = new SecretFile(properties.data());
        return new TransactionTemplate(transactions).execute(status -> {
            known.lock();
            return setting.isBlank()
                    ? checked(FeedbackKeys.of(inFile(file, known)), file.path().toString(), known)
                    : checked(FeedbackKeys.of(inSetting(setting)), SETTING, known);
        });
    }

    private static byte[] inSetting(String setting) {
        return Secret.read(setting)
                .orElseThrow(() -> new StartupFault(
                        StartupFault.SETTING,
                        "The setting %s is not 32 bytes in base64; make such a key with: openssl rand -base64 32"
                                .formatted(SETTING)));
    }

    private static byte[] inFile(SecretFile file, KnownSecret known) {
        return file.find().orElseGet(() -> {
            if (known.exists()) {
                throw new StartupFault(
                        StartupFault.SETTING,
                        "The key %s, which the database is used with, is missing; put a copy of it back or set %s."
                                        .formatted(file.path(), SETTING)
                                + GIVE_UP);
            }
            return file.make();
        });
    }

    private static FeedbackKeys checked(FeedbackKeys keys, String source, KnownSecret known) {
        if (!known.isOf(keys)) {
            throw new StartupFault(
                    StartupFault.SETTING,
                    "The database was written with another key than the one in %s; put that back.".formatted(source)
                            + GIVE_UP);
        }
        return keys;
    }
}
