package io.cryptopocket.sandbox.http;

import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;

/** Puts an object whose class has Jakarta REST annotations under a path, without making a new one for each request. */
final class Mount {

    private Mount() {}

    static Resource at(String path, Object resource) {
        Resource annotated = Resource.from(resource.getClass());
        Resource.Builder mounted = Resource.builder(join(path, annotated.getPath()));
        copy(annotated, mounted, resource);
        return mounted.build();
    }

    private static void copy(Resource from, Resource.Builder to, Object resource) {
        for (ResourceMethod method : from.getResourceMethods()) {
            to.addMethod(method).handledBy(resource, method.getInvocable().getHandlingMethod());
        }
        for (Resource child : from.getChildResources()) {
            copy(child, to.addChildResource(child.getPath()), resource);
        }
    }

    private static String join(String start, String end) {
        return (start + "/" + end).replaceAll("/{2,}", "/");
    }
}
