package org.jingnuo.feedback.privacy;

import org.springframework.context.annotation.Import;

/** The keys and what opens contacts with them, for a command without a portal around them. */
@Import({FeedbackKeysConfiguration.class, KnownSecret.class, Sealer.class})
public class KeysAlone {}
