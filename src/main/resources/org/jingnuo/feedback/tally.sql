-- What residents saw of one commitment. Only what is published counts, each feedback once; what was merged into other
-- feedback does not count a second time. Run it in psql with "\set commitment" to check a page.
SELECT count(*)                                                AS total,
       count(*) FILTER (WHERE observation = 'FINISHED')        AS finished,
       count(*) FILTER (WHERE observation = 'UNDER_WAY')       AS under_way,
       count(*) FILTER (WHERE observation = 'NOT_STARTED')     AS not_started,
       count(*) FILTER (WHERE observation = 'NOT_FOUND')       AS not_found,
       count(DISTINCT coalesce(place, cell_latitude || ' ' || cell_longitude))
           FILTER (WHERE observation IN ('FINISHED', 'UNDER_WAY')) AS sites,
       max(received_at)                                        AS last_seen
  FROM feedback
 WHERE state = 'PUBLISHED'
   AND commitment = :commitment
