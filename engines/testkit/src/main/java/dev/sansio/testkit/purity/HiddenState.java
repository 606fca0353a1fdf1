package dev.sansio.testkit.purity;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Set;

/** State that engines would share. */
public final class HiddenState {

    /** Types of static fields that are final and change all the same; arrays and maps of constants are trusted. */
    private static final Set<String> MUTABLE = Set.of(
            "java.util.ArrayList",
            "java.util.LinkedList",
            "java.util.ArrayDeque",
            "java.util.PriorityQueue",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.WeakHashMap",
            "java.util.IdentityHashMap",
            "java.util.HashSet",
            "java.util.LinkedHashSet",
            "java.util.TreeSet",
            "java.util.Random",
            "java.lang.StringBuilder",
            "java.lang.StringBuffer",
            "java.lang.ThreadLocal",
            "java.nio.ByteBuffer");

    private HiddenState() {}

    /** Static fields are final, and none is of a type that is made to be changed. */
    public static ArchRule noMutableStatics() {
        return ArchRuleDefinition.noFields()
                .that()
                .areStatic()
                .should(ArchConditions.be(mutable()))
                .allowEmptyShould(true)
                .as("engines have no mutable static fields")
                .because("what two engines share makes one depend on the other, and on the thread it runs on");
    }

    /** No method is synchronized. A monitor on a block is not seen. */
    public static ArchRule noSynchronizedMethods() {
        return ArchRuleDefinition.noMethods()
                .should()
                .haveModifier(JavaModifier.SYNCHRONIZED)
                .because("an engine serves one caller at a time; a lock would only hide that two are calling");
    }

    private static DescribedPredicate<JavaField> mutable() {
        return DescribedPredicate.describe(
                "mutable",
                field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && (!field.getModifiers().contains(JavaModifier.FINAL)
                                || MUTABLE.contains(field.getRawType().getName())
                                || field.getRawType().getName().startsWith("java.util.concurrent.")));
    }
}
