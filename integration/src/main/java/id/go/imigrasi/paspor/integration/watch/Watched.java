package id.go.imigrasi.paspor.integration.watch;

import id.go.imigrasi.paspor.domain.Neighbour;
import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A line to a neighbour whose answers are watched for the screens. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Watched {
  @Nonbinding
  Neighbour value();
}
