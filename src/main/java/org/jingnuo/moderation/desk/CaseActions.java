package org.jingnuo.moderation.desk;

/** What can be done with the feedback that is open. What cannot be done where it stands does nothing. */
interface CaseActions {

    void publish();

    /** Or takes down what is public. */
    void reject();

    void ask();

    void merge();

    /** To another commitment or place. */
    void move();

    void escalate();

    void note();

    /** What is selected in the words. */
    void cover();

    void showContact();

    /** The last decision made in this window. */
    void takeBack();

    void openNext();

    void openQueue();
}
