-- deleting feedback looks for whoever agreed with it, which without this is to read all feedback once more for each
CREATE INDEX feedback_agreeing ON feedback (agrees_with) WHERE agrees_with IS NOT NULL;
