package org.outcomeowner.sandbox.schedule;

import com.atlassian.scheduler.SchedulerServiceException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * A job's parameters, serialised as the scheduler keeps them: their classes are those of the app whose work reads them.
 *
 * @param stored the serialised map in Base64
 */
record Parameters(String stored) {
    static Parameters of(Map<String, Serializable> values) throws SchedulerServiceException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new HashMap<>(values));
        } catch (IOException e) {
            throw new SchedulerServiceException("The parameters cannot be serialised: " + e.getMessage(), e);
        }
        return new Parameters(Base64.getEncoder().encodeToString(bytes.toByteArray()));
    }

    /** The values, of classes that the loader knows. */
    Map<String, Serializable> values(ClassLoader loader) {
        byte[] bytes = Base64.getDecoder().decode(stored);
        try (ObjectInputStream in = new LoaderInput(new ByteArrayInputStream(bytes), loader)) {
            @SuppressWarnings("unchecked") // written by of(Map)
            Map<String, Serializable> values = (Map<String, Serializable>) in.readObject();
            return Map.copyOf(values);
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("The parameters of a job cannot be read", e);
        }
    }

    private static final class LoaderInput extends ObjectInputStream {
        private final ClassLoader loader;

        LoaderInput(InputStream in, ClassLoader loader) throws IOException {
            super(in);
            this.loader = loader;
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass described) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(described.getName(), false, loader);
            } catch (ClassNotFoundException notOfTheApp) {
                return super.resolveClass(described);
            }
        }
    }
}
