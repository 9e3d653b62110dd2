-- Feedback as the public reads it, newest first; :commitment null for that about any, :ids null for
-- that of any id.
SELECT feedback.id,
       feedback.commitment,
       feedback.place,
       feedback.cell_latitude,
       feedback.cell_longitude,
       feedback.observation,
       feedback.counted,
       feedback.public_words,
       feedback.language,
       feedback.received_at,
       (SELECT coalesce(array_agg(photo.public_name ORDER BY photo.position), '{}')
          FROM photo
         WHERE photo.feedback = feedback.id AND photo.shown)                                          AS photos,
       (SELECT count(*) FROM feedback AS other
         WHERE other.agrees_with = feedback.id
           AND other.state = 'PUBLISHED'
           AND other.commitment IS NOT DISTINCT FROM feedback.commitment)                              AS agreeing
  FROM feedback
 WHERE feedback.state = 'PUBLISHED'
   AND (:commitment::text IS NULL OR feedback.commitment = :commitment)
   AND (:ids::text[] IS NULL OR feedback.id = ANY (:ids::text[]))
 ORDER BY feedback.received_at DESC, feedback.id
OFFSET :skipped
 LIMIT :most
