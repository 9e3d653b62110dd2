-- Feedback that waits, received evenly over the last 30 days: a tenth of it is doubtful, a tenth says what some others say, some
-- has been appealed, taken or handed on. Runs after SET bench.items = 100000
CREATE TEMPORARY TABLE item AS
SELECT i,
       md5('feedback ' || i) AS id,
       now() - interval '30 days' * (1 - (i - 1) / items::float) AS received_at,
       i % 50 = 7 AS appealed,
       commitments[1 + i % cardinality(commitments)] AS commitment
  FROM (SELECT current_setting('bench.items')::int AS items, array_agg(id ORDER BY id) AS commitments FROM commitment) AS given,
       generate_series(1, items) AS i;

INSERT INTO feedback (id, version, received_at, request_digest, content_digest, code_digest, state, doubtful, language,
                      commitment, observation, words, likeness, appealed)
SELECT item.id, 1, item.received_at, md5('request ' || i), md5('content ' || i), md5('code ' || i), 'WAITING', i % 10 = 4,
       CASE WHEN i % 20 = 9 THEN 'EN' ELSE 'ZH' END,
       item.commitment,
       (ARRAY['FINISHED', 'UNDER_WAY', 'NOT_STARTED', 'NOT_FOUND', 'OTHER'])[1 + i % 5],
       '第 ' || i || ' 次路过。' || commitment.title_zh || '：'
           || (ARRAY['已经做好了。', '工人还在施工。', '围挡立着，没有人。', '走了一圈没有找到。', '做了一半停下了。'])[1 + i % 5],
       ('x' || substr(md5(CASE WHEN i % 10 = 0 THEN 'said again ' || i / 500 ELSE 'said ' || i END), 1, 16))::bit(64)::bigint,
       appealed
  FROM item
  JOIN commitment ON commitment.id = item.commitment;

INSERT INTO feedback_step (feedback, position, at, kind, reason, words)
SELECT id, 0, received_at, 'SENT', NULL, '' FROM item
UNION ALL
SELECT id, 1, received_at + interval '10 minutes', 'REJECTED', 'OFF_TOPIC', '' FROM item WHERE appealed
UNION ALL
SELECT id, 2, received_at + interval '20 minutes', 'APPEALED', NULL, '就在这一条承诺所说的地方。' FROM item WHERE appealed;

INSERT INTO desk_case (feedback, taken_by, taken_until, escalated_by, escalated_at, decided_by, decided_at, rejected_by)
SELECT id,
       CASE WHEN i % 100 IN (1, 3) THEN other END, CASE i % 100 WHEN 1 THEN now() + interval '1 day' WHEN 3 THEN now() END,
       CASE WHEN i % 100 = 2 THEN other END, CASE WHEN i % 100 = 2 THEN now() END,
       CASE WHEN appealed THEN other END, CASE WHEN appealed THEN received_at END,
       CASE WHEN appealed THEN other END
  FROM item, LATERAL (SELECT 'moderator-' || i % 9) AS somebody (other)
 WHERE i % 100 IN (1, 2, 3) OR appealed;

-- not of what comes first, which the bench opens: there are no files
INSERT INTO photo (name, public_name, draft, sent, width, height, likeness, public_likeness, received_at, feedback)
SELECT id, id, sha256(id::bytea), sha256(id::bytea), 1600, 1200, hashtextextended(id, 0), hashtextextended(id, 0), received_at, id
  FROM item
 WHERE i % 10 = 5 AND i > 1000;

DROP TABLE item;
