package org.outcomeowner.sandbox.search.jql;

import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.OperandVisitor;
import com.atlassian.query.operand.SingleValueOperand;
import java.util.stream.Collectors;

/** Writes what stands right of an operator. */
final class OperandText implements OperandVisitor<String> {
    @Override
    public String visit(EmptyOperand empty) {
        return "EMPTY";
    }

    @Override
    public String visit(FunctionOperand function) {
        return function.getArgs().stream()
                .map(Quotes::value)
                .collect(Collectors.joining(", ", Quotes.name(function.getName()) + "(", ")"));
    }

    @Override
    public String visit(MultiValueOperand list) {
        return list.getValues().stream().map(this::write).collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public String visit(SingleValueOperand value) {
        return value.getLongValue() == null
                ? Quotes.value(value.getStringValue())
                : value.getLongValue().toString();
    }

    private String write(Operand operand) {
        return operand.accept(this);
    }
}
