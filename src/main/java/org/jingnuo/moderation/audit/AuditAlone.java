package org.jingnuo.moderation.audit;

import org.springframework.context.annotation.Import;

/**
 * {@link Audit} and what it needs, without a portal around it. Not annotated as a configuration, so that the portal itself does
 * not find it.
 */
@Import({Audit.class, AuditEntries.class})
public class AuditAlone {}
