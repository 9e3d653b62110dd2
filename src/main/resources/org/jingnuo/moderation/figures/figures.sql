-- What happened to feedback in each week or quarter before a day: what was kept of the days that are over, and what has
-- happened since. The desk and the public page read the same. Run it in psql with
-- \set period '\'week\'' \set until '\'infinity\'' \set zone '\'Asia/Shanghai\''
WITH figure AS (
    SELECT * FROM moderation_figure
     UNION ALL
    SELECT * FROM moderation_figures_since(
               coalesce((SELECT max(day) + 1 FROM moderation_figure), '-infinity'::date), :zone)
), dated AS (
    SELECT date_trunc(:period, day::timestamp)::date AS first_day, figure, reason, number, waits
      FROM figure
     WHERE day < :until::date
), waited AS (
    SELECT first_day, percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY wait) AS waits
      FROM dated
     CROSS JOIN unnest(dated.waits) AS wait
     GROUP BY first_day
)
SELECT first_day,
       figure,
       reason,
       sum(number)     AS number,
       waited.waits[1] AS median,
       waited.waits[2] AS ninetieth
  FROM dated
  LEFT JOIN waited USING (first_day)
 GROUP BY first_day, figure, reason, waited.waits
 ORDER BY first_day DESC, figure, reason
