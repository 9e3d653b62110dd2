package org.jingnuo.feedback.photos;

import org.springframework.context.annotation.Import;

/** {@link Photos} and what they need, without serving them. Not annotated, so that the portal itself does not find it. */
@Import({Photos.class, PhotoTable.class, PhotoConfiguration.class})
public class PhotosAlone {}
