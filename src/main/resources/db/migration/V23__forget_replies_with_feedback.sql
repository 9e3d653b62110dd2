-- A reply to feedback went out of sight with it but stayed here for good, with what it says of somebody's words. Now it goes
-- when the feedback is deleted, or is no longer public and has been emptied, and in no other way.
DROP TRIGGER official_reply_is_never_deleted ON official_reply;

DELETE FROM official_reply
 WHERE feedback IS NOT NULL AND NOT EXISTS (SELECT FROM feedback WHERE feedback.id = official_reply.feedback);

ALTER TABLE official_reply ADD FOREIGN KEY (feedback) REFERENCES feedback ON DELETE CASCADE;

CREATE FUNCTION refuse_to_forget_reply() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.feedback IS NULL
       OR EXISTS (SELECT FROM feedback
                   WHERE id = OLD.feedback
                     AND (state NOT IN ('REJECTED', 'MERGED', 'ASKED')
                          OR words <> ''
                          OR EXISTS (SELECT FROM photo WHERE photo.feedback = OLD.feedback))) THEN
        RAISE EXCEPTION 'What a public body answered is withdrawn with a reason, and deleted only with what it answers.'
              USING ERRCODE = 'check_violation';
    END IF;
    RETURN OLD;
END $$;

CREATE TRIGGER official_reply_is_deleted_with_feedback_only BEFORE DELETE ON official_reply
    FOR EACH ROW EXECUTE FUNCTION refuse_to_forget_reply();

-- of an empty table nothing is forgotten, and emptying feedback comes this way
CREATE FUNCTION refuse_to_forget_replies() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM official_reply) THEN
        RAISE EXCEPTION 'What public bodies answered is never deleted all at once.' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER official_reply_is_never_emptied BEFORE TRUNCATE ON official_reply
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_forget_replies();
