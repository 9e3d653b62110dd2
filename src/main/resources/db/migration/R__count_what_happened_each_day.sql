-- What happened to feedback on each day from one on, as moderation_figure keeps it; days in that time zone. Made anew
-- whenever this file changes. A decision that was taken back counts as if it had never been made.
CREATE OR REPLACE FUNCTION moderation_figures_since(since date, zone text) RETURNS SETOF moderation_figure
LANGUAGE sql STABLE AS $$
WITH standing AS NOT MATERIALIZED (
    SELECT *
      FROM feedback_step AS step
     WHERE NOT EXISTS (
               SELECT
                 FROM feedback_step AS next
                WHERE next.feedback = step.feedback
                  AND next.position = step.position + 1
                  AND next.kind = 'TAKEN_BACK')
), step AS (
    SELECT step.feedback,
           step.position,
           step.kind,
           step.reason,
           (step.at AT TIME ZONE zone)::date AS day,
           floor(extract(epoch FROM step.at - feedback.received_at))::integer AS wait
      FROM standing AS step
      JOIN feedback ON feedback.id = step.feedback
     WHERE step.at >= since::timestamp AT TIME ZONE zone
), decision AS (
    -- each with the last decision or appeal before it: none before the first decision, an appeal before its outcome
    SELECT step.*, earlier.kind AS earlier
      FROM step
      LEFT JOIN LATERAL (
               SELECT other.kind
                 FROM standing AS other
                WHERE other.feedback = step.feedback
                  AND other.position < step.position
                  AND other.kind IN ('PUBLISHED', 'REDACTED', 'REJECTED', 'MERGED', 'APPEALED')
                ORDER BY other.position DESC
                LIMIT 1) AS earlier ON true
     WHERE step.kind IN ('PUBLISHED', 'REDACTED', 'REJECTED', 'MERGED')
)
SELECT day,
       CASE kind WHEN 'SENT' THEN 'RECEIVED' WHEN 'REDACTED' THEN 'PUBLISHED_IN_PART' ELSE kind END,
       CASE kind WHEN 'REJECTED' THEN coalesce(reason, 'OTHER') ELSE '' END,
       count(*)::integer,
       NULL::integer[]
  FROM step
 WHERE kind IN ('SENT', 'PUBLISHED', 'REDACTED', 'REJECTED', 'MERGED', 'ASKED', 'APPEALED', 'WITHDRAWN')
 GROUP BY 1, 2, 3
 UNION ALL
SELECT day, 'FIRST_DECIDED', '', count(*)::integer, array_agg(wait ORDER BY wait)
  FROM decision
 WHERE earlier IS NULL
 GROUP BY day
 UNION ALL
SELECT day,
       CASE kind WHEN 'REJECTED' THEN 'APPEAL_REFUSED' ELSE 'APPEAL_GRANTED' END,
       '',
       count(*)::integer,
       NULL
  FROM decision
 WHERE earlier = 'APPEALED'
 GROUP BY 1, 2
$$;
