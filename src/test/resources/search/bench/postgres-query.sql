WITH typed AS MATERIALIZED (
         SELECT words, show_trgm(words) AS looked_for
           FROM (SELECT pairs(?) AS words OFFSET 0) AS paired),
     scored AS MATERIALIZED (
         SELECT id,
                word_similarity(words, title)
                  + word_similarity(words, quote)
                  + word_similarity(words, names) * 0.5
                  + word_similarity(words, english_title)
                  + word_similarity(words, english) * 0.5
                  + similarity(words, title) * 0.5
                  + similarity(words, english_title) * 0.5 AS score
           FROM typed
           JOIN document ON trigrams && looked_for)
SELECT id
  FROM scored
 WHERE score > 0.3
 ORDER BY score DESC, id COLLATE "und-x-icu"
 LIMIT 10
