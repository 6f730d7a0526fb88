package org.huitong.platform;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Gives words to refusals that come without any, such as that of the CSRF filter. */
@Provider
class BlankErrors implements ContainerResponseFilter {
    @Inject
    Problems problems;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400
                && !response.hasEntity()
                && !request.getMethod().equals("HEAD")) {
            var worded = problems.worded(response.getStatus());
            response.setEntity(worded.getEntity(), null, MediaType.valueOf(worded.getHeaderString("Content-Type")));
        }
    }
}
