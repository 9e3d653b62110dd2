package org.jingnuo.feedback.guard;

import java.time.Clock;
import javax.sql.DataSource;
import org.jingnuo.platform.JingnuoProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** The gate and its parts; imported by who has the {@link Signing} key. */
@EnableConfigurationProperties(GuardProperties.class)
public class GuardConfiguration {

    @Bean
    SameOrigin sameOrigin(JingnuoProperties properties) {
        return new SameOrigin(properties);
    }

    @Bean
    FormToken formToken(Signing signing, Clock clock) {
        return new FormToken(signing, clock);
    }

    @Bean
    ProofOfWork proofOfWork(JdbcTemplate database, Signing signing, Clock clock, GuardProperties limits) {
        return new ProofOfWork(new SpentProofs(database), signing, clock, limits.proofWork());
    }

    @Bean
    Buckets buckets(DataSource source, Signing signing, Clock clock) {
        return new Buckets(source, signing, clock);
    }

    @Bean
    Gate gate(Buckets buckets, ProofOfWork proofs, FormToken tokens, GuardProperties limits) {
        return new Gate(buckets, proofs, tokens, limits);
    }
}
