package org.rums.ui.internal.welcome;

/**
 * What a step says.
 *
 * @param title what it is
 * @param what in one or two sentences
 * @param button what its button does
 * @param tip of the button
 * @param why the button cannot be pressed, where it cannot
 */
record StepWords(String title, String what, String button, String tip, String why) {
    /** Returns the words of a step. */
    static StepWords of(Step step) {
        return switch (step) {
            case PROJECT ->
                new StepWords(
                        WelcomeMessages.Project_Title,
                        WelcomeMessages.Project_What,
                        WelcomeMessages.Project_Button,
                        WelcomeMessages.Project_Tip,
                        "");
            case BOX ->
                new StepWords(
                        WelcomeMessages.Box_Title,
                        WelcomeMessages.Box_What,
                        WelcomeMessages.Box_Button,
                        WelcomeMessages.Box_Tip,
                        "");
            case PROFILE ->
                new StepWords(
                        WelcomeMessages.Profile_Title,
                        WelcomeMessages.Profile_What,
                        WelcomeMessages.Profile_Button,
                        WelcomeMessages.Profile_Tip,
                        "");
            case KEY ->
                new StepWords(
                        WelcomeMessages.Key_Title,
                        WelcomeMessages.Key_What,
                        WelcomeMessages.Key_Button,
                        WelcomeMessages.Key_Tip,
                        WelcomeMessages.Key_Later);
            case CODE ->
                new StepWords(
                        WelcomeMessages.Code_Title,
                        WelcomeMessages.Code_What,
                        WelcomeMessages.Code_Copy,
                        WelcomeMessages.Code_Tip,
                        WelcomeMessages.Code_Later);
            case APPLY ->
                new StepWords(
                        WelcomeMessages.Apply_Title,
                        WelcomeMessages.Apply_What,
                        WelcomeMessages.Apply_Copy,
                        WelcomeMessages.Apply_Tip,
                        WelcomeMessages.Code_Later);
        };
    }
}
