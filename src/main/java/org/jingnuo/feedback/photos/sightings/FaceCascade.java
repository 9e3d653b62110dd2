package org.jingnuo.feedback.photos.sightings;

import java.util.List;

/**
 * Tells by the brightness of blocks whether a window shows a face: stage after stage of questions, the first of which most
 * windows fail (local binary patterns of 3 by 3 blocks, S. Liao and others, Learning Multi-scale Block Local Binary Patterns
 * for Face Recognition, 2007).
 *
 * @param window pixels, wide and high
 */
record FaceCascade(int window, List<Stage> stages) {

    /**
     * Questions whose answers must reach a sum.
     *
     * @param least sum of the answers
     */
    record Stage(double least, List<Question> questions) {
        Stage {
            questions = List.copyOf(questions);
        }
    }

    /**
     * Which of eight blocks around one are at least as bright as it.
     *
     * @param x of the left block, in the window
     * @param y of the upper block
     * @param patterns 256 bits: those for which the answer is {@code member}
     */
    record Question(int x, int y, int width, int height, int[] patterns, double member, double other) {

        double answer(Sums sums, int left, int top) {
            int pattern = pattern(sums, left + x, top + y);
            return (patterns[pattern >> 5] & 1 << (pattern & 31)) != 0 ? member : other;
        }

        /** Clockwise from the upper left block, which is the highest bit. */
        private int pattern(Sums sums, int x, int y) {
            int middle = sums.of(x + width, y + height, width, height);
            return bit(sums, x, y, middle, 7)
                    | bit(sums, x + width, y, middle, 6)
                    | bit(sums, x + 2 * width, y, middle, 5)
                    | bit(sums, x + 2 * width, y + height, middle, 4)
                    | bit(sums, x + 2 * width, y + 2 * height, middle, 3)
                    | bit(sums, x + width, y + 2 * height, middle, 2)
                    | bit(sums, x, y + 2 * height, middle, 1)
                    | bit(sums, x, y + height, middle, 0);
        }

        private int bit(Sums sums, int x, int y, int middle, int position) {
            return sums.of(x, y, width, height) >= middle ? 1 << position : 0;
        }
    }

    FaceCascade {
        stages = List.copyOf(stages);
    }

    /** The one of OpenCV that comes with us. */
    static FaceCascade load() {
        return FaceCascadeFile.read("lbpcascade_frontalface_improved.xml");
    }

    boolean isFace(Sums sums, int left, int top) {
        for (var stage : stages) {
            double sum = 0;
            for (var question : stage.questions) {
                sum += question.answer(sums, left, top);
            }
            if (sum < stage.least) {
                return false;
            }
        }
        return true;
    }
}
