package org.outcomeowner.sandbox.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

/** A resource with a method for each way in. */
@Path("/tiny")
public final class TinyResource {
    private final RestModules.Greeting greeting;

    /** With the app's bean. */
    @Inject
    public TinyResource(RestModules.Greeting greeting) {
        this.greeting = greeting;
    }

    /** Without any annotation about access. */
    @GET
    public String get() {
        return greeting.text();
    }

    /** For everybody. */
    @GET
    @Path("open")
    @UnrestrictedAccess
    public String open() {
        return "open";
    }

    /** For administrators, by the annotation of REST. */
    @GET
    @Path("admin")
    @AdminOnly
    public String admin() {
        return "admin";
    }

    /** For administrators, by the annotation of servlets. */
    @GET
    @Path("sysadmin")
    @com.atlassian.annotations.security.SystemAdminOnly
    public String systemAdmin() {
        return "sysadmin";
    }

    /** Takes JSON. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public String json(Body body) {
        return body.name();
    }

    /** Takes a form. */
    @POST
    @Path("form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String form(String body) {
        return "taken";
    }

    /** Takes a form from anywhere. */
    @POST
    @Path("anyform")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @XsrfProtectionExcluded
    public String anyForm(String body) {
        return "taken";
    }

    /** Fails. */
    @GET
    @Path("failing")
    public String failing() {
        throw new IllegalStateException("secret");
    }

    /** What is posted as JSON. */
    public record Body(String name) {}
}
