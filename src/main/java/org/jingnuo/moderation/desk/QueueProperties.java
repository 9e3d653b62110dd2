package org.jingnuo.moderation.desk;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the desk works.
 *
 * @param hold how long feedback is held by who opened it, from the last thing they did
 * @param undo for how long a decision can be taken back
 * @param targetWorkingDays within how many working days feedback is to be decided
 */
@ConfigurationProperties("jingnuo.desk.queue")
record QueueProperties(
        @DefaultValue("10m") Duration hold,
        @DefaultValue("60s") Duration undo,
        @DefaultValue("1") int targetWorkingDays) {}
