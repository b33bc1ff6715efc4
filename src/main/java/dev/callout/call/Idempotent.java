package dev.callout.call;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A call that may be repeated: it runs in one transaction, and with an {@code Idempotency-Key} its answer is kept in
 * that same transaction and given again to every repetition. Stands on every POST; a test sees to that.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {
    /** False where the answer is a secret that must not be kept; such a call may be repeated without harm. */
    @Nonbinding
    boolean keepsAnswer() default true;
}
