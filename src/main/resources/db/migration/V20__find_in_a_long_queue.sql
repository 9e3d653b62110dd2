-- by all that orders the queue, so that it is listed without sorting and counted from the index alone
DROP INDEX feedback_in_queue;
CREATE INDEX feedback_in_queue ON feedback (doubtful, received_at, id) WHERE state = 'WAITING';

-- every sign is compared to find alike words: from here, and not from the words themselves
CREATE INDEX feedback_likeness ON feedback (likeness);
