package webwork.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;

public class ActionSupportTest {

    private final Form form = new Form();

    @Test
    public void executesWhatWasValidated() throws Exception {
        form.typed = "5";
        assertThat(form.execute()).isEqualTo(Action.SUCCESS);
        assertThat(form.done).isEqualTo("executed");
    }

    @Test
    public void asksAgainInPlaceOfExecutingWhenAnythingIsInvalid() throws Exception {
        assertThat(form.execute()).isEqualTo(Action.INPUT);
        assertThat(form.done).isEmpty();
        assertThat(form.getErrors()).containsEntry("typed", "Type something");
    }

    @Test
    public void showsTheFormByDefaultWithoutValidatingIt() throws Exception {
        form.setCommand("default");
        assertThat(form.execute()).isEqualTo(Action.INPUT);
        assertThat(form.invalidInput()).isFalse();
    }

    @Test
    public void findsTheMethodOfACommand() throws Exception {
        form.setCommand("undo");
        assertThat(form.execute()).isEqualTo("undone");
    }

    @Test
    public void throwsWhatACommandThrows() {
        form.setCommand("fail");
        assertThatThrownBy(form::execute).isInstanceOf(IllegalStateException.class);
    }

    public static class Form extends ActionSupport {
        private String typed = "";
        private String done = "";

        @Override
        protected void doValidation() {
            if (typed.isEmpty()) {
                addError("typed", "Type something");
            }
        }

        @Override
        protected String doExecute() {
            done = "executed";
            return SUCCESS;
        }

        public String doUndo() {
            return "undone";
        }

        public String doFail() {
            throw new IllegalStateException("no");
        }
    }
}
