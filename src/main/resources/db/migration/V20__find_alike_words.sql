-- every sign is compared to find alike words: from here, and not from the words themselves
CREATE INDEX feedback_likeness ON feedback (likeness);
