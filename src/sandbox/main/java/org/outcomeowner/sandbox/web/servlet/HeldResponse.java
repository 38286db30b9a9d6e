package org.outcomeowner.sandbox.web.servlet;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/** Holds back what a servlet writes until it is known whether a frame goes around it. */
final class HeldResponse extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final Output output = new Output();
    private PrintWriter writer;

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return output;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(held, charset()));
        }
        return writer;
    }

    @Override
    public void flushBuffer() {
        // nothing leaves before the servlet has ended
    }

    @Override
    public void resetBuffer() {
        held.reset();
    }

    boolean isHtml() {
        return getContentType() != null && getContentType().startsWith("text/html");
    }

    byte[] bytes() {
        if (writer != null) {
            writer.flush();
        }
        return held.toByteArray();
    }

    String text() {
        return new String(bytes(), charset());
    }

    Charset charset() {
        return Charset.forName(getCharacterEncoding());
    }

    private final class Output extends ServletOutputStream {
        @Override
        public void write(int value) {
            held.write(value);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            held.write(bytes, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Servlet modules cannot be asynchronous");
        }
    }
}
