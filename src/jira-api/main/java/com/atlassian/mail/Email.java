package com.atlassian.mail;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A mail to send.
 *
 * <p>Source: docs.atlassian.com/atlassian-mail/1.3.23, same class; docs.atlassian.com/atlassian-mail/1.9, uses of the class.
 */
public class Email {

    private final Map<String, String> headers = new LinkedHashMap<>();
    private String to;
    private String cc;
    private String bcc;
    private String from;
    private String fromName;
    private String replyTo;
    private String subject;
    private String body;
    private String mimeType = "text/plain";
    private String encoding = "UTF-8";

    /** To these recipients, separated by commas. */
    public Email(String to) {
        this(to, null, null);
    }

    /** To these recipients, with copies to others, each separated by commas; the copies may be null. */
    public Email(String to, String cc, String bcc) {
        this.to = Objects.requireNonNull(to, "to");
        this.cc = cc;
        this.bcc = bcc;
        headers.put("Precedence", "bulk");
    }

    /** The recipients, separated by commas. */
    public String getTo() {
        return to;
    }

    /** Sets the recipients, separated by commas. */
    public Email setTo(String newTo) {
        to = newTo;
        return this;
    }

    /** Who gets a copy; null if nobody. */
    public String getCc() {
        return cc;
    }

    /** Sets who gets a copy. */
    public Email setCc(String newCc) {
        cc = newCc;
        return this;
    }

    /** Who gets a copy unseen by the others; null if nobody. */
    public String getBcc() {
        return bcc;
    }

    /** Sets who gets a copy unseen by the others. */
    public Email setBcc(String newBcc) {
        bcc = newBcc;
        return this;
    }

    /** The sender's address; null for the mail server's default. */
    public String getFrom() {
        return from;
    }

    /** Sets the sender's address. */
    public Email setFrom(String newFrom) {
        from = newFrom;
        return this;
    }

    /** The sender's name; null if not given. */
    public String getFromName() {
        return fromName;
    }

    /** Sets the sender's name. */
    public Email setFromName(String newFromName) {
        fromName = newFromName;
        return this;
    }

    /** Where answers go; null for the sender. */
    public String getReplyTo() {
        return replyTo;
    }

    /** Sets where answers go. */
    public Email setReplyTo(String newReplyTo) {
        replyTo = newReplyTo;
        return this;
    }

    /** The subject. */
    public String getSubject() {
        return subject;
    }

    /** Sets the subject. */
    public Email setSubject(String newSubject) {
        subject = newSubject;
        return this;
    }

    /** The text. */
    public String getBody() {
        return body;
    }

    /** Sets the text. */
    public Email setBody(String newBody) {
        body = newBody;
        return this;
    }

    /** What the text is; plain text if not set. */
    public String getMimeType() {
        return mimeType;
    }

    /** Sets what the text is. */
    public Email setMimeType(String newMimeType) {
        mimeType = newMimeType;
        return this;
    }

    /** The text's encoding; UTF-8 if not set. */
    public String getEncoding() {
        return encoding;
    }

    /** Sets the text's encoding. */
    public Email setEncoding(String newEncoding) {
        encoding = newEncoding;
        return this;
    }

    /** Adds a header, or replaces it. */
    public void addHeader(String headerName, String headerValue) {
        headers.put(headerName, headerValue);
    }

    /** The headers; cannot be changed. */
    public Map<String, String> getHeaders() {
        return Map.copyOf(headers);
    }
}
