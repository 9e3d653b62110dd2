-- How often what happened to feedback on each day that is over: what retention deletes later stays counted. reason: of
-- rejections, else empty. waits: seconds from receiving to the first decision, one for each feedback that was first decided
-- on that day, because a median of a quarter cannot be made from medians of days
CREATE TABLE moderation_figure (
    day    date    NOT NULL,
    figure text    NOT NULL,
    reason text    NOT NULL DEFAULT '',
    number integer NOT NULL CHECK (number > 0),
    waits  integer[],
    PRIMARY KEY (day, figure, reason)
);

-- the days that are not over yet are counted whenever somebody asks
CREATE INDEX feedback_step_at ON feedback_step (at);
